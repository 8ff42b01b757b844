using Parallax.Comparison;
using Parallax.Terms.Streaming;

namespace Parallax.Terms;

/// <summary>The terms of a stream with their counts by group.</summary>
public sealed class TermStreamCounts
{
    private readonly TermTotals _totals;
    private readonly TermStreamOptions _options;
    // Numbers of the groups in ordinal order of their names.
    private readonly int[] _order;

    internal TermStreamCounts(TermTotals totals, TermStreamOptions options)
    {
        (_totals, _options) = (totals, options);
        _order = [.. Enumerable.Range(0, totals.Groups.Names.Count).OrderBy(g => totals.Groups.Names[g], StringComparer.Ordinal)];
        BadLines = [.. totals.BadLines.OrderBy(b => b.Number).Take(100)];
    }

    /// <summary>The groups, in ordinal order.</summary>
    public IReadOnlyList<string> Groups => [.. _order.Select(g => _totals.Groups.Names[g])];

    /// <summary>Number of words by group: the sum of the counts of its terms of one word.</summary>
    public IReadOnlyList<long> Words => [.. _order.Select(g => _totals.Words[g])];

    /// <summary>Number of records by group.</summary>
    public IReadOnlyList<long> Articles => [.. _order.Select(g => _totals.Articles[g])];

    /// <summary>The first hundred lines that were skipped, by number.</summary>
    public IReadOnlyList<BadLine> BadLines { get; }

    /// <summary>How many lines were skipped.</summary>
    public long BadLineCount => _totals.BadLineCount;

    /// <summary>The terms with their keyness, by |z| falling, then in ordinal order.</summary>
    /// <param name="minCount">How often a term must stand in all groups together.</param>
    /// <param name="focus">
    /// The group that is compared with the rest; null takes for each term the group with the largest |z|, of equals
    /// one that uses the term more, then the ordinally first.
    /// </param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public IEnumerable<TermStreamRow> Rows(int minCount = 5, string? focus = null)
    {
        if (focus is not null && !_totals.Groups.Names.Contains(focus))
            throw new ArgumentException($"No group '{focus}' in the field '{_options.By}'; its values are {string.Join(", ", Groups.Select(g => $"'{g}'"))}.");
        var rank = new TermRanking(_totals, _order, focus is null ? null : _totals.Groups.Names.IndexOf(focus));
        var ranked = rank.Rank(_options, Math.Max(1, minCount));
        return ranked.Select(Row);
    }

    private TermStreamRow Row(RankedTerm ranked)
    {
        var counts = Counts(ranked.Length, ranked.Term);
        var records = _totals.Records(ranked.Length);
        Span<long> parts = stackalloc long[Dispersion.Parts];
        parts.Clear();
        records.PartsOf(ranked.Term, parts);
        return new TermStreamRow
        {
            Term = _totals.Text(ranked.Length, ranked.Term),
            Group = _totals.Groups.Names[ranked.Group],
            Counts = counts,
            Table = TermRanking.Table(_totals, records, ranked.Term, ranked.Group),
            Articles = records.ArticlesOf(ranked.Term),
            IsCompared = _order.Length > 1,
            Z = ranked.Z,
            AdjustedP = ranked.AdjustedP,
            Dp = Dispersion.Dp(parts, _totals.Parts) ?? 0,
        };
    }

    private long[] Counts(int length, int term)
    {
        var counts = new long[_order.Length];
        for (var g = 0; g < counts.Length; g++) counts[g] = _totals.Records(length).CountOf(term, _order[g]);
        return counts;
    }
}
