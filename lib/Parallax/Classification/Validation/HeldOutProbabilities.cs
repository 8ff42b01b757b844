using Parallax.Classification.Models;

namespace Parallax.Classification.Validation;

/// <summary>Probabilities of the tested rows, scaled by a factor that was found without their fold.</summary>
/// <remarks>Where that makes the coded classes no likelier, they are left as they are.</remarks>
internal sealed class HeldOutProbabilities
{
    private readonly TrainingSet _set;
    private readonly (double[] Logits, int Class)[] _texts;

    /// <summary>Scales the logits of a cross-validation.</summary>
    public HeldOutProbabilities(TrainingSet set, double[][] logits)
    {
        _set = set;
        _texts = [.. logits.Select((row, i) => (row, set.Class(i)))];
        double[] factors = [.. Enumerable.Range(0, set.Options.Folds).Select(FactorWithout)];
        var isBetter = Loss(row => factors[set.Folds[row]]) < Loss(_ => 1);
        Factor = isBetter ? Temperature.Fit(_texts) : 1;
        Rows = [.. logits.Select((row, i) => Temperature.Probabilities(row, isBetter ? factors[set.Folds[i]] : 1))];
    }

    /// <summary>The factor for a model of all rows.</summary>
    public double Factor { get; }

    /// <summary>By row the classes' probabilities.</summary>
    public double[][] Rows { get; }

    private double FactorWithout(int fold) =>
        Temperature.Fit([.. _texts.Where((_, row) => _set.Folds[row] != fold)]);

    private double Loss(Func<int, double> factor) =>
        _texts.Index().Sum(text => Temperature.Loss([text.Item], factor(text.Index)));
}
