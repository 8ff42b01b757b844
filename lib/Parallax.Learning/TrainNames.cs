using System.Diagnostics;
using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Trains the name tagger and writes its weights.</summary>
internal sealed class TrainNames(Action<string> report)
{
    private const int Slots = 1 << 18;
    private const ulong Seed = 20240517;

    /// <summary>Trains on documents for a number of epochs and writes the weights to a file.</summary>
    public void Run(IReadOnlyList<LabelledDocument> documents, int epochs, int least, int margin, string output)
    {
        var watch = Stopwatch.StartNew();
        var index = new FeatureIndex(least);
        foreach (var document in documents) Extract(document, (_, _, features) => index.Count(features));
        index.Close();
        var samples = documents.SelectMany(d => Samples(d, index)).ToList();
        report($"{samples.Count} sentences, {index.Hashes.Length} features, {watch.Elapsed.TotalSeconds:0} s");
        var trainer = new SequenceTrainer(index.Hashes.Length, margin);
        var dice = new Dice(Seed);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            dice.Shuffle(samples);
            report($"epoch {epoch}: {trainer.Epoch(samples)} sentences wrong, {watch.Elapsed.TotalSeconds:0} s");
        }
        var weights = Enumerable.Range(0, index.Hashes.Length)
            .Select(f => Enumerable.Range(0, SparseModel.Lanes)
                .Select(tag => trainer.Average(f, tag))
                .ToArray())
            .ToArray();
        ModelWriter.Write(output, Slots, index.Hashes, weights,
            [.. Enumerable.Range(0, NameTags.Count * NameTags.Count).Select(trainer.AverageTransition)]);
    }

    private static void Extract(LabelledDocument document, Action<int, int, ReadOnlySpan<ulong>> take)
    {
        var features = new NameFeatures(Lexicon.Default);
        features.Read(document.View);
        var buffer = new ulong[NameFeatures.Most];
        for (var s = 0; s < document.View.Document.Sentences.Count; s++)
        {
            if (document.Sentences?.Contains(s) == false) continue;
            var bounds = document.View.Document.Sentences[s];
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
                take(s, t, buffer.AsSpan(0, features.Extract(s, t, buffer)));
        }
    }

    private static IEnumerable<Sample> Samples(LabelledDocument document, FeatureIndex index)
    {
        var numbers = new int[document.Tags.Length][];
        Extract(document, (_, t, features) => numbers[t] = index.Numbers(features));
        for (var s = 0; s < document.View.Document.Sentences.Count; s++)
        {
            if (document.Sentences?.Contains(s) == false) continue;
            var bounds = document.View.Document.Sentences[s];
            var sample = new Sample(
                numbers[bounds.FirstToken..bounds.EndToken],
                document.Tags[bounds.FirstToken..bounds.EndToken]);
            for (var copy = 0; copy < document.Copies; copy++) yield return sample;
        }
    }
}
