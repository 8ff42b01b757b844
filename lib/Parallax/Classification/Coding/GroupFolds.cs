using Parallax.Numerics;

namespace Parallax.Classification.Coding;

/// <summary>Divides groups of rows into folds that have about the same share of each class.</summary>
/// <remarks>
/// Large groups first, those of one size in the order of a seeded hash of their names, each into the fold that has the
/// least of the group's classes so far: the same for the same rows, whatever their order.
/// </remarks>
internal sealed class GroupFolds
{
    private readonly int[] _sizes;
    private readonly Dictionary<string, int>[] _counts;
    private readonly Dictionary<string, int> _totals;

    private GroupFolds(IReadOnlyList<CodedRow> rows, int folds)
    {
        _sizes = new int[folds];
        _counts = new Dictionary<string, int>[folds];
        for (var fold = 0; fold < folds; fold++) _counts[fold] = new(StringComparer.Ordinal);
        _totals = Counts(rows);
    }

    /// <summary>The fold of each row, from 0.</summary>
    public static int[] Of(IReadOnlyList<CodedRow> rows, ClassifierOptions options)
    {
        var folds = new GroupFolds(rows, options.Folds);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in BySize(rows, options.Seed))
            places[group.Key] = folds.Place([.. group]);
        return [.. rows.Select(row => places[row.Group])];
    }

    /// <summary>A number for a group's name that its seed decides.</summary>
    public static ulong Order(string group, int seed) => FeatureHash.Mix(seed, FeatureHash.Of(group));

    private static IEnumerable<IGrouping<string, CodedRow>> BySize(IReadOnlyList<CodedRow> rows, int seed) =>
        rows.GroupBy(row => row.Group, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => Order(group.Key, seed))
            .ThenBy(group => group.Key, StringComparer.Ordinal);

    private int Place(CodedRow[] group)
    {
        var labels = Counts(group);
        var best = Enumerable.Range(0, _sizes.Length)
            .OrderBy(fold => Rounding.Significant(Crowding(fold, labels)))
            .ThenBy(fold => _sizes[fold])
            .ThenBy(fold => fold)
            .First();
        _sizes[best] += group.Length;
        foreach (var (label, count) in labels)
            _counts[best][label] = _counts[best].GetValueOrDefault(label) + count;
        return best;
    }

    /// <summary>How much a fold has of a group's classes already, rare classes weighing more.</summary>
    private double Crowding(int fold, Dictionary<string, int> labels)
    {
        var sum = 0.0;
        foreach (var (label, count) in labels)
            sum += (double)count * _counts[fold].GetValueOrDefault(label) / _totals[label];
        return sum;
    }

    private static Dictionary<string, int> Counts(IEnumerable<CodedRow> rows) =>
        rows.GroupBy(row => row.Label, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
