using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Text;

namespace Parallax.Classification.Models;

/// <summary>The steps from rows of features to probabilities of classes.</summary>
/// <remarks>
/// MapValueToKey makes the classes' numbers: key columns given through a SchemaDefinition count from 0 where others
/// count from 1, and train the wrong classes in silence.
/// </remarks>
internal static class ModelPipeline
{
    /// <summary>The column of the classes' numbers.</summary>
    public const string Key = "LabelKey";

    /// <summary>The column of all features.</summary>
    public const string Features = "Features";

    /// <summary>The column of the probabilities.</summary>
    public const string Score = "Score";

    /// <summary>The steps, to be trained.</summary>
    public static IEstimator<ITransformer> Of(MLContext context, ClassifierOptions options)
    {
        var groups = FeatureGroup.Of(options);
        var chain = new EstimatorChain<ITransformer>().Append(Classes(context));
        foreach (var group in groups.Where(g => g.IsText)) chain = chain.Append(Featurizer(context, group));
        string[] outputs = [.. groups.Select(g => g.Output)];
        var joined = chain.Append<ITransformer>(context.Transforms.Concatenate(Features, outputs));
        return joined.Append(context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(Trainer(options)));
    }

    private static IEstimator<ITransformer> Classes(MLContext context) =>
        context.Transforms.Conversion.MapValueToKey(
            Key,
            nameof(FeatureRow.Label),
            keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue);

    private static IEstimator<ITransformer> Featurizer(MLContext context, FeatureGroup group)
    {
        var options = new TextFeaturizingEstimator.Options
        {
            WordFeatureExtractor = Words(group.WordLength),
            CharFeatureExtractor = Characters(group.CharacterLength),
        };
        return context.Transforms.Text.FeaturizeText(group.Output, options, group.Name);
    }

    private static WordBagEstimator.Options? Words(int length) =>
        length == 0 ? null : new WordBagEstimator.Options { NgramLength = length, UseAllLengths = true };

    private static WordBagEstimator.Options? Characters(int length) =>
        length == 0 ? null : new WordBagEstimator.Options { NgramLength = length, UseAllLengths = false };

    /// <summary>One thread: with several the order of additions would change, and with it the weights.</summary>
    private static LbfgsMaximumEntropyMulticlassTrainer.Options Trainer(ClassifierOptions options) => new()
    {
        LabelColumnName = Key,
        FeatureColumnName = Features,
        L1Regularization = 0,
        L2Regularization = (float)options.L2,
        MaximumNumberOfIterations = options.Iterations,
        NumberOfThreads = 1,
    };
}
