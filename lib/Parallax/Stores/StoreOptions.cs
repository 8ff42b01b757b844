namespace Parallax.Stores;

/// <summary>How a store is made.</summary>
public sealed record StoreOptions
{
    // As much as a process analyses in about a minute, and holds in some hundred megabytes.
    private const long DefaultPartBytes = 8 << 20;

    /// <summary>About how many bytes of input make a part. Default 8 MiB.</summary>
    /// <remarks>
    /// A run that is ended from outside loses at most the part in work. All shards of a store must have the same.
    /// </remarks>
    public long PartBytes { get; init; } = DefaultPartBytes;

    /// <summary>The share of the work that is done; a share is followed by a merge. Default: all of it.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>
    /// Whether the articles' texts are kept in a table <c>texts</c>, for one's own use. Default false.
    /// </summary>
    public bool KeepTexts { get; init; }

    /// <summary>How many articles are in work at a time, from 1; null for one on each core.</summary>
    public int? Threads { get; init; }

    /// <summary>How articles are read.</summary>
    public CorpusOptions Corpus { get; init; } = new();

    /// <summary>How articles are analysed.</summary>
    public AnalyzerOptions Analyzer { get; init; } = new();

    /// <summary>
    /// Told who works on the store, or on the same share of it, where another run does: this one waits for it to end.
    /// Null for not waiting: that another run has it is an error.
    /// </summary>
    public Action<string>? Waiting { get; init; }

    /// <summary>Told how far the work is; null for nobody.</summary>
    public Action<StoreProgress>? Progress { get; init; }
}
