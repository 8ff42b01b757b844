using Parallax.Comparison;

namespace Parallax.Terms.Streaming;

/// <summary>Chooses the group of each term and orders the terms.</summary>
internal sealed class TermRanking(TermTotals totals, int[] order, int? focus)
{
    private readonly long _words = totals.Words.Sum();

    /// <summary>The terms that stand at least <paramref name="minCount"/> times, by |z| falling, then in ordinal order.</summary>
    public RankedTerm[] Rank(TermStreamOptions options, int minCount)
    {
        var terms = Frequent(options, minCount);
        Parallel.For(0, (terms.Length + 4095) / 4096, new ParallelOptions { MaxDegreeOfParallelism = options.Threads ?? -1 }, block =>
        {
            foreach (ref var term in terms.AsSpan(block * 4096, Math.Min(4096, terms.Length - block * 4096))) Compare(ref term);
        });
        var adjusted = Significance.BenjaminiHochberg(Array.ConvertAll(terms, t => t.AdjustedP));
        for (var i = 0; i < terms.Length; i++) terms[i].AdjustedP = adjusted[i];
        Array.Sort(terms, (a, b) => a.Rank != b.Rank ? b.Rank.CompareTo(a.Rank) : totals.Compare(a.Length, a.Term, b.Length, b.Term));
        return terms;
    }

    /// <summary>Counts of a term in a group and in all others together.</summary>
    public static ContingencyTable Table(TermTotals totals, TermRecords records, int term, int group)
    {
        long count = records.CountOf(term, group), all = 0, words = 0;
        for (var g = 0; g < totals.Words.Count; g++) (all, words) = (all + records.CountOf(term, g), words + totals.Words[g]);
        return new ContingencyTable(count, all - count, totals.Words[group], words - totals.Words[group]);
    }

    private RankedTerm[] Frequent(TermStreamOptions options, int minCount)
    {
        var frequent = new List<RankedTerm>();
        for (var length = options.MinLength; length <= options.MaxLength; length++)
        {
            var records = totals.Records(length);
            for (var term = 0; term < totals.Terms(length); term++)
                if (Count(records, term) >= minCount) frequent.Add(new RankedTerm { Length = length, Term = term });
        }
        return [.. frequent];
    }

    private long Count(TermRecords records, int term)
    {
        long count = 0;
        for (var g = 0; g < order.Length; g++) count += records.CountOf(term, g);
        return count;
    }

    private void Compare(ref RankedTerm term)
    {
        var records = totals.Records(term.Length);
        var all = Count(records, term.Term);
        term.Rank = -1;
        foreach (var group in order)
        {
            if (focus is { } only && group != only) continue;
            var z = Z(new ContingencyTable(records.CountOf(term.Term, group), all - records.CountOf(term.Term, group),
                totals.Words[group], _words - totals.Words[group]));
            var rank = Rounding.Significant(Math.Abs(z));
            // Of two groups both have the same |z|: the one that uses the term more is named.
            if (rank < term.Rank || (rank == term.Rank && (term.Z > 0 || z <= 0))) continue;
            (term.Group, term.Z, term.Rank) = (group, z, rank);
        }
        term.AdjustedP = Significance.ChiSquareTail(Table(totals, records, term.Term, term.Group).LogLikelihood);
    }

    // The prior is all groups together. A text of one word over and over has no odds, and one group nothing to compare with.
    private double Z(ContingencyTable table)
    {
        var all = table.Count + table.OtherCount;
        return all == 0 || all >= _words || table.Words == 0 || table.OtherWords == 0 ? 0 : LogOdds.WithPrior(table, all, _words).Z;
    }
}
