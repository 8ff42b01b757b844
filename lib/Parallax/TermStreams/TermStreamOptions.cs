namespace Parallax.TermStreams;

/// <summary>How a stream of records is counted.</summary>
public sealed record TermStreamOptions
{
    /// <summary>The field by which records are grouped.</summary>
    public string By { get; init; } = "outlet";

    /// <summary>What a word is.</summary>
    public TokenRule Tokens { get; init; } = TokenRule.Words;

    /// <summary>Number of words in the shortest term, 1 to 3.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Number of words in the longest term, 1 to 3.</summary>
    public int MaxLength { get; init; } = 1;

    /// <summary>Number of threads; null is one a core. The result does not depend on it.</summary>
    public int? Threads { get; init; }

    /// <summary>Whether the groups are outlets, of which several spellings are one.</summary>
    internal bool GroupsAreOutlets => By == "outlet";

    /// <summary>The number of threads, chosen or not.</summary>
    internal int Workers => Threads ?? Environment.ProcessorCount;

    /// <summary>Throws where the lengths or threads make no sense.</summary>
    /// <exception cref="ArgumentException">A value is out of range; the message says which values are good.</exception>
    internal void Check()
    {
        if (MinLength < 1 || MaxLength > 3 || MinLength > MaxLength)
            throw new ArgumentException($"Terms have 1 to 3 words, the shortest first; found {MinLength}-{MaxLength}.");
        if (Threads < 1) throw new ArgumentException($"At least one thread is needed; found {Threads}.");
    }
}
