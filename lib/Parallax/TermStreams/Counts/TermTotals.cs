using Parallax.Numerics;

namespace Parallax.TermStreams.Counts;

/// <summary>Counts of terms by group: the workers' shares, added up where they are asked for.</summary>
internal sealed class TermTotals(TermIndex index, TermShare[] shares)
{
    private readonly long _all = Sums(shares, index.Groups.Names.Count, (share, group) => share.Words(group)).Sum();

    /// <summary>What the numbers of groups and terms mean.</summary>
    public TermIndex Index => index;

    /// <summary>The names of the groups.</summary>
    public IReadOnlyList<string> Groups => index.Groups.Names;

    /// <summary>Words by group.</summary>
    public long[] Words { get; } = Sums(shares, index.Groups.Names.Count, (share, group) => share.Words(group));

    /// <summary>Articles by group.</summary>
    public long[] Articles { get; } = Sums(shares, index.Groups.Names.Count, (share, group) => share.Articles(group));

    /// <summary>Words by part.</summary>
    public long[] Parts { get; } = Sums(shares, Dispersion.Parts, (share, part) => share.Parts[part]);

    /// <summary>The first hundred lines that were skipped.</summary>
    public BadLine[] BadLines { get; } = [.. shares.SelectMany(s => s.BadLines)
        .OrderBy(b => b.Number)
        .Take(TermShare.KeptBadLines)];

    /// <summary>Number of lines that were skipped.</summary>
    public long BadLineCount { get; } = shares.Sum(s => s.BadLineCount);

    /// <summary>
    /// Writes a term's occurrences by group to <paramref name="counts"/>, as long as there are groups; returns their
    /// sum.
    /// </summary>
    public long Counts(int length, int term, Span<long> counts)
    {
        counts.Clear();
        foreach (var share in shares) share.Records(length).AddCounts(term, counts);
        long sum = 0;
        foreach (var count in counts) sum += count;
        return sum;
    }

    /// <summary>Counts of a term in a group and in all others together.</summary>
    public ContingencyTable Table(ReadOnlySpan<long> counts, long all, int group) =>
        new(counts[group], all - counts[group], Words[group], _all - Words[group]);

    /// <summary>Number of articles that have a term.</summary>
    public long ArticlesOf(int length, int term)
    {
        long articles = 0;
        foreach (var share in shares) articles += share.Records(length).ArticlesOf(term);
        return articles;
    }

    /// <summary>Writes a term's occurrences by part to <paramref name="parts"/>.</summary>
    public void PartsOf(int length, int term, Span<long> parts)
    {
        parts.Clear();
        foreach (var share in shares) share.Records(length).AddParts(term, parts);
    }

    private static long[] Sums(TermShare[] shares, int length, Func<TermShare, int, long> count)
    {
        var sums = new long[length];
        foreach (var share in shares)
        {
            for (var i = 0; i < length; i++) sums[i] += count(share, i);
        }

        return sums;
    }
}
