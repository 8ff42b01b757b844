using Microsoft.ML.Data;
using Parallax.Numerics;

namespace Parallax.Classification.Models;

/// <summary>The words that weigh most for each class.</summary>
internal static class WordWeights
{
    // ML.NET names a feature by column and n-gram: "WordsFeatures.new|bridge".
    private const string Prefix = nameof(FeatureRow.Words) + "Features.";
    private const char Separator = '|';

    /// <summary>The words of the largest weights, class by class, in falling order.</summary>
    public static IEnumerable<TopWord> Top(TextModel model, int count)
    {
        var words = Words(model);
        var weights = Weights(model);
        return Enumerable.Range(0, model.Classes.Count).SelectMany(k => words
            .Select(word => new TopWord(
                model.Classes[k],
                word.Word,
                Weight(weights, k, word.Slot)))
            .Where(row => row.Weight > 0)
            .OrderByDescending(row => row.Weight)
            .ThenBy(row => row.Word, StringComparer.Ordinal)
            .Take(count));
    }

    private static float[][] Weights(TextModel model)
    {
        VBuffer<float>[] buffers = [];
        model.Parameters.GetWeights(ref buffers, out _);
        return [.. model.Ordered(buffers).Select(buffer => buffer.DenseValues().ToArray())];
    }

    private static double Weight(float[][] weights, int k, int slot) =>
        Rounding.Significant(weights[k][slot] - weights.Average(w => (double)w[slot]));

    private static List<(int Slot, string Word)> Words(TextModel model)
    {
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        model.Schema[ModelPipeline.Features].GetSlotNames(ref names);
        var features = names.DenseValues()
            .Select((name, slot) => (Slot: slot, Name: name.ToString()));
        return [.. features.Where(feature => feature.Name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(feature => (feature.Slot, Word: Shown(feature.Name)))
            .Where(feature => feature.Word.Split(' ').All(HasLetterOrDigit))];
    }

    private static string Shown(string name) => name[Prefix.Length..].Replace(Separator, ' ');

    private static bool HasLetterOrDigit(string word) => word.Any(char.IsLetterOrDigit);
}
