using System.Globalization;
using Parallax.Sentiment;
using Parallax.Text;

namespace Parallax.Training.Sentiment;

/// <summary>Trains the classifier of tone toward a target.</summary>
internal sealed class TargetTrainer
{
    private const int FoldCount = 5;
    private const int Iterations = 60;
    private const double Penalty = 3;
    private readonly Segmenter _segmenter = new();

    /// <summary>Cross-validates by text, then writes the weights trained on everything.</summary>
    public static void Run(string corpora, string output)
    {
        var trainer = new TargetTrainer();
        var corpus = new ToneCorpora(corpora);
        var targets = corpus.Targets().ToList();
        var examples = targets.Select(trainer.Example).ToList();
        Console.WriteLine($"{examples.Count} targets, {examples.Average(e => e.Buckets.Length):0} features each");
        var factor = trainer.CrossValidate(targets, examples);
        trainer.Write(examples, factor, output);
    }

    /// <summary>Prints how the built-in model does on this project's own labels of states and organisations.</summary>
    public static void Evaluate(string corpora, string annotations)
    {
        var segmenter = new Segmenter();
        var model = new TargetToneModel();
        foreach (var kind in new ToneCorpora(corpora).Annotated(annotations).GroupBy(t => t.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var predicted = kind.Select(t =>
            {
                var document = segmenter.Segment(new ArticleInfo { Id = "annotated" }, t.Text);
                var sentence = Enumerable.Range(0, document.Sentences.Count).First(i => document.Sentences[i].Span.End > t.Target.Start);
                return model.Score(document, sentence, t.Target).Label;
            }).ToArray();
            Print($"{kind.Key}, {kind.Count()} annotated targets", [.. kind.Select(t => t.Label)], predicted);
        }
    }

    private double CrossValidate(List<LabelledTarget> targets, List<TargetExample> examples)
    {
        var fold = Folds.Of(targets.Select(t => t.Group), FoldCount);
        var logits = new (double, double, double)[examples.Count];
        Parallel.For(0, FoldCount, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
        {
            var train = examples.Where((_, i) => fold[targets[i].Group] != f).ToList();
            var space = new FeatureSpace(train);
            var trainer = new LogisticTrainer(space.Count, Penalty);
            var weights = trainer.Train([.. train.Select(space.Project)], Iterations);
            for (var i = 0; i < examples.Count; i++)
                if (fold[targets[i].Group] == f) logits[i] = trainer.Logits(space.Project(examples[i]), weights);
        });
        var gold = targets.Select(t => t.Label).ToArray();
        var predicted = logits.Select(l => TargetToneModel.FromLogits(l.Item1, l.Item2, l.Item3).Label).ToArray();
        Print("5 folds by text", gold, predicted);
        var factor = Calibration.Factor(logits, gold);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"factor on the logits {factor}"));
        Console.WriteLine(Calibration.Table(logits, gold, factor));
        return factor;
    }

    private void Write(List<TargetExample> examples, double factor, string output)
    {
        var space = new FeatureSpace(examples);
        var trained = new LogisticTrainer(space.Count, Penalty).Train([.. examples.Select(space.Project)], Iterations);
        var weights = new double[3 * TargetFeatures.Buckets];
        foreach (var (bucket, number, scale) in space.Features)
            for (var k = 0; k < 3; k++) weights[3 * bucket + k] = trained[3 * number + k] * scale * factor;
        var unit = weights.Max(Math.Abs) / sbyte.MaxValue;
        using (var file = new BinaryWriter(File.Create(output + ".new")))
        {
            file.Write(TargetFeatures.Buckets);
            file.Write((float)unit);
            for (var k = 0; k < 3; k++) file.Write((float)(trained[3 * space.Count + k] * factor));
            foreach (var weight in weights) file.Write((sbyte)Math.Round(weight / unit));
        }
        File.Move(output + ".new", output, true);
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
        var tokens = document.Tokens.ToArray().AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        var (first, end) = TargetToneModel.Range(tokens, target.Target);
        var features = TargetFeatures.Current;
        features.Find(TargetToneModel.Vocabulary, target.Text, tokens, first, end);
        return new TargetExample(features.Found.ToArray(), features.Values.ToArray(), (int)target.Label + 1);
    }
}
