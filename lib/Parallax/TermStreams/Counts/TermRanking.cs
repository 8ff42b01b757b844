using Parallax.Numerics;

namespace Parallax.TermStreams.Counts;

/// <summary>Chooses the group of each term and orders the terms.</summary>
internal sealed class TermRanking(TermTotals totals, int[] order, int? focus)
{
    private const int Block = 4096;

    private readonly long _words = totals.Words.Sum();

    /// <summary>
    /// The terms that stand at least <paramref name="minCount"/> times, by |z| falling, then in ordinal order.
    /// </summary>
    public RankedTerm[] Rank(TermStreamOptions options, int minCount)
    {
        var terms = Frequent(options, minCount);
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(terms, t => t.AdjustedP));
        for (var i = 0; i < terms.Length; i++) terms[i].AdjustedP = adjusted[i];
        TermPlaces.Find(terms, totals.Index, options.Workers);
        ParallelSort.Sort(
            terms,
            (a, b) => a.Rank != b.Rank
                ? b.Rank.CompareTo(a.Rank)
                : a.Place.CompareTo(b.Place),
            options.Workers);
        return terms;
    }

    private RankedTerm[] Frequent(TermStreamOptions options, int minCount)
    {
        var blocks = new List<(int Length, int First)>();
        for (var length = options.MinLength; length <= options.MaxLength; length++)
            for (int first = 0, end = totals.Index.Limit(length); first < end; first += Block)
                blocks.Add((length, first));
        var found = new RankedTerm[blocks.Count][];
        Parallel.For(0, blocks.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Workers },
            i => found[i] = Frequent(blocks[i].Length, blocks[i].First, minCount));
        return [.. found.SelectMany(f => f)];
    }

    private RankedTerm[] Frequent(int length, int first, int minCount)
    {
        var found = new List<RankedTerm>();
        Span<long> counts = stackalloc long[totals.Words.Length];
        var end = Math.Min(first + Block, totals.Index.Limit(length));
        for (var term = first; term < end; term++)
            if (totals.Counts(length, term, counts) is var all && all >= minCount)
                found.Add(Compared(new RankedTerm { Length = length, Term = term, Rank = -1 }, counts, all));
        return [.. found];
    }

    private RankedTerm Compared(RankedTerm term, ReadOnlySpan<long> counts, long all)
    {
        foreach (var group in order)
        {
            if (focus is { } only && group != only) continue;
            var z = Z(totals.Table(counts, all, group));
            // Rounding is dear, and most groups are clearly behind.
            if (Math.Abs(z) < term.Rank * 0.9999) continue;
            var rank = Rounding.Significant(Math.Abs(z));
            // Of two groups both have the same |z|: the one that uses the term more is named.
            if (rank < term.Rank || (rank == term.Rank && (term.Z > 0 || z <= 0))) continue;
            (term.Group, term.Z, term.Rank) = (group, z, rank);
        }
        term.AdjustedP = Significance.ChiSquareTail(totals.Table(counts, all, term.Group).LogLikelihood);
        return term;
    }

    // The prior is all groups together. A text of one word over and over has no odds, and one group nothing to compare
    // with.
    private double Z(ContingencyTable table)
    {
        var all = table.Count + table.OtherCount;
        return all == 0 || all >= _words || table.Words == 0 || table.OtherWords == 0
            ? 0
            : LogOdds.WithPrior(table, all, _words).Z;
    }
}
