using Parallax.Reading;

namespace Parallax.Entities.Catalogue;

/// <summary>
/// Blocks of articles that are neighbours in time, among which surnames and short forms are looked up.
/// </summary>
/// <remarks>
/// Whom a surname means is told by articles of the same time. What a block needs is held, some 40 kB an article.
/// </remarks>
internal static class NameBlocks
{
    /// <summary>How many articles a block has at the most.</summary>
    public const int MostArticles = 5_000;

    // Blocks that are held at a time.
    private const int MostBlocks = 2;

    /// <summary>The places of articles in the order of time; those without a date come last.</summary>
    public static int[] InTime(IReadOnlyList<(string Id, PublicationDate? Published)> articles)
    {
        int[] order = [.. Enumerable.Range(0, articles.Count)];
        Array.Sort(order, (a, b) => Compare(articles[a], articles[b]));
        return order;
    }

    /// <summary>The blocks of articles: as few as can be, of one size, by their places in the list.</summary>
    public static IReadOnlyList<int[]> Of(IReadOnlyList<(string Id, PublicationDate? Published)> articles)
    {
        var order = InTime(articles);
        var count = (order.Length + MostArticles - 1) / MostArticles;
        return [.. Enumerable.Range(0, count).Select(block => order[Start(block)..Start(block + 1)])];

        int Start(int block) => (int)((long)order.Length * block / count);
    }

    /// <summary>The joins of all blocks, by article and entity.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="read">The articles of a block under their own names, in any order.</param>
    /// <param name="settled">Names about which nothing is asked.</param>
    /// <param name="common">What all articles together say.</param>
    public static List<NameJoin> Join<TBlock>(
        IEnumerable<TBlock> blocks,
        Func<TBlock, IEnumerable<ArticleAnalysis>> read,
        SettledNames settled,
        CommonNames common)
    {
        var joins = WorkAhead.Select(blocks, MostBlocks, block => JoinsOf(read(block))).SelectMany(j => j);
        return [.. joins.OrderBy(j => j.Article.Id, StringComparer.Ordinal).ThenBy(j => j.Entity)];

        List<NameJoin> JoinsOf(IEnumerable<ArticleAnalysis> articles)
        {
            var joiner = new NameJoiner(articles, settled, common);
            joiner.Join();
            return [.. joiner.Joins];
        }
    }

    private static int Compare((string Id, PublicationDate? Published) a, (string Id, PublicationDate? Published) b)
    {
        var order = TimeOf(a.Published).CompareTo(TimeOf(b.Published));
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    private static long TimeOf(PublicationDate? published) => published?.Value.UtcTicks ?? long.MaxValue;
}
