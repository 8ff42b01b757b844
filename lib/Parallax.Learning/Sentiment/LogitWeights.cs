using Parallax.Classification.Models;

namespace Parallax.Learning.Sentiment;

/// <summary>The trained weights of a linear classifier with three classes.</summary>
/// <param name="Values">By feature, one weight for each class.</param>
/// <param name="Biases">One for each class.</param>
internal sealed record LogitWeights(float[] Values, double[] Biases)
{
    /// <summary>Number of classes.</summary>
    public const int Classes = 3;

    /// <summary>Trains them.</summary>
    public static LogitWeights Train(MaximumEntropy trainer, IEnumerable<TargetExample> examples)
    {
        var rows = examples.Select(example => (new SparseVector(example.Buckets, example.Values), example.Class));
        var (weights, biases) = trainer.Fit(rows);
        var values = new float[Classes * weights[0].Length];
        for (var k = 0; k < Classes; k++)
            for (var feature = 0; feature < weights[k].Length; feature++)
                values[Classes * feature + k] = weights[k][feature];
        return new LogitWeights(values, biases);
    }

    /// <summary>The weight of a feature for a class.</summary>
    public float Of(int feature, int label) => Values[Classes * feature + label];

    /// <summary>The three logits of an example.</summary>
    public (double Negative, double Neutral, double Positive) Logits(TargetExample example)
    {
        var (negative, neutral, positive) = (Biases[0], Biases[1], Biases[2]);
        for (var i = 0; i < example.Buckets.Length; i++)
        {
            var at = Classes * example.Buckets[i];
            double value = example.Values[i];
            negative += Values[at] * value;
            neutral += Values[at + 1] * value;
            positive += Values[at + 2] * value;
        }
        return (negative, neutral, positive);
    }
}
