using Parallax.Numerics;

namespace Parallax.TermStreams.Counts;

/// <summary>Chooses the group of each term and orders the terms.</summary>
internal sealed class TermRanking(TermTotals totals, int[] order, int? focus)
{
    private const int Block = 4096;

    // Rounding is dear, and most groups are so far behind that it does not matter.
    private const double ClearlyBehind = 0.9999;

    private readonly long _words = totals.Words.Sum();

    /// <summary>
    /// The terms that stand at least <paramref name="minCount"/> times, by |z| falling, then in ordinal order.
    /// </summary>
    public RankedTerm[] Rank(TermStreamOptions options, int minCount)
    {
        var terms = Frequent(options, minCount);
        Adjust(terms);
        TermPlaces.Find(terms, totals.Index, options.Workers);
        ParallelSort.Sort(terms, Compare, options.Workers);
        return terms;
    }

    private static int Compare(RankedTerm a, RankedTerm b) =>
        a.Rank != b.Rank ? b.Rank.CompareTo(a.Rank) : a.Place.CompareTo(b.Place);

    private static void Adjust(RankedTerm[] terms)
    {
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(terms, term => term.AdjustedP));
        for (var i = 0; i < terms.Length; i++) terms[i].AdjustedP = adjusted[i];
    }

    private RankedTerm[] Frequent(TermStreamOptions options, int minCount)
    {
        var blocks = Blocks(options);
        var found = new RankedTerm[blocks.Length][];
        OnThreads.For(blocks.Length, options.Workers, i => found[i] = Frequent(blocks[i], minCount));
        return Joined(found);
    }

    private (int Length, int First)[] Blocks(TermStreamOptions options)
    {
        List<(int Length, int First)> blocks = [];
        for (var length = options.MinLength; length <= options.MaxLength; length++)
        {
            for (var first = 0; first <= totals.Index.Limit(length); first += Block) blocks.Add((length, first));
        }

        return [.. blocks];
    }

    private static RankedTerm[] Joined(RankedTerm[][] parts)
    {
        var joined = new RankedTerm[parts.Sum(part => part.Length)];
        var end = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined, end);
            end += part.Length;
        }

        return joined;
    }

    private RankedTerm[] Frequent((int Length, int First) block, int minCount)
    {
        var (length, first) = block;
        var found = new List<RankedTerm>();
        Span<long> counts = stackalloc long[totals.Words.Length];
        var end = Math.Min(first + Block, totals.Index.Limit(length));
        for (var term = first; term < end; term++)
        {
            var all = totals.Counts(length, term, counts);
            if (all < minCount) continue;
            found.Add(Compared(new RankedTerm { Length = length, Term = term, Rank = -1 }, counts, all));
        }

        return [.. found];
    }

    private RankedTerm Compared(RankedTerm term, ReadOnlySpan<long> counts, long all)
    {
        foreach (var group in order)
        {
            if (focus is { } only && group != only) continue;
            var z = Z(totals.Table(counts, all, group));
            Compare(ref term, group, z);
        }

        term.AdjustedP = Significance.ChiSquareTail(totals.Table(counts, all, term.Group).LogLikelihood);
        return term;
    }

    // Of two groups both have the same |z|: the one that uses the term more is named.
    private static void Compare(ref RankedTerm term, int group, double z)
    {
        if (Math.Abs(z) < term.Rank * ClearlyBehind) return;
        var rank = Rounding.Significant(Math.Abs(z));
        var isSecond = rank == term.Rank && (term.Z > 0 || z <= 0);
        if (rank < term.Rank || isSecond) return;
        (term.Group, term.Z, term.Rank) = (group, z, rank);
    }

    // The prior is all groups together. A text of one word over and over has no odds, and one group nothing to compare
    // with.
    private double Z(ContingencyTable table)
    {
        var all = table.Count + table.OtherCount;
        if (all == 0 || all >= _words || table.Words == 0 || table.OtherWords == 0) return 0;
        return LogOdds.WithPrior(table, all, _words).Z;
    }
}
