using System.Collections.Frozen;
using System.Globalization;
using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>How much it says that two sentences share a key.</summary>
/// <remarks>
/// Rarity among the sentences of both articles, log(1 + N/n) (after Spärck Jones 1972), times a factor for the kind of
/// key, times rarity in news at large for stems that are common there (resource quotes/common.tsv).
/// </remarks>
internal sealed class AlignmentWeights
{
    // Articles in which the counts of common.tsv were made, and the count from which a stem is rare enough for its full
    // weight.
    private const double Articles = 840;
    private const double Rare = 80;

    private static readonly Lazy<FrozenDictionary<string, double>> Common = new(ReadCommon);

    private readonly Dictionary<string, double> _weights;

    /// <summary>The weights of the keys of some sentences.</summary>
    public AlignmentWeights(IReadOnlyList<AlignmentProfile> sentences)
    {
        double count = sentences.Count;
        _weights = sentences
            .SelectMany(sentence => sentence.Keys)
            .CountBy(key => key, StringComparer.Ordinal)
            .ToDictionary(key => key.Key, key => Factor(key.Key) * Math.Log(1 + count / key.Value));
    }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => _weights.Keys;

    /// <summary>The weight of a key.</summary>
    public double this[string key] => _weights[key];

    private static double Factor(string key) =>
        AlignmentKeys.Factor(key, stem => Math.Min(1, Common.Value.GetValueOrDefault(stem, 1)));

    private static FrozenDictionary<string, double> ReadCommon() => EmbeddedText.Lines("quotes/common.tsv")
        .Select(l => l.Split('\t'))
        .ToFrozenDictionary(
            c => c[0],
            c => Rarity(double.Parse(c[1], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);

    private static double Rarity(double articles) => Math.Log(Articles / articles) / Math.Log(Articles / Rare);
}
