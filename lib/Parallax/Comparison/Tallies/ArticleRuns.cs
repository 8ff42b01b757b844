namespace Parallax.Comparison.Tallies;

/// <summary>Rows that come article by article, of which one article's are held at a time.</summary>
internal static class ArticleRuns
{
    /// <summary>The rows of each article together; those of one article come one after the other.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IEnumerable<T> rows, Func<T, ArticleInfo> articleOf)
    {
        var run = new List<T>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && articleOf(run[0]).Id != articleOf(row).Id)
            {
                yield return run;
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0) yield return run;
    }
}
