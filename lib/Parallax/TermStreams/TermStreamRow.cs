using Parallax.Numerics;

namespace Parallax.TermStreams;

/// <summary>A term of a stream with its counts by group and what sets one group apart.</summary>
public sealed record TermStreamRow
{
    /// <summary>The term, its words separated by a blank.</summary>
    public required string Term { get; init; }

    /// <summary>The group that is compared with the rest.</summary>
    public required string Group { get; init; }

    /// <summary>Occurrences by group, in the order of <see cref="TermStreamCounts.Groups"/>.</summary>
    public required IReadOnlyList<long> Counts { get; init; }

    /// <summary>Counts and sizes of the group and of all others together.</summary>
    public required ContingencyTable Table { get; init; }

    /// <summary>Number of articles that have the term, in all groups.</summary>
    public required long Articles { get; init; }

    /// <summary>False where there is one group, so that nothing can be compared.</summary>
    public required bool IsCompared { get; init; }

    /// <summary>Standard score of the log-odds ratio; the prior is the counts of all groups together.</summary>
    public required double Z { get; init; }

    /// <summary>p-value of G², adjusted for the number of terms (Benjamini–Hochberg).</summary>
    public required double AdjustedP { get; init; }

    /// <summary>Gries's DP over 32 parts of all articles.</summary>
    public required double Dp { get; init; }
}
