using System.Runtime.InteropServices;
using Parallax.Comparison.Tallies;
using Parallax.Comparison.Tone;
using Parallax.Tone.Targets;

namespace Parallax.Comparison;

/// <summary>Sums up tone by outlet: by voice, toward entities, along the article.</summary>
/// <remarks>
/// There is deliberately no mean over all voices: who speaks makes the difference. With few articles an outlet has a
/// description and no interval (see <see cref="Numerics.BootstrapInterval.MinArticles"/>).
/// </remarks>
public static class ToneSummaries
{
    /// <summary>The key of the bodies' first sentences.</summary>
    internal const string Lead = "lead";

    private const string Rest = "rest";

    private const int LeadSentences = 3;

    /// <summary>The tone of the bodies by outlet and voice, stretches weighted by their words.</summary>
    public static IReadOnlyList<ToneSummary> ByVoice(Coverage coverage) =>
        coverage.Once(nameof(ByVoice), whole => Of(VoiceUnits(whole)));

    /// <summary>
    /// The tone toward entities by outlet, in headline, standfirst and body, all voices or one; first the entities that
    /// most articles mention, then by mentions.
    /// </summary>
    public static IReadOnlyList<ToneSummary> TowardEntities(
        Coverage coverage,
        int entities = 10,
        Voice? voice = null) =>
        coverage.Once($"{nameof(TowardEntities)} {entities} {voice}", _ => SumUp(coverage, entities, voice));

    private static IReadOnlyList<ToneSummary> SumUp(Coverage coverage, int entities, Voice? voice)
    {
        // Gone through twice, so that units of no others are held.
        var units = EntityUnits(coverage, voice);
        var ranks = MostMentioned(coverage, units)
            .Take(entities)
            .Index()
            .ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        return [.. Of(units.Where(unit => ranks.ContainsKey(unit.Key)))
            .OrderBy(summary => ranks[summary.Key])
            .ThenBy(summary => summary.Outlet, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The tone of the bodies' first three sentences ("lead") and of the rest, in the outlet's own voice.
    /// </summary>
    public static IReadOnlyList<ToneSummary> LeadAndRest(Coverage coverage) =>
        coverage.Once(nameof(LeadAndRest), whole => Of(LeadUnits(whole)));

    /// <summary>The units of <see cref="ByVoice"/>.</summary>
    internal static IEnumerable<ToneUnit> VoiceUnits(Coverage coverage) =>
        from sentence in coverage.Sentences
        where sentence.Section == SectionKind.Body
        from segment in sentence.Segments
        where segment.Words > 0
        select Unit(sentence.Article, segment.Voice.ToString().ToLowerInvariant(), segment);

    /// <summary>The units of <see cref="LeadAndRest"/>.</summary>
    internal static IEnumerable<ToneUnit> LeadUnits(Coverage coverage) =>
        from analysis in coverage.Analyses
        from sentence in Body(analysis).Index()
        from segment in sentence.Item.Segments
        where segment.Voice == Voice.Own && segment.Words > 0
        select Unit(analysis.Article, sentence.Index < LeadSentences ? Lead : Rest, segment);

    /// <summary>The units of <see cref="TowardEntities"/>.</summary>
    internal static IEnumerable<ToneUnit> EntityUnits(Coverage coverage, Voice? voice) =>
        from mention in RunningText.MentionsOf(coverage)
        where mention.Tone is not null && (voice is null || mention.Voice == voice)
        select Unit(mention, mention.Tone!.Value);

    /// <summary>The entities of units, by the number of articles that mention them, then of mentions.</summary>
    internal static IEnumerable<string> MostMentioned(Coverage coverage, IEnumerable<ToneUnit> units)
    {
        var tallies = new OutletTallies<string>(coverage, StringComparer.Ordinal);
        foreach (var unit in units) tallies.Add(unit.Key, unit.Article);
        var outlets = Enumerable.Range(0, coverage.Outlets.Count).ToList();
        return tallies.All
            .OrderByDescending(name => outlets.Sum(name.Value.Articles))
            .ThenByDescending(name => name.Value.Total)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .Select(name => name.Key);
    }

    /// <summary>A row for each outlet and key, in ordinal order.</summary>
    /// <param name="units">The units, those of one article one after the other, articles in ordinal order.</param>
    internal static IReadOnlyList<ToneSummary> Of(IEnumerable<ToneUnit> units)
    {
        var tones = new Dictionary<(string Outlet, string Key), WeightedTone>();
        foreach (var unit in units)
        {
            var group = (unit.Article.Outlet, unit.Key);
            (CollectionsMarshal.GetValueRefOrAddDefault(tones, group, out _) ??= new()).Add(unit);
        }

        return [.. tones
            .OrderBy(group => group.Key.Key, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Outlet, StringComparer.Ordinal)
            .Select(group => group.Value.Summary(group.Key.Outlet, group.Key.Key))];
    }

    private static IEnumerable<Sentence> Body(ArticleAnalysis analysis) =>
        analysis.Sentences.Where(sentence => sentence.Section == SectionKind.Body);

    private static ToneUnit Unit(ArticleInfo article, string key, VoiceSegment segment) => new(article, key)
    {
        Value = segment.Tone.Value,
        Weight = segment.Words,
        Label = segment.Tone.Label,
    };

    private static ToneUnit Unit(Mention mention, TargetTone tone) => new(mention.Article, mention.Name)
    {
        Value = tone.Score,
        Weight = 1,
        Label = tone.Label,
        Validated = TargetToneModel.IsValidatedFor(mention.Type),
    };
}
