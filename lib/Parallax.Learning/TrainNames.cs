using System.Diagnostics;
using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Trains the name tagger and writes its weights.</summary>
internal sealed class TrainNames(Action<string> report)
{
    private const int Slots = 1 << 18;
    private const ulong Seed = 20240517;

    /// <summary>Trains on documents and writes the weights to a file.</summary>
    public void Run(IReadOnlyList<LabelledDocument> documents, NameTraining settings, string output)
    {
        var watch = Stopwatch.StartNew();
        var index = Index(documents, settings.LeastCount);
        var samples = documents.SelectMany(document => Samples(document, index)).ToList();
        report($"{samples.Count} sentences, {index.Hashes.Length} features, {watch.Elapsed.TotalSeconds:0} s");
        var trainer = new SequenceTrainer(index.Hashes.Length, settings.Margin);
        var dice = new Dice(Seed);
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            dice.Shuffle(samples);
            report($"epoch {epoch}: {trainer.Epoch(samples)} sentences wrong, {watch.Elapsed.TotalSeconds:0} s");
        }

        Write(trainer, index, output);
    }

    private static FeatureIndex Index(IReadOnlyList<LabelledDocument> documents, int leastCount)
    {
        var index = new FeatureIndex(leastCount);
        foreach (var document in documents) Extract(document, (_, features) => index.Count(features));
        index.Close();
        return index;
    }

    private static void Write(SequenceTrainer trainer, FeatureIndex index, string output)
    {
        var weights = Enumerable.Range(0, index.Hashes.Length).Select(feature => WeightsOf(feature, trainer));
        var transitions = Enumerable.Range(0, NameTags.Count * NameTags.Count).Select(trainer.AverageTransition);
        new ModelWriter(Slots).Write(output, index.Hashes, [.. weights], [.. transitions]);
    }

    private static int[] WeightsOf(int feature, SequenceTrainer trainer) =>
        [.. Enumerable.Range(0, SparseModel.Lanes).Select(tag => trainer.Average(feature, tag))];

    private static void Extract(LabelledDocument document, Action<int, ReadOnlySpan<ulong>> take)
    {
        var features = new NameFeatures(Lexicon.Default);
        features.Read(document.View);
        var buffer = new ulong[NameFeatures.Most];
        foreach (var (sentence, bounds) in TrainedSentences(document))
        {
            for (var token = bounds.FirstToken; token < bounds.EndToken; token++)
            {
                take(token, buffer.AsSpan(0, features.Extract(sentence, token, buffer)));
            }
        }
    }

    private static IEnumerable<Sample> Samples(LabelledDocument document, FeatureIndex index)
    {
        var numbers = new int[document.Tags.Length][];
        Extract(document, (token, features) => numbers[token] = index.Numbers(features));
        return
            from sentence in TrainedSentences(document)
            let tokens = sentence.Bounds.FirstToken..sentence.Bounds.EndToken
            let sample = new Sample(numbers[tokens], document.Tags[tokens])
            from copy in Enumerable.Repeat(sample, document.Copies)
            select copy;
    }

    private static IEnumerable<(int Number, SentenceBounds Bounds)> TrainedSentences(LabelledDocument document) =>
        document.View.Document.Sentences.Index()
            .Where(sentence => document.Sentences is null || document.Sentences.Contains(sentence.Index));
}
