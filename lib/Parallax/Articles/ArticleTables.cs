namespace Parallax.Articles;

/// <summary>
/// The embedded tables of this room, <c>Resources/articles</c>: tab-separated, the first line names the columns.
/// </summary>
internal static class ArticleTables
{
    /// <summary>The rows of a table without the line of column names.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        EmbeddedText.Lines("articles/" + name).Skip(1).Select(line => line.Split('\t'));
}
