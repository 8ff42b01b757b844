using System.Globalization;
using Parallax.Classification;

namespace Parallax.Learning.Sentiment;

/// <summary>Tests the classifier of a researcher's own question on tone toward a target.</summary>
internal static class ClassifierCommand
{
    /// <summary>Cross-validates on the labelled targets of NewsMTSC.</summary>
    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="penalty">The ridge penalty; null for the default.</param>
    /// <param name="print">Gets the lines of the result.</param>
    public static void Run(string corpora, string? penalty, Action<string> print)
    {
        var rows = new ToneCorpora(corpora).Targets().Select(Row).ToDataFrame();
        var options = new ClassifierOptions { Target = "target", TargetStart = "start" };
        if (penalty is not null) options = options with { L2 = double.Parse(penalty, CultureInfo.InvariantCulture) };
        var evaluation = TextClassifier.Train(rows, "text", "label", options).Evaluation;
        print(Invariant($"macro F1 {evaluation.MacroF1:0.0000}, calibration error {evaluation.CalibrationError:0.0000}"));
        print(evaluation.Summary);
        foreach (var row in evaluation.Classes)
            print(Invariant($"{row.Label}: {row.Count} coded, precision {row.Precision:0.000}, recall {row.Recall:0.000}"));
    }

    private static CodedTarget Row(LabelledTarget target) => new(
        target.Text,
        target.Target.Of(target.Text).ToString(),
        target.Target.Start,
        target.Label.ToString());

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record CodedTarget(string Text, string Target, int Start, string Label);
}
