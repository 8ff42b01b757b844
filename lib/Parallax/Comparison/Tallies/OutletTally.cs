namespace Parallax.Comparison.Tallies;

/// <summary>How often something occurs in each outlet, and in how many of its articles.</summary>
/// <remarks>Occurrences are added article by article, so that no more than a few numbers an outlet are held.</remarks>
internal sealed class OutletTally(int outlets)
{
    private readonly Cell[] _cells = new Cell[outlets];
    private ArticleInfo? _last;

    /// <summary>How often in all outlets.</summary>
    public int Total { get; private set; }

    /// <summary>How often in an outlet.</summary>
    public int Count(int outlet) => _cells[outlet].Count;

    /// <summary>In how many of an outlet's articles.</summary>
    public int Articles(int outlet) => _cells[outlet].Articles;

    /// <summary>Adds occurrences in an article of an outlet.</summary>
    public void Add(int outlet, ArticleInfo article, int count)
    {
        ref var cell = ref _cells[outlet];
        cell.Count += count;
        Total += count;
        if (_last?.Id == article.Id) return;
        cell.Articles++;
        _last = article;
    }

    private record struct Cell(int Count, int Articles);
}
