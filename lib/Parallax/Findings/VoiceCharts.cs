using System.Globalization;
using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Comparison.Voices;
using Parallax.Findings.Places;
using Parallax.Numerics;

namespace Parallax.Findings;

/// <summary>Charts of whose words fill the articles, and under which verbs.</summary>
/// <remarks>A chart that has nothing to show has a title that says why, and no marks.</remarks>
public static class VoiceCharts
{
    private const int MostSpeakers = 10;

    // From so many articles on, the shares of an outlet's verbs say more than their number.
    private const int ArticlesForShares = 5;

    private static readonly ShareOfVoiceOptions WithReported = new() { Reported = true };

    /// <summary>Words in quotation marks by speaker, those with most words.</summary>
    public static ChartSpec Speakers(Coverage coverage)
    {
        var rows = ShareOfVoice.BySpeaker(coverage);
        var loudest = rows
            .GroupBy(r => r.Key, StringComparer.Ordinal)
            .OrderByDescending(speaker => speaker.Sum(r => r.Words))
            .ThenBy(speaker => speaker.Key, StringComparer.Ordinal)
            .Take(MostSpeakers);
        return new BarChart
        {
            Title = VoiceFindings.MostQuoted(coverage),
            Subtitle =
                $"{Wording.Number(rows.Sum(r => r.Quotes))} quotes and fragments in {Wording.Articles(coverage)}",
            Values = Words(coverage, loudest.SelectMany(speaker => speaker)),
            ValueAxis = "words quoted directly",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Speaker,
        }.Condensed();
    }

    /// <summary>The words of the bodies by voice: own, reported, quoted.</summary>
    public static ChartSpec ByVoice(Coverage coverage) => new BarChart
    {
        Title = VoiceFindings.OwnVoice(coverage),
        Subtitle = "Words of the bodies by voice; bracketed insertions in a quote are the outlet’s",
        Values = Shares(coverage),
        ValueAxis = "% of each outlet’s words",
        Outlets = coverage.Outlets,
        Places = PlaceKinds.Voice,
    }.Condensed();

    /// <summary>The words of quotes and reported speech by kind of source.</summary>
    public static ChartSpec Kinds(Coverage coverage) => new BarChart
    {
        Title = VoiceFindings.NamedSources(coverage),
        Subtitle = "Words of quotes and reported speech, by kind of source",
        Values = Words(coverage, ShareOfVoice.ByKind(coverage, WithReported)),
        ValueAxis = "words of each kind of source",
        Outlets = coverage.Outlets,
        Places = PlaceKinds.Source,
    }.Condensed();

    /// <summary>The words of quotes and reported speech by the speaker's camp.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="table">Who belongs to which camp.</param>
    public static ChartSpec Camps(Coverage coverage, ShareOfVoiceCamps table)
    {
        var camps = ShareOfVoice.ByCamp(coverage, table, WithReported);
        return new BarChart
        {
            Title = VoiceFindings.MostHeardCamp(coverage, camps),
            Subtitle = "Words of quotes and reported speech, by the speaker’s camp",
            Values = Words(coverage, camps),
            ValueAxis = "words of each camp",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Camp,
        }.Condensed();
    }

    /// <summary>The attributions by what their verb suggests about the statement.</summary>
    public static ChartSpec Stances(Coverage coverage)
    {
        var shares = coverage.Outlets.All(o => coverage.Analyses.Count(a => a.Outlet == o) >= ArticlesForShares);
        return new BarChart
        {
            Title = VoiceFindings.MostFrequentCue(coverage),
            Subtitle = "Attributions by the stance of their verb",
            Values = Stances(coverage, shares),
            ValueAxis = shares ? "% of the outlet’s attributions" : "attributions",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Stance,
        }.Condensed();
    }

    /// <summary>Words by key and outlet, most words first; 0 where an outlet has no row for a key.</summary>
    /// <remarks>
    /// The note says how many quotes and articles a value rests on, and the interval of its share if there is one.
    /// </remarks>
    /// <param name="coverage">The coverage, for its outlets.</param>
    /// <param name="rows">Rows of <see cref="ShareOfVoice"/>.</param>
    public static IReadOnlyList<OutletValue> Words(Coverage coverage, IEnumerable<ShareOfVoiceRow> rows)
    {
        var values =
            from key in rows.GroupBy(r => r.Key, StringComparer.Ordinal)
            orderby key.Sum(r => r.Words) descending
            from outlet in coverage.Outlets
            select WordsOf(key.Key, outlet, key.FirstOrDefault(r => r.Outlet == outlet));
        return [.. values];
    }

    /// <summary>
    /// The words of each outlet's bodies by voice, in per cent: own, reported and quoted add up to 100.
    /// </summary>
    public static IReadOnlyList<OutletValue> Shares(Coverage coverage)
    {
        var words = coverage.Sentences
            .Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments, (s, part) => (s.Outlet, part.Voice, part.Words))
            .ToLookup(part => part.Outlet);
        var values =
            from voice in Enum.GetValues<Voice>()
            from outlet in coverage.Outlets
            let all = words[outlet].Sum(part => part.Words)
            let these = words[outlet].Where(part => part.Voice == voice).Sum(part => part.Words)
            select new OutletValue(
                Name(voice),
                outlet,
                Percent(these, all))
            { Note = $"{these} of {all} words" };
        return [.. values];
    }

    /// <summary>The attributions of each outlet by the stance of their verb; 0 where an outlet has none.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="shares">In per cent of the outlet's attributions; else their number.</param>
    public static IReadOnlyList<OutletValue> Stances(Coverage coverage, bool shares)
    {
        var rows = ShareOfVoiceCues.ByStance(coverage);
        var attributing = rows.Select(r => r.Outlet).ToHashSet(StringComparer.Ordinal);
        var values =
            from stance in rows.GroupBy(r => r.Cue, StringComparer.Ordinal)
            orderby stance.Sum(r => r.Count) descending, stance.Key
            from outlet in coverage.Outlets
            let row = stance.FirstOrDefault(r => r.Outlet == outlet)
            select row is null ? None(stance.Key, outlet, attributing) : StanceOf(row, shares);
        return [.. values];
    }

    private static OutletValue WordsOf(string key, string outlet, ShareOfVoiceRow? row)
    {
        if (row is null) return new OutletValue(key, outlet, 0);
        return new OutletValue(
            key,
            outlet,
            row.Words)
        { Note = $"{Quotes(row)} in {Articles(row)}{Interval(row)}" };
    }

    private static string Quotes(ShareOfVoiceRow row) =>
        row.Quotes == 1 ? "one quote" : $"{Wording.Number(row.Quotes)} quotes";

    private static string Articles(ShareOfVoiceRow row) =>
        row.Articles == 1 ? "one article" : $"{Wording.Number(row.Articles)} articles";

    private static string Interval(ShareOfVoiceRow row)
    {
        if (row is not { Low: { } low, High: { } high }) return "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"; share {100 * row.Share:0}%, interval {100 * low:0}–{100 * high:0}%");
    }

    private static double? Percent(int part, int whole) =>
        whole == 0 ? null : Rounding.Significant(100.0 * part / whole);

    private static OutletValue None(string stance, string outlet, HashSet<string> attributing) =>
        new(stance, outlet, attributing.Contains(outlet) ? 0 : null);

    private static OutletValue StanceOf(ShareOfVoiceCues row, bool shares) =>
        new(
            row.Cue,
            row.Outlet,
            shares ? 100 * row.Share : row.Count)
        { Note = $"{row.Count} of {row.All}" };

    /// <summary>How a voice is named.</summary>
    internal static string Name(Voice voice) => voice switch
    {
        Voice.Own => "the outlet’s own",
        Voice.Reported => "reported",
        _ => "quoted",
    };
}
