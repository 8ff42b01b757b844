using Parallax.Classification.Models;
using Parallax.Numerics;

namespace Parallax.Classification.Validation;

/// <summary>What the models of a cross-validation lose when rows exchange features.</summary>
internal static class PermutedFeatures
{
    private const int Repeats = 5;

    /// <summary>A row for each group of features, by loss falling.</summary>
    /// <remarks>Breiman (2001), section 10; rows are exchanged within their fold.</remarks>
    public static IEnumerable<FeatureImportance> Of(TrainingSet set, CrossValidation validation)
    {
        var whole = MacroF1(set, validation, set.Features);
        FeatureImportance Importance(FeatureGroup group)
        {
            var loss = whole - MeanWithout(group, set, validation);
            return new FeatureImportance(group.Name.ToLowerInvariant(), Rounding.Significant(loss));
        }

        return FeatureGroup.Of(set.Options)
            .Select(Importance)
            .OrderByDescending(row => row.MacroF1Loss)
            .ThenBy(row => row.Features, StringComparer.Ordinal);
    }

    private static double MeanWithout(FeatureGroup group, TrainingSet set, CrossValidation validation)
    {
        var random = new SplitMix((ulong)set.Options.Seed);
        return Enumerable.Range(0, Repeats)
            .Average(_ => MacroF1(set, validation, Exchanged(set, group, random)));
    }

    private static double MacroF1(TrainingSet set, CrossValidation validation, FeatureRow[] features) =>
        set.Confusion(validation.Logits(features)).MacroF1();

    private static FeatureRow[] Exchanged(TrainingSet set, FeatureGroup group, SplitMix random)
    {
        var features = set.Features.ToArray();
        for (var fold = 0; fold < set.Options.Folds; fold++)
        {
            var rows = set.Where(row => set.Folds[row] == fold);
            var others = rows.ToArray();
            random.Shuffle(others);
            foreach (var (row, other) in rows.Zip(others))
                features[row] = group.Exchange(set.Features[row], set.Features[other]);
        }

        return features;
    }
}
