using Parallax.Articles.Duplicates;

namespace Parallax;

/// <summary>How a corpus is read.</summary>
public sealed record CorpusOptions
{
    /// <summary>The largest file that is read whole (a text, a page), in bytes, unpacked. Default 32 MiB.</summary>
    /// <remarks>Larger ones are skipped.</remarks>
    public long MaxFileBytes { get; init; } = 32L << 20;

    /// <summary>The longest line of a file that is read line by line, in characters. Default 16 Mi.</summary>
    /// <remarks>Longer ones are skipped.</remarks>
    public int MaxLineLength { get; init; } = 16 << 20;

    /// <summary>Whether the first folder below the loaded root names the outlet. Default true.</summary>
    public bool FoldersAreOutlets { get; init; } = true;

    /// <summary>Whether saved records are passed over in silence, because somebody else reads them.</summary>
    internal bool PassOverRecords { get; init; }

    /// <summary>Whether web pages alone are read and other files passed over. Default false.</summary>
    /// <remarks>Pages without an article are handed out empty, and duplicates are not looked for.</remarks>
    public bool PagesOnly { get; init; }

    /// <summary>How many files are in work at a time. Default 1.</summary>
    /// <remarks>
    /// The articles and their order are the same with any number; those of a file in work are all held, which is much
    /// where a file has many.
    /// </remarks>
    public int Threads { get; init; } = 1;

    /// <summary>Names of records' fields by what they are read as, where the usual names do not fit.</summary>
    /// <remarks>"text" → "story_body" reads the text from the field <c>story_body</c>.</remarks>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether articles in other languages than English are handed out, too. Default false.</summary>
    /// <remarks>They are set aside with a line in the report: the analysis is made for English.</remarks>
    public bool AllLanguages { get; init; }

    /// <summary>
    /// How many times its size a packed file may unpack to before it is left, beyond 64 MiB. Default 50.
    /// </summary>
    /// <remarks>
    /// Texts pack to a third or a tenth; a file that unpacks to more is made to fill a memory or a disk.
    /// </remarks>
    public int MaxUnpackRatio { get; init; } = 50;

    /// <summary>What is done about articles with the same body. Default: all are handed out and reported.</summary>
    public DuplicateHandling Duplicates { get; init; }
}
