using Parallax.Articles.Metadata;
using Parallax.Numerics;
using Parallax.TermStreams.Counts;

namespace Parallax.TermStreams;

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
        _order = new int[totals.Groups.Count];
        for (var group = 0; group < _order.Length; group++) _order[group] = group;
        MergeSort.Sort(_order.AsSpan(), (a, b) => string.CompareOrdinal(totals.Groups[a], totals.Groups[b]));
    }

    /// <summary>The groups, in ordinal order.</summary>
    public IReadOnlyList<string> Groups => [.. _order.Select(g => _totals.Groups[g])];

    /// <summary>Number of words by group: the sum of the counts of its terms of one word.</summary>
    public IReadOnlyList<long> Words => [.. _order.Select(g => _totals.Words[g])];

    /// <summary>Number of records by group.</summary>
    public IReadOnlyList<long> Articles => [.. _order.Select(g => _totals.Articles[g])];

    /// <summary>The first hundred lines that were skipped, by number.</summary>
    public IReadOnlyList<BadLine> BadLines => _totals.BadLines;

    /// <summary>How many lines were skipped.</summary>
    public long BadLineCount => _totals.BadLineCount;

    /// <summary>How many threads may work on the counts.</summary>
    internal int Workers => _options.Workers;

    /// <summary>The terms with their keyness, by |z| falling, then in ordinal order.</summary>
    /// <remarks>A row is made anew whenever it is asked for, so that a long table takes little memory.</remarks>
    /// <param name="minCount">How often a term must be in all groups together.</param>
    /// <param name="focus">
    /// The group that is compared with the rest; null takes for each term the group with the largest |z|, of equals
    /// one that uses the term more, then the ordinally first.
    /// </param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public IReadOnlyList<TermStreamRow> Rows(int minCount = 5, string? focus = null)
    {
        int? group = focus is null ? null : GroupNamed(focus);
        var ranking = new TermRanking(_totals, _order, group);
        return new TermRowList(ranking.Rank(_options, Math.Max(1, minCount)), Row);
    }

    private int GroupNamed(string name)
    {
        var place = Array.FindIndex(_order, group => IsGroup(group, name));
        if (place >= 0) return _order[place];
        throw new ArgumentException($"No group '{name}' in the field '{_options.By}'; its values are {Values()}.");
    }

    private bool IsGroup(int group, string name)
    {
        var own = _totals.Groups[group];
        return own == name || (_options.GroupsAreOutlets && OutletIdentity.Of(own) == OutletIdentity.Of(name));
    }

    private string Values() => string.Join(", ", Groups.Select(g => $"'{g}'"));

    private TermStreamRow Row(RankedTerm ranked)
    {
        var counts = new long[_order.Length];
        var all = _totals.Counts(ranked.Length, ranked.Term, counts);
        Span<long> parts = stackalloc long[Dispersion.Parts];
        _totals.PartsOf(ranked.Length, ranked.Term, parts);
        return new TermStreamRow
        {
            Term = _totals.Index.Text(ranked.Length, ranked.Term),
            Group = _totals.Groups[ranked.Group],
            Counts = Array.ConvertAll(_order, group => counts[group]),
            Table = _totals.Table(counts, all, ranked.Group),
            Articles = _totals.ArticlesOf(ranked.Length, ranked.Term),
            IsCompared = _order.Length > 1,
            Z = ranked.Z,
            AdjustedP = ranked.AdjustedP,
            Dp = Dispersion.Dp(parts, _totals.Parts) ?? 0,
        };
    }
}
