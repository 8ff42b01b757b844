using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Parallax.Learning.Sentiment;

/// <summary>
/// Multinomial logistic regression with an L2 penalty, trained by ML.NET's L-BFGS on features of our own.
/// </summary>
/// <remarks>
/// One thread and a start at zero: the same examples give the same weights to the bit, on one kind of processor.
/// </remarks>
/// <param name="features">Number of features.</param>
/// <param name="penalty">Weight of half the sum of squared weights, beside the summed log loss.</param>
/// <param name="iterations">Steps of the optimiser at most.</param>
internal sealed class MaximumEntropy(int features, float penalty, int iterations)
{
    /// <summary>Fits weights to examples.</summary>
    public LogitWeights Train(IEnumerable<TargetExample> examples)
    {
        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromEnumerable([.. examples.Select(Row)], Schema());
        return Weights(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(Options()).Fit(rows).Model);
    }

    private LbfgsMaximumEntropyMulticlassTrainer.Options Options() => new()
    {
        L1Regularization = 0,
        L2Regularization = penalty,
        MaximumNumberOfIterations = iterations,
        NumberOfThreads = 1,
    };

    private SchemaDefinition Schema()
    {
        var schema = SchemaDefinition.Create(typeof(MaximumEntropyRow));
        var label = new KeyDataViewType(typeof(uint), LogitWeights.Classes);
        schema[nameof(MaximumEntropyRow.Label)].ColumnType = label;
        var vector = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(MaximumEntropyRow.Features)].ColumnType = vector;
        return schema;
    }

    private MaximumEntropyRow Row(TargetExample example) => new()
    {
        Label = (uint)example.Class,
        Features = new VBuffer<float>(features, example.Buckets.Length, example.Values, example.Buckets),
    };

    private LogitWeights Weights(MaximumEntropyModelParameters model)
    {
        var columns = default(VBuffer<float>[]);
        model.GetWeights(ref columns, out _);
        var values = new float[LogitWeights.Classes * features];
        for (var k = 0; k < LogitWeights.Classes; k++)
            foreach (var (feature, weight) in columns[k].Items())
                values[LogitWeights.Classes * feature + k] = weight;
        return new LogitWeights(values, [.. model.GetBiases()]);
    }
}
