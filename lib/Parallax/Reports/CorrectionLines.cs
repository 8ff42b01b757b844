using System.Globalization;

namespace Parallax.Reports;

/// <summary>The lines for <c>corrections.csv</c> and <c>aliases.yaml</c> where a mark is wrong.</summary>
/// <param name="article">The article.</param>
internal sealed class CorrectionLines(ArticleInfo article)
{
    private const string RightName = "RIGHT NAME";

    /// <summary>That a mention is somebody else's.</summary>
    public string Link(TextSpan span) => Line(Place(span), "link", RightName);

    /// <summary>That a label is none.</summary>
    public string Label(TextSpan span) => Line(Place(span), "label", "");

    /// <summary>That a quote is somebody else's.</summary>
    public string Speaker(int quote) => Line($"quote:{Number(quote)}", "speaker", RightName);

    /// <summary>That words are in another voice.</summary>
    public string Voice(TextSpan span) => Line(Place(span), "voice", "own");

    /// <summary>That a sentence has another tone.</summary>
    public string Tone(int sentence) => Line($"sentence:{Number(sentence)}", "tone", "0");

    /// <summary>That what is printed is a form of another name.</summary>
    public static string Alias(Mention mention)
    {
        var type = mention.Type.ToString().ToLowerInvariant();
        var form = mention.Surface.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"- name: {RightName}\n  type: {type}\n  forms: [\"{OneLine(form)}\"]";
    }

    private string Line(string row, string field, string value) =>
        string.Join(',', new[] { article.Id, row, field, value }.Select(Field));

    private static string Place(TextSpan span) => $"{Number(span.Start)}-{Number(span.End)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // RFC 4180: what holds a comma, a quotation mark or a line break is put between quotation marks.
    private static string Field(string value)
    {
        if (value.AsSpan().IndexOfAny(",\"\r\n") < 0) return value;
        return $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
