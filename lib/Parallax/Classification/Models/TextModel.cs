namespace Parallax.Classification.Models;

/// <summary>A linear model over the n-grams of texts. Thread-safe.</summary>
internal sealed class TextModel
{
    private readonly Featurizer _featurizer;
    private readonly LinearWeights _weights;

    /// <summary>A model whose parts were read from a file.</summary>
    public TextModel(Featurizer featurizer, LinearWeights weights, IReadOnlyList<string> classes, double factor)
    {
        (_featurizer, _weights, Classes, Factor) = (featurizer, weights, classes, factor);
    }

    /// <summary>The classes, in ordinal order: that of the logits.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>What the logits are multiplied by to give probabilities that can be believed.</summary>
    public double Factor { get; }

    /// <summary>Trains a model; the same rows in the same order give the same model.</summary>
    public static TextModel Fit(IReadOnlyList<FeatureRow> rows, ClassifierOptions options)
    {
        string[] classes = [.. rows.Select(row => row.Label).Distinct().Order(StringComparer.Ordinal)];
        int[] labels = [.. rows.Select(row => Array.IndexOf(classes, row.Label))];
        var featurizer = Featurizer.Fit(rows, options);
        var vectors = featurizer.Transform(rows);
        var space = new FeatureSpace(vectors, labels, featurizer.AreCounts());
        var trainer = new MaximumEntropy(space.Count, classes.Length, options.L2, options.Iterations);
        return new TextModel(featurizer, LinearWeights.Fit(space, trainer, vectors.Zip(labels)), classes, factor: 1);
    }

    /// <summary>The same model with other probabilities.</summary>
    public TextModel With(double factor) => new(_featurizer, _weights, Classes, factor);

    /// <summary>For each row the logits of the <see cref="Classes"/>, without the factor.</summary>
    public double[][] Logits(IReadOnlyList<FeatureRow> rows) =>
        rows.Count == 0 ? [] : [.. _featurizer.Transform(rows).Select(_weights.Logits)];

    /// <summary>The n-grams of a group with the places of their weights.</summary>
    public IEnumerable<(int Slot, string Name)> Names(FeatureGroup group) => _featurizer.Names(group);

    /// <summary>A weight, less the mean of the classes' weights.</summary>
    public double Weight(int slot, int label) =>
        _weights.Of(slot, label) - Enumerable.Range(0, Classes.Count).Average(k => _weights.Of(slot, k));

    /// <summary>The n-grams in ML.NET's format.</summary>
    public byte[] FeaturizerBytes()
    {
        using var bytes = new MemoryStream();
        _featurizer.Save(bytes);
        return bytes.ToArray();
    }

    /// <summary>The weights as bytes.</summary>
    public byte[] WeightBytes() => _weights.Write();
}
