using System.Globalization;

namespace Parallax.Records.Columns;

/// <summary>Several spans in one field: <c>120-134 150-160</c>, offsets into the text, end exclusive.</summary>
internal static class SpanText
{
    /// <summary>The field; null where there are no spans.</summary>
    public static string? Of(IReadOnlyList<int[]>? spans) => spans is { Count: > 0 }
        ? string.Join(' ', spans.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s[0]}-{s[1]}")))
        : null;

    /// <summary>The spans of a field; null for none.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public static int[][]? Parse(string? field) => field is null ? null : [.. field.Split(' ').Select(Span)];

    private static int[] Span(string span)
    {
        var parts = span.Split('-');
        if (parts.Length == 2) return [Number(parts[0]), Number(parts[1])];
        throw new FormatException($"'{span}' found, a span such as 120-134 was expected");
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
