namespace Parallax.Comparison.Tallies;

/// <summary>The standard error of a share over articles, Σy/Σx (Cochran 1977, eq. 6.13).</summary>
/// <param name="x">Of how much, article by article.</param>
internal sealed class ShareError(IReadOnlyList<int> x)
{
    private readonly double _squares = x.Sum(of => (double)of * of);

    /// <summary>Of how much in all.</summary>
    public int Total { get; } = x.Sum();

    /// <summary>The standard error; 0 of fewer than two articles.</summary>
    /// <param name="y">The part, of the articles that have any.</param>
    public double Of(IReadOnlyCollection<(int Article, int Count)> y)
    {
        var n = x.Count;
        if (n < 2 || Total == 0) return 0;
        var ratio = y.Sum(article => article.Count) / (double)Total;
        // Articles without a part enter by their x alone.
        var squares = ratio * ratio * _squares;
        foreach (var (article, part) in y)
        {
            var expected = ratio * x[article];
            squares += (part - expected) * (part - expected) - expected * expected;
        }
        return Math.Sqrt(n / (n - 1.0) * Math.Max(0, squares)) / Total;
    }
}
