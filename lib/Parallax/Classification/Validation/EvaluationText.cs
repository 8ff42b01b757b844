using System.Globalization;
using Parallax.Numerics;

namespace Parallax.Classification.Validation;

/// <summary>An evaluation in words.</summary>
internal static class EvaluationText
{
    public static string Of(ClassifierEvaluation evaluation)
    {
        var sentences = new List<string> { Score(evaluation), Baseline(evaluation) };
        sentences.AddRange(evaluation.Warnings);
        return string.Join(' ', sentences);
    }

    private static string Score(ClassifierEvaluation evaluation)
    {
        var groups = evaluation.GroupColumn is { } column
            ? $"{evaluation.Groups} values of {column}"
            : $"{evaluation.Groups} different texts";
        var score = Text(evaluation.MacroF1) + Interval(evaluation.MacroF1Interval);
        return $"In {evaluation.Folds} folds by {evaluation.GroupColumn ?? "text"} ({evaluation.Rows} coded rows, "
            + $"{groups}), macro F1 is {score}, accuracy {Text(evaluation.Accuracy)}.";
    }

    private static string Interval(BootstrapInterval? interval) => interval is null
        ? " (too few groups for an interval)"
        : $" (95 % interval {Text(interval.Low)} to {Text(interval.High)})";

    private static string Baseline(ClassifierEvaluation evaluation)
    {
        var baseline = $"Always '{evaluation.MajorityClass}' would have macro F1 {Text(evaluation.MajorityBaseline)}";
        var agreement = evaluation.Agreement is { } alpha
            ? $"; agreement with the coding is α = {Text(alpha)}"
            : "";
        return $"{baseline} and accuracy {Text(evaluation.MajorityAccuracy)}{agreement}.";
    }

    private static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
