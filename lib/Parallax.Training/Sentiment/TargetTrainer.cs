using System.Globalization;
using Parallax.Language;
using Parallax.Tone.Targets;

namespace Parallax.Training.Sentiment;

/// <summary>Trains the classifier of tone toward a target.</summary>
/// <remarks>
/// Beside NewsMTSC stand this project's own labels of states and organisations. Folds never split a text or an article;
/// word vectors are learnt anew in each fold, without the texts of the fold that is tested.
/// </remarks>
internal sealed class TargetTrainer
{
    private const int FoldCount = 5;
    private const int Iterations = 40;
    private const double Penalty = 6;
    private const int OwnCopies = 3;
    private readonly Segmenter _segmenter = new(true);
    private readonly List<LabelledTarget> _targets;
    private readonly List<TargetExample> _examples;
    private readonly RunningText _text;
    private readonly List<uint[]> _sentences;

    private TargetTrainer(ToneCorpora corpora, string annotations)
    {
        _targets = [.. corpora.Targets(), .. corpora.Annotated(annotations)];
        _text = new RunningText(corpora.RunningText().Concat(_targets.Where(t => t.Kind == LabelledTarget.Person).Select(t => t.Text).Distinct()));
        _sentences = [.. _text.Sentences(corpora.RunningText())];
        _examples = [.. _targets.Select(Example)];
    }

    /// <summary>Cross-validates by text, then writes the weights trained on everything, and the calibration beside them.</summary>
    public static void Run(string corpora, string annotations, string output)
    {
        var trainer = new TargetTrainer(new ToneCorpora(corpora), annotations);
        Console.WriteLine($"{trainer._examples.Count} targets, {trainer._examples.Average(e => e.Buckets.Length):0} features each");
        var factor = trainer.CrossValidate(Path.ChangeExtension(output, ".calibration.tsv"));
        var (space, weights) = trainer.Fit(_ => true);
        new TargetWeightWriter(space, weights, factor).Write(output);
    }

    private double CrossValidate(string output)
    {
        var fold = Folds.Of(_targets.Select(t => t.Group), FoldCount);
        var logits = new (double, double, double)[_examples.Count];
        Parallel.For(0, FoldCount, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
        {
            var (space, weights) = Fit(t => fold[t.Group] != f);
            for (var i = 0; i < _examples.Count; i++)
                if (fold[_targets[i].Group] == f) logits[i] = LogisticTrainer.Logits(space.Project(_examples[i]), weights);
        });
        foreach (var kind in _targets.Select((t, i) => (t.Kind, Gold: t.Label, Logits: logits[i])).GroupBy(t => t.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
            Print($"{kind.Key}, {kind.Count()} targets, 5 folds", [.. kind.Select(t => t.Gold)], [.. kind.Select(t => TargetToneModel.FromLogits(t.Logits.Item1, t.Logits.Item2, t.Logits.Item3).Label)]);
        var persons = Enumerable.Range(0, _targets.Count).Where(i => _targets[i].Kind == LabelledTarget.Person).ToList();
        return Calibrate([.. persons.Select(i => logits[i])], [.. persons.Select(i => _targets[i].Label)], output);
    }

    private static double Calibrate(List<(double, double, double)> logits, List<ToneLabel> gold, string output)
    {
        var factor = Calibration.Factor(logits, gold);
        var bins = Calibration.Bins(logits, gold, factor);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"factor on the logits {factor}, expected calibration error {Calibration.Error(bins):0.0000}"));
        Calibration.Write(bins, output);
        return factor;
    }

    private (FeatureSpace Space, double[] Weights) Fit(Func<LabelledTarget, bool> chosen)
    {
        var own = Enumerable.Range(0, _targets.Count).Where(i => chosen(_targets[i])).ToList();
        var texts = own.Where(i => _targets[i].Kind == LabelledTarget.Person).Select(i => _targets[i].Text).Distinct();
        var examples = own.SelectMany(i => Enumerable.Repeat(_examples[i], _targets[i].Kind == LabelledTarget.Person ? 1 : OwnCopies)).ToList();
        var space = new FeatureSpace(examples, WordVectors.Learn([.. _sentences, .. _text.Sentences(texts)]));
        return (space, new LogisticTrainer(space.Count, Penalty).Train([.. examples.Select(space.Project)], Iterations));
    }

    private static void Print(string what, IReadOnlyList<ToneLabel> gold, IReadOnlyList<ToneLabel> predicted) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: macro F1 {Measures.MacroF1(gold, predicted):0.0000}, "
            + $"accuracy {gold.Zip(predicted).Count(p => p.First == p.Second) / (double)gold.Count:0.000}, "
            + $"negative {Measures.F1(gold, predicted, ToneLabel.Negative):0.000}, neutral {Measures.F1(gold, predicted, ToneLabel.Neutral):0.000}, "
            + $"positive {Measures.F1(gold, predicted, ToneLabel.Positive):0.000}"));

    private TargetExample Example(LabelledTarget target)
    {
        var document = _segmenter.Segment(new ArticleInfo { Id = "training" }, target.Text);
        var sentence = document.Sentences.First(s => s.Span.End > target.Target.Start);
        var view = DocumentView.Of(document);
        var tokens = view.Tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        var features = TargetFeatures.Current;
        var context = new TargetContext(TargetToneModel.Vocabulary, _text.Reader);
        features.Find(context, view, sentence, TargetToneModel.Range(tokens, target.Target));
        uint[] words = [.. features.Words.ToArray().Select(w => w.Word)];
        var windows = features.Windows.ToArray();
        return new TargetExample(features.Found.ToArray(), features.Values.ToArray(), (int)target.Label + 1,
            [.. Enumerable.Range(0, TargetWindows.Count).Select(w => words.Where((_, i) => (windows[i] >> w & 1) != 0).ToArray())]);
    }
}
