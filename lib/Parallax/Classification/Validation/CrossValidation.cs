using Parallax.Classification.Models;

namespace Parallax.Classification.Validation;

/// <summary>A model for each fold, trained on the other folds.</summary>
internal sealed class CrossValidation
{
    private readonly TrainingSet _set;
    private readonly TextModel[] _models;

    /// <summary>Trains them.</summary>
    /// <param name="set">The coded rows.</param>
    /// <param name="learns">Which rows of the other folds may be learnt from; null for all.</param>
    public CrossValidation(TrainingSet set, Func<int, bool>? learns = null)
    {
        _set = set;
        int[][] rows = [.. Enumerable.Range(0, set.Options.Folds)
            .Select(fold => Others(fold, learns))];
        MeanRows = rows.Average(r => r.Length);
        _models = [.. rows.Select(set.Fit)];
    }

    /// <summary>Mean number of rows that a model learnt from.</summary>
    public double MeanRows { get; }

    /// <summary>The positions of the rows of a fold.</summary>
    public int[] Tested(int fold) => _set.Where(row => _set.Folds[row] == fold);

    /// <summary>For each row the classes' logits by the model that has not seen its group.</summary>
    public double[][] Logits(IReadOnlyList<FeatureRow> features)
    {
        var logits = new double[features.Count][];
        for (var fold = 0; fold < _models.Length; fold++)
        {
            var model = _models[fold];
            var rows = Tested(fold);
            var own = model.Logits([.. rows.Select(row => features[row])]);
            for (var i = 0; i < rows.Length; i++)
                logits[rows[i]] = ClassVector.Align(own[i], model.Classes, _set.Classes);
        }

        return logits;
    }

    private int[] Others(int fold, Func<int, bool>? learns) =>
        _set.Where(row => _set.Folds[row] != fold && (learns is null || learns(row)));
}
