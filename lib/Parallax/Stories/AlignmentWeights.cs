using System.Collections.Frozen;
using System.Globalization;
using Parallax.Language;
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
        _weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, count) in sentences.SelectMany(s => s.Keys)
            .CountBy(k => k, StringComparer.Ordinal))
            _weights[key] = Factor(key) * Math.Log(1 + (double)sentences.Count / count);
    }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => _weights.Keys;

    /// <summary>The weight of a key.</summary>
    public double this[string key] => _weights[key];

    // Numbers identify a fact better than words do; a speaker is known by name already; pairs of stems repeat their
    // stems.
    private static double Factor(string key) => key[0] switch
    {
        '#' => 1.3,
        '"' => 0.3,
        '+' => 0.5,
        '@' => 0.8,
        '>' => 0.8,
        _ => Math.Min(1, Common.Value.GetValueOrDefault(key, 1)),
    };

    private static FrozenDictionary<string, double> ReadCommon() => EmbeddedText.Lines("quotes/common.tsv")
        .Select(l => l.Split('\t'))
        .ToFrozenDictionary(
            c => c[0],
            c => Rarity(double.Parse(c[1], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);

    private static double Rarity(double articles) => Math.Log(Articles / articles) / Math.Log(Articles / Rare);
}
