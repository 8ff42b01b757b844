namespace Parallax.Stories.Days;

/// <summary>Articles by buckets of as many days, which are read one at a time.</summary>
internal interface IDayBuckets
{
    /// <summary>The buckets that hold articles, with how many, in the order of time.</summary>
    IReadOnlyDictionary<int, int> Counts { get; }

    /// <summary>The articles of a bucket; none where there is no such.</summary>
    IReadOnlyList<ArticleAnalysis> Read(int bucket);
}
