using Parallax.Comparison.Tone;
using Parallax.Numerics;
using Parallax.Tone.Targets;

namespace Parallax.Comparison;

/// <summary>Sums up tone by outlet: by voice, toward entities, along the article.</summary>
/// <remarks>
/// There is deliberately no mean over all voices: who speaks makes the difference. With few articles an outlet has a
/// description and no interval (see <see cref="BootstrapInterval.MinArticles"/>).
/// </remarks>
public static class ToneSummaries
{
    /// <summary>The key of the bodies' first sentences.</summary>
    internal const string Lead = "lead";

    private const int LeadSentences = 3;

    /// <summary>The tone of the bodies by outlet and voice, stretches weighted by their words.</summary>
    public static IReadOnlyList<ToneSummary> ByVoice(Coverage coverage) => Of(VoiceUnits(coverage));

    /// <summary>
    /// The tone toward entities by outlet, in headline, standfirst and body, all voices or one; first the entities that
    /// most articles mention, then by mentions.
    /// </summary>
    public static IReadOnlyList<ToneSummary> TowardEntities(Coverage coverage, int entities = 10, Voice? voice = null)
    {
        var units = EntityUnits(coverage, voice).ToList();
        var names = units.GroupBy(u => u.Key)
            .OrderByDescending(g => g.DistinctBy(u => u.Article.Id).Count())
            .ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => (g.Key, i))
            .Take(entities)
            .ToDictionary(g => g.Key, g => g.i, StringComparer.Ordinal);
        return [.. Of(units.Where(u => names.ContainsKey(u.Key)))
            .OrderBy(s => names[s.Key])
            .ThenBy(s => s.Outlet, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The tone of the bodies' first three sentences ("lead") and of the rest, in the outlet's own voice.
    /// </summary>
    public static IReadOnlyList<ToneSummary> LeadAndRest(Coverage coverage) => Of(LeadUnits(coverage));

    /// <summary>The units of <see cref="ByVoice"/>.</summary>
    internal static IEnumerable<ToneUnit> VoiceUnits(Coverage coverage) =>
        coverage.Sentences.Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments.Where(g => g.Words > 0)
                .Select(g => Unit(s.Article, g.Voice.ToString().ToLowerInvariant(), g)));

    /// <summary>The units of <see cref="LeadAndRest"/>.</summary>
    internal static IEnumerable<ToneUnit> LeadUnits(Coverage coverage) => coverage.Analyses.SelectMany(a =>
        a.Sentences.Where(s => s.Section == SectionKind.Body).SelectMany((s, i) =>
            s.Segments.Where(g => g.Voice == Voice.Own && g.Words > 0)
                .Select(g => Unit(a.Article, i < LeadSentences ? Lead : "rest", g))));

    /// <summary>The units of <see cref="TowardEntities"/>.</summary>
    internal static IEnumerable<ToneUnit> EntityUnits(Coverage coverage, Voice? voice) => coverage.Mentions
        .Where(m => m.Tone is not null
            && m.Section != SectionKind.Caption
            && (voice is null || m.Voice == voice))
        .Select(m => new ToneUnit(
            m.Article,
            m.Name,
            m.Tone!.Value.Score,
            1,
            m.Tone.Value.Label,
            TargetToneModel.IsValidatedFor(m.Type)));

    /// <summary>A row for each outlet and key, in ordinal order.</summary>
    internal static IReadOnlyList<ToneSummary> Of(IEnumerable<ToneUnit> units) =>
        [.. units.GroupBy(u => (u.Article.Outlet, u.Key))
            .OrderBy(g => g.Key.Key, StringComparer.Ordinal).ThenBy(g => g.Key.Outlet, StringComparer.Ordinal)
            .Select(g => Summary(g.Key.Outlet, g.Key.Key, [.. g]))];

    private static ToneUnit Unit(ArticleInfo article, string key, VoiceSegment segment) =>
        new(article, key, segment.Tone.Value, segment.Words,
            segment.Tone.Value > ToneScore.NeutralBand
                ? ToneLabel.Positive
                : segment.Tone.Value < -ToneScore.NeutralBand ? ToneLabel.Negative : ToneLabel.Neutral);

    private static ToneSummary Summary(string outlet, string key, ToneUnit[] units)
    {
        var weight = units.Sum(u => u.Weight);
        var mean = weight == 0 ? 0 : units.Sum(u => u.Value * u.Weight) / weight;
        var clusters = units.GroupBy(u => u.Article.Id).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (
                g.Sum(u => u.Value * u.Weight),
                g.Sum(u => u.Weight)))
            .ToArray();
        var interval = BootstrapInterval.Of(clusters);
        double Share(ToneLabel label) =>
            weight == 0
                ? 0
                : Rounding.Significant(units.Where(u => u.Label == label).Sum(u => u.Weight) / weight);
        return new ToneSummary
        {
            Outlet = outlet,
            Key = key,
            Articles = clusters.Length,
            Count = units.Length,
            Weight = weight,
            Mean = Rounding.Significant(mean),
            Median = Rounding.Significant(Median(units, weight)),
            Spread = weight == 0
                ? 0
                : Rounding.Significant(
                    Math.Sqrt(
                        units.Sum(u => u.Weight * (u.Value - mean) * (u.Value - mean))
                            / weight)),
            Negative = Share(ToneLabel.Negative),
            Neutral = Share(ToneLabel.Neutral),
            Positive = Share(ToneLabel.Positive),
            Validated = units.All(u => u.Validated),
            Low = interval?.Low,
            High = interval?.High,
        };
    }

    // The value at which half of the weight is reached; halfway between two where it is reached exactly.
    private static double Median(ToneUnit[] units, double weight)
    {
        var sorted = units.OrderBy(u => u.Value).ToArray();
        var below = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            below += sorted[i].Weight;
            if (below > weight / 2) return sorted[i].Value;
            if (below == weight / 2 && i + 1 < sorted.Length)
                return (sorted[i].Value + sorted[i + 1].Value) / 2;
        }
        return 0;
    }
}
