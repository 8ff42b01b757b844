using System.Globalization;
using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Comparison.Voices;
using Parallax.Numerics;

namespace Parallax.Findings;

/// <summary>Values for charts about whose voices fill the articles.</summary>
public static class VoiceCharts
{
    /// <summary>Words by key and outlet, keys in the order in which they come; 0 where an outlet has no row for a key.</summary>
    /// <remarks>The note says how many quotes and articles a value rests on, and the interval of its share where there is one.</remarks>
    /// <param name="coverage">The coverage, for its outlets.</param>
    /// <param name="rows">Rows of <see cref="ShareOfVoice"/>.</param>
    public static IReadOnlyList<OutletValue> Words(Coverage coverage, IEnumerable<ShareOfVoiceRow> rows)
    {
        var keys = rows.GroupBy(r => r.Key, StringComparer.Ordinal).OrderByDescending(g => g.Sum(r => r.Words)).ThenBy(g => g.Key, StringComparer.Ordinal);
        return [.. keys.SelectMany(g => coverage.Outlets.Select(o => g.FirstOrDefault(r => r.Outlet == o) is { } row
            ? new OutletValue(g.Key, o, row.Words) { Note = Note(row) } : new OutletValue(g.Key, o, 0)))];
    }

    /// <summary>The words of each outlet's bodies by voice, in per cent: own, reported and quoted add up to 100.</summary>
    public static IReadOnlyList<OutletValue> Shares(Coverage coverage)
    {
        var words = coverage.Sentences.Where(s => s.Section == SectionKind.Body).SelectMany(s => s.Segments.Select(g => (s.Outlet, g.Voice, g.Words)))
            .GroupBy(x => (x.Outlet, x.Voice)).ToDictionary(g => g.Key, g => g.Sum(x => x.Words));
        return [.. from voice in Enum.GetValues<Voice>()
                   from outlet in coverage.Outlets
                   let all = Enum.GetValues<Voice>().Sum(v => words.GetValueOrDefault((outlet, v)))
                   let these = words.GetValueOrDefault((outlet, voice))
                   select new OutletValue(Name(voice), outlet, all == 0 ? null : Rounding.Significant(100.0 * these / all)) { Note = $"{these} of {all} words" }];
    }

    /// <summary>The attributions of each outlet by the stance of their verb; 0 where an outlet has none.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="shares">In per cent of the outlet's attributions; otherwise their number, which is what a few articles can show.</param>
    public static IReadOnlyList<OutletValue> Stances(Coverage coverage, bool shares = true)
    {
        var rows = ShareOfVoiceCues.ByStance(coverage);
        return [.. rows.GroupBy(r => r.Cue, StringComparer.Ordinal).OrderByDescending(g => g.Sum(r => r.Count)).ThenBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => coverage.Outlets.Select(o => g.FirstOrDefault(r => r.Outlet == o) is { } row
                ? new OutletValue(g.Key, o, shares ? 100 * row.Share : row.Count) { Note = $"{row.Count} of {row.All}" } : new OutletValue(g.Key, o, rows.Any(r => r.Outlet == o) ? 0 : null)))];
    }

    private static string Name(Voice voice) => voice switch { Voice.Own => "the outlet’s own", Voice.Reported => "reported", _ => "quoted" };

    private static string Note(ShareOfVoiceRow row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Quotes} in {row.Articles} articles{(row.Low is { } low && row.High is { } high ? $"; share {100 * row.Share:0}%, interval {100 * low:0}–{100 * high:0}%" : "")}");
}
