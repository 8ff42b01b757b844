using System.Globalization;
using Parallax.Classification.Models;
using Parallax.Tone.Targets;

namespace Parallax.Learning.Sentiment;

/// <summary>Trains the classifier of tone toward a target.</summary>
/// <remarks>
/// Beside NewsMTSC there are this project's own labels of states and organisations. Folds never split a text or
/// an article; word vectors are learnt anew in each fold, without the texts of the fold that is tested.
/// </remarks>
internal sealed class TargetTrainer
{
    private const int FoldCount = 5;
    private const int Iterations = 40;
    private const float Penalty = 6;
    private const int OwnCopies = 3;
    private readonly List<LabelledTarget> _targets;
    private readonly List<TargetExample> _examples;
    private readonly RunningText _text;
    private readonly List<uint[]> _sentences;

    private TargetTrainer(ToneCorpora corpora, string annotations)
    {
        _targets = [.. corpora.Targets(), .. corpora.Annotated(annotations)];
        _text = new RunningText(corpora.RunningText().Concat(Texts(_targets)));
        _sentences = [.. _text.Sentences(corpora.RunningText())];
        var reader = new TargetExampleReader(_text.Reader);
        _examples = [.. _targets.Select(reader.Read)];
    }

    /// <summary>
    /// Cross-validates by text, then writes the weights trained on everything, and the calibration beside them.
    /// </summary>
    public static void Run(string corpora, string annotations, string output)
    {
        var trainer = new TargetTrainer(new ToneCorpora(corpora), annotations);
        var features = trainer._examples.Average(e => e.Buckets.Length);
        Console.WriteLine($"{trainer._examples.Count} targets, {features:0} features each");
        var factor = trainer.CrossValidate(Path.ChangeExtension(output, ".calibration.tsv"));
        var (space, weights) = trainer.Fit(_ => true);
        new TargetWeightWriter(space, weights, factor).Write(output);
    }

    private double CrossValidate(string output)
    {
        var logits = HeldOutLogits();
        var labels = logits.Select(l => TargetToneModel.FromLogits(l.Negative, l.Neutral, l.Positive).Label)
            .ToList();
        foreach (var kind in _targets.Select(t => t.Kind).Distinct().Order(StringComparer.Ordinal))
        {
            var own = OfKind(kind);
            Print(
                $"{kind}, {own.Count} targets, 5 folds",
                [.. own.Select(Gold)],
                [.. own.Select(i => labels[i])]);
        }
        var persons = OfKind(LabelledTarget.Person);
        return Calibrate(
            [.. persons.Select(i => logits[i])],
            [.. persons.Select(Gold)],
            output);
    }

    // Each target's logits come from a model that has not seen its text.
    private (double Negative, double Neutral, double Positive)[] HeldOutLogits()
    {
        var fold = Folds.Of(_targets.Select(t => t.Group), FoldCount);
        var logits = new (double, double, double)[_examples.Count];
        Parallel.For(0, FoldCount, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
        {
            var (space, weights) = Fit(t => fold[t.Group] != f);
            for (var i = 0; i < _examples.Count; i++)
                if (fold[_targets[i].Group] == f)
                    logits[i] = weights.Logits(space.Project(_examples[i]));
        });
        return logits;
    }

    private List<int> OfKind(string kind) =>
        [.. Enumerable.Range(0, _targets.Count).Where(i => _targets[i].Kind == kind)];

    private ToneLabel Gold(int target) => _targets[target].Label;

    private static double Calibrate(List<(double, double, double)> logits, List<ToneLabel> gold, string output)
    {
        var factor = Calibration.Factor(logits, gold);
        var bins = Calibration.Bins(logits, gold, factor);
        var error = Calibration.Error(bins);
        Console.WriteLine(Invariant($"factor on the logits {factor}, expected calibration error {error:0.0000}"));
        Calibration.Write(bins, output);
        return factor;
    }

    private (FeatureSpace Space, LogitWeights Weights) Fit(Func<LabelledTarget, bool> chosen)
    {
        var own = Enumerable.Range(0, _targets.Count)
            .Where(i => chosen(_targets[i]))
            .ToList();
        var texts = Texts(own.Select(i => _targets[i]));
        var examples = own.SelectMany(i => Enumerable.Repeat(_examples[i], Copies(_targets[i])))
            .ToList();
        var space = new FeatureSpace(examples, WordVectors.Learn([.. _sentences, .. _text.Sentences(texts)]));
        var trainer = new MaximumEntropy(space.Count, LogitWeights.Classes, Penalty, Iterations);
        return (space, LogitWeights.Train(trainer, examples.Select(space.Project)));
    }

    private static IEnumerable<string> Texts(IEnumerable<LabelledTarget> targets) =>
        targets.Where(t => t.Kind == LabelledTarget.Person).Select(t => t.Text).Distinct();

    private static int Copies(LabelledTarget target) => target.Kind == LabelledTarget.Person ? 1 : OwnCopies;

    private static void Print(string what, IReadOnlyList<ToneLabel> gold, IReadOnlyList<ToneLabel> predicted)
    {
        var right = gold.Zip(predicted).Count(p => p.First == p.Second);
        double F1(ToneLabel label) => Measures.F1(gold, predicted, label);
        var all =
            Invariant(
                $"macro F1 {Measures.MacroF1(gold, predicted):0.0000}, accuracy {right / (double)gold.Count:0.000}");
        var negative = Invariant($"negative {F1(ToneLabel.Negative):0.000}");
        var neutral = Invariant($"neutral {F1(ToneLabel.Neutral):0.000}");
        var positive = Invariant($"positive {F1(ToneLabel.Positive):0.000}");
        Console.WriteLine($"{what}: {all}, {negative}, {neutral}, {positive}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
