using Parallax.Numerics;

namespace Parallax.Classification.Models;

/// <summary>The words that weigh most for each class.</summary>
internal static class WordWeights
{
    // ML.NET names a feature by its n-gram: "new|bridge".
    private const char Separator = '|';

    /// <summary>The words of the largest weights, class by class, in falling order.</summary>
    public static IEnumerable<TopWord> Top(TextModel model, int count)
    {
        var words = Words(model);
        return Enumerable.Range(0, model.Classes.Count).SelectMany(k => words
            .Select(word => new TopWord(
                model.Classes[k],
                word.Word,
                Rounding.Significant(model.Weight(word.Slot, k))))
            .Where(row => row.Weight > 0)
            .OrderByDescending(row => row.Weight)
            .ThenBy(row => row.Word, StringComparer.Ordinal)
            .Take(count));
    }

    private static List<(int Slot, string Word)> Words(TextModel model)
    {
        var words = model.Names(FeatureGroup.OfText[0]).Select(feature => (feature.Slot, Word: Shown(feature.Name)));
        return [.. words.Where(feature => feature.Word.Split(' ').All(HasLetterOrDigit))];
    }

    private static string Shown(string name) => name.Replace(Separator, ' ');

    private static bool HasLetterOrDigit(string word) => word.Any(char.IsLetterOrDigit);
}
