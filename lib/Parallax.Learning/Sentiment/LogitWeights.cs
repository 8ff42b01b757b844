namespace Parallax.Learning.Sentiment;

/// <summary>The trained weights of a linear classifier with three classes.</summary>
/// <param name="Values">By feature, one weight for each class.</param>
/// <param name="Biases">One for each class.</param>
internal sealed record LogitWeights(float[] Values, double[] Biases)
{
    /// <summary>Number of classes.</summary>
    public const int Classes = 3;

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
