using System.Text.Json;
using Parallax.Classification;

namespace Parallax.Learning.Sentiment;

/// <summary>Tests the classifier of a researcher's own question on tone toward a target.</summary>
internal static class ClassifierCommand
{
    /// <summary>Cross-validates on a file of NewsMTSC: sentences, each with targets and their labels.</summary>
    public static void Run(string path, double l2, Action<string> print)
    {
        var rows = File.ReadLines(path).SelectMany(Targets).ToDataFrame();
        var options = new ClassifierOptions { Target = "target", L2 = l2 };
        var evaluation = TextClassifier.Train(rows, "text", "label", options).Evaluation;
        print(
            FormattableString.Invariant(
                $"macro F1 {evaluation.MacroF1:0.0000}, calibration error {evaluation.CalibrationError:0.0000}"));
        print(evaluation.Summary);
        foreach (var row in evaluation.Classes)
            print(
                FormattableString.Invariant(
                    $"{row.Label}: {row.Count} coded, precision {row.Precision:0.000}, recall {row.Recall:0.000}, F1 {row.F1:0.000}"));
    }

    private static IEnumerable<CodedTarget> Targets(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        return [.. json.RootElement.GetProperty("targets").EnumerateArray().Select(target =>
            new CodedTarget(
                text,
                target.GetProperty("mention").GetString()!,
                target.GetProperty("label").GetString()!))];
    }

    private sealed record CodedTarget(string Text, string Target, string Label);
}
