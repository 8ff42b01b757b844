using System.Globalization;

namespace Parallax.Records.Correcting;

/// <summary>Reads the place of a correction: "quote:3", "sentence:12", or offsets such as "120-133".</summary>
internal static class CorrectionPlace
{
    /// <summary>The number behind a word and a colon; null where the place is none such.</summary>
    public static int? Number(string place, string kind)
    {
        var prefix = kind + ":";
        if (!place.StartsWith(prefix, StringComparison.Ordinal)) return null;
        return Number(place.AsSpan(prefix.Length));
    }

    /// <summary>The offsets; null where the place is none such.</summary>
    public static TextSpan? Span(string place)
    {
        var dash = place.IndexOf('-');
        if (dash <= 0) return null;
        var start = Number(place.AsSpan(0, dash));
        var end = Number(place.AsSpan(dash + 1));
        return end > start ? new TextSpan(start.Value, end.Value) : null;
    }

    private static int? Number(ReadOnlySpan<char> digits)
    {
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber ? number : null;
    }
}
