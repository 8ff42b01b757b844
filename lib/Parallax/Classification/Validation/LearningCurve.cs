using Parallax.Classification.Coding;
using Parallax.Numerics;

namespace Parallax.Classification.Validation;

/// <summary>Scores of models that learn from a part of the groups.</summary>
internal static class LearningCurve
{
    private static readonly double[] Parts = [0.25, 0.5, 0.75];

    /// <summary>A row for each share; the last is the cross-validation itself.</summary>
    /// <remarks>
    /// A smaller part is within a larger one. Parts that would leave some model a single class to learn from are left
    /// out.
    /// </remarks>
    public static IEnumerable<LearningPoint> Of(TrainingSet set, CrossValidation whole)
    {
        var ranks = Ranks(set);
        foreach (var part in Parts)
        {
            bool Learns(int row) => ranks[set.Rows[row].Group] <= part;
            if (!IsEnough(set, Learns)) continue;
            yield return Point(set, part, new CrossValidation(set, Learns));
        }

        yield return Point(set, 1, whole);
    }

    private static LearningPoint Point(TrainingSet set, double share, CrossValidation validation)
    {
        var matrix = set.Confusion(validation.Logits(set.Features));
        return new LearningPoint(
            share,
            Rounding.Significant(validation.MeanRows),
            Rounding.Significant(matrix.MacroF1()),
            Rounding.Significant(matrix.Accuracy));
    }

    /// <summary>For each group the share of groups up to it in the order of a seeded hash.</summary>
    private static Dictionary<string, double> Ranks(TrainingSet set)
    {
        string[] ordered = [.. set.Rows.Select(row => row.Group)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(group => GroupFolds.Order(group, set.Options.Seed))
            .ThenBy(group => group, StringComparer.Ordinal)];
        return ordered.Select((group, i) => (group, Rank: (i + 1.0) / ordered.Length))
            .ToDictionary(x => x.group, x => x.Rank, StringComparer.Ordinal);
    }

    private static bool IsEnough(TrainingSet set, Func<int, bool> learns)
    {
        bool HasTwoClasses(int fold)
        {
            var rows = set.Where(row => set.Folds[row] != fold && learns(row));
            return rows.Select(set.Class).Distinct().Count() > 1;
        }

        return Enumerable.Range(0, set.Options.Folds).All(HasTwoClasses);
    }
}
