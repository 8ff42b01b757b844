using Parallax.Articles.Duplicates;

namespace Parallax;

/// <summary>How a corpus is read.</summary>
public sealed record CorpusOptions
{
    /// <summary>The largest file that is read whole (a text, a page), in bytes; larger ones are skipped. Default 32 MiB.</summary>
    public long MaxFileBytes { get; init; } = 32L << 20;

    /// <summary>The longest line of a file that is read line by line, in characters; longer ones are skipped. Default 16 Mi.</summary>
    public int MaxLineLength { get; init; } = 16 << 20;

    /// <summary>Whether the first folder below the loaded root names the outlet. Default true.</summary>
    public bool FoldersAreOutlets { get; init; } = true;

    /// <summary>Whether saved records are passed over in silence, because somebody else reads them.</summary>
    internal bool PassOverRecords { get; init; }

    /// <summary>Whether web pages alone are read, other files passed over, and pages without an article handed out empty. Default false.</summary>
    public bool PagesOnly { get; init; }

    /// <summary>Names of records' fields by what they are read as ("text" → "story_body"), where the usual names do not fit.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>What is done about articles with the same body. Default: all are handed out and reported.</summary>
    public DuplicateHandling Duplicates { get; init; }
}
