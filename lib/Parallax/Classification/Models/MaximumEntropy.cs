using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Parallax.Classification.Models;

/// <summary>Multinomial logistic regression with a ridge penalty, by ML.NET's L-BFGS.</summary>
/// <remarks>
/// One thread and a start at zero: the same examples give the same weights to the bit, on processors with vectors of
/// one width.
/// </remarks>
/// <param name="features">Number of features.</param>
/// <param name="classes">Number of classes.</param>
/// <param name="penalty">Weight of half the sum of squared weights, beside the summed log loss.</param>
/// <param name="iterations">Steps of the optimiser at most.</param>
internal sealed class MaximumEntropy(int features, int classes, double penalty, int iterations)
{
    /// <summary>Fits weights: by class those of the features, and a bias.</summary>
    public (float[][] Weights, double[] Biases) Fit(IEnumerable<(SparseVector Features, int Class)> examples)
    {
        var context = new MLContext(seed: 1);
        var rows = examples.Select(example => Row(example.Features, example.Class)).ToArray();
        var view = context.Data.LoadFromEnumerable(rows, Schema());
        var trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(Options());
        var model = trainer.Fit(view).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        return ([.. weights.Select(w => w.DenseValues().ToArray())], [.. model.GetBiases()]);
    }

    private LbfgsMaximumEntropyMulticlassTrainer.Options Options() => new()
    {
        L1Regularization = 0,
        L2Regularization = (float)penalty,
        MaximumNumberOfIterations = iterations,
        NumberOfThreads = 1,
    };

    private SchemaDefinition Schema()
    {
        var schema = SchemaDefinition.Create(typeof(MaximumEntropyRow));
        var label = new KeyDataViewType(typeof(uint), classes);
        schema[nameof(MaximumEntropyRow.Label)].ColumnType = label;
        var vector = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(MaximumEntropyRow.Features)].ColumnType = vector;
        return schema;
    }

    private MaximumEntropyRow Row(SparseVector example, int label) => new()
    {
        Label = (uint)label,
        Features = new VBuffer<float>(features, example.Places.Length, example.Values, example.Places),
    };
}
