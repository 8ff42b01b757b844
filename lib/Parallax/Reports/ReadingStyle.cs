namespace Parallax.Reports;

/// <summary>The style rules of articles to be read: tints and lines, so that they fit light and dark pages.</summary>
internal static class ReadingStyle
{
    private static readonly Lazy<string> Rules = new(Read);

    /// <summary>The rules as an element of a view.</summary>
    public static string Element => Rules.Value;

    private static string Read() =>
        $"<style>\n{string.Join('\n', EmbeddedText.Lines("reports/reading.css"))}\n</style>\n";
}
