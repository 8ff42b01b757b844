using Parallax.Classification.Coding;
using Parallax.Classification.Models;
using Parallax.Numerics;

namespace Parallax.Classification.Validation;

/// <summary>Makes an evaluation of what a cross-validation predicted.</summary>
internal sealed class Evaluations
{
    private readonly TrainingSet _set;
    private readonly double[][] _probabilities;
    private readonly ConfusionMatrix _matrix;

    private Evaluations(TrainingSet set, double[][] probabilities)
    {
        (_set, _probabilities) = (set, probabilities);
        _matrix = set.Confusion(probabilities);
    }

    /// <summary>The evaluation.</summary>
    public static ClassifierEvaluation Of(TrainingSet set, HeldOutProbabilities heldOut)
    {
        var made = new Evaluations(set, heldOut.Rows).Make();
        return made with { Summary = EvaluationText.Of(made) };
    }

    private ClassifierEvaluation Make()
    {
        OutOfFoldPrediction[] predictions = [.. Enumerable.Range(0, _set.Rows.Count).Select(Prediction)];
        var calibration = Calibrations.Of(predictions);
        var majority = Majority();
        return new ClassifierEvaluation
        {
            Rows = _set.Rows.Count,
            Groups = _set.GroupCount,
            GroupColumn = _set.Options.Group,
            Folds = _set.Options.Folds,
            SetAside = _set.Coded.SetAside,
            Accuracy = Rounding.Significant(_matrix.Accuracy),
            MacroF1 = Rounding.Significant(_matrix.MacroF1()),
            MacroF1Interval = MacroF1Interval.Of(MatricesOfGroups(), _set.Options.Seed),
            MajorityClass = _set.Classes[majority],
            MajorityBaseline = Rounding.Significant(Always(majority).MacroF1()),
            MajorityAccuracy = Rounding.Significant(Always(majority).Accuracy),
            Agreement = Agreement(),
            CalibrationError = Calibrations.Error(calibration),
            Classes = [.. Enumerable.Range(0, _set.Classes.Count).Select(Score)],
            Confusion = [.. Confusion()],
            Calibration = calibration,
            Predictions = predictions,
            Warnings = [.. Warnings()],
            Summary = "",
        };
    }

    private OutOfFoldPrediction Prediction(int row)
    {
        var best = Best(row);
        var probability = Rounding.Significant(_probabilities[row][best]);
        var coded = _set.Rows[row];
        var prediction = new TextPrediction(_set.Classes[best], probability);
        return new OutOfFoldPrediction(coded.Row, coded.Group, _set.Folds[row], coded.Label, prediction);
    }

    private int Best(int row) => ClassVector.Best(_probabilities[row]);

    private int Majority() => Enumerable.Range(0, _set.Classes.Count)
        .OrderByDescending(_matrix.Coded)
        .ThenBy(k => k)
        .First();

    private ConfusionMatrix Always(int k)
    {
        var matrix = new ConfusionMatrix(_set.Classes.Count);
        for (var row = 0; row < _set.Rows.Count; row++)
            matrix.Add(_set.Class(row), k);
        return matrix;
    }

    private ConfusionMatrix[] MatricesOfGroups()
    {
        var matrices = new SortedDictionary<string, ConfusionMatrix>(StringComparer.Ordinal);
        for (var row = 0; row < _set.Rows.Count; row++)
        {
            var group = _set.Rows[row].Group;
            if (!matrices.TryGetValue(group, out var matrix))
                matrices[group] = matrix = new ConfusionMatrix(_set.Classes.Count);
            matrix.Add(_set.Class(row), Best(row));
        }

        return [.. matrices.Values];
    }

    private double? Agreement()
    {
        IReadOnlyList<double?> Codes(int row) => [_set.Class(row), Best(row)];
        var units = Enumerable.Range(0, _set.Rows.Count).Select(Codes);
        var alpha = KrippendorffAlpha.Nominal([.. units]);
        return alpha is { } value ? Rounding.Significant(value) : null;
    }

    private ClassScore Score(int k) => new(
        _set.Classes[k],
        _matrix.Coded(k),
        _matrix.Predicted(k),
        Rounding.Significant(_matrix.Precision(k)),
        Rounding.Significant(_matrix.Recall(k)),
        Rounding.Significant(_matrix.F1(k)));

    private IEnumerable<ConfusionCell> Confusion() =>
        from coded in Enumerable.Range(0, _set.Classes.Count)
        from predicted in Enumerable.Range(0, _set.Classes.Count)
        select new ConfusionCell(_set.Classes[coded], _set.Classes[predicted], _matrix[coded, predicted]);

    private IEnumerable<string> Warnings()
    {
        var absent = _set.Rows.Count(row => row is { Target: { } target, TargetStart: null }
            && !FeatureReader.Has(row.Text, target));
        var notFound = $"In {absent} rows the target is not in the text: what is around it could not be used.";
        var warnings = CodingChecks.Warnings(_set.Coded, _set.Folds);
        return absent > 0 ? warnings.Append(notFound) : warnings;
    }
}
