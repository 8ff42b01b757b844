using Parallax.Comparison;

namespace Parallax.Charts;

/// <summary>Values for charts about whose voices fill the articles.</summary>
public static class VoiceCharts
{
    /// <summary>
    /// Words by key and outlet, keys in the order in which they come; 0 where an outlet has no row for a key.
    /// </summary>
    /// <remarks>
    /// The note says how many quotes and articles a value rests on, and the interval of its share where there is one.
    /// </remarks>
    /// <param name="coverage">The coverage, for its outlets.</param>
    /// <param name="rows">Rows of <see cref="ShareOfVoice"/>.</param>
    public static IReadOnlyList<OutletValue> Words(Coverage coverage, IEnumerable<ShareOfVoiceRow> rows)
    {
        var keys = rows.GroupBy(row => row.Key, StringComparer.Ordinal)
            .OrderByDescending(key => key.Sum(row => row.Words))
            .ThenBy(key => key.Key, StringComparer.Ordinal);
        return [.. keys.SelectMany(key => coverage.Outlets.Select(outlet => WordsOf(key, outlet)))];
    }

    /// <summary>
    /// The words of each outlet's bodies by voice, in per cent: own, reported and quoted add up to 100.
    /// </summary>
    public static IReadOnlyList<OutletValue> Shares(Coverage coverage)
    {
        var words = WordsByVoice(coverage);
        var voices = Enum.GetValues<Voice>();
        return [.. voices.SelectMany(voice => coverage.Outlets.Select(outlet => ShareOf(words, outlet, voice)))];
    }

    /// <summary>The attributions of each outlet by the stance of their verb; 0 where an outlet has none.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="shares">
    /// In per cent of the outlet's attributions; otherwise their number, which is what a few articles can show.
    /// </param>
    public static IReadOnlyList<OutletValue> Stances(Coverage coverage, bool shares = true)
    {
        var rows = ShareOfVoiceCues.ByStance(coverage);
        var read = rows.Select(row => row.Outlet).ToHashSet(StringComparer.Ordinal);
        var stances = rows.GroupBy(row => row.Cue, StringComparer.Ordinal)
            .OrderByDescending(stance => stance.Sum(row => row.Count))
            .ThenBy(stance => stance.Key, StringComparer.Ordinal);
        return
        [
            .. from stance in stances
               from outlet in coverage.Outlets
               select StanceOf(stance, outlet, shares, read),
        ];
    }

    // An outlet without any attribution has no shares; one without this stance has none of it.
    private static OutletValue StanceOf(
        IGrouping<string, ShareOfVoiceCues> stance, string outlet, bool shares, HashSet<string> read)
    {
        var row = stance.FirstOrDefault(r => r.Outlet == outlet);
        if (row is null) return new OutletValue(stance.Key, outlet, read.Contains(outlet) ? 0 : null);
        var value = shares ? 100 * row.Share : row.Count;
        return new OutletValue(stance.Key, outlet, value) { Note = $"{row.Count} of {row.All}" };
    }

    private static OutletValue WordsOf(IGrouping<string, ShareOfVoiceRow> key, string outlet)
    {
        var row = key.FirstOrDefault(r => r.Outlet == outlet);
        if (row is null) return new OutletValue(key.Key, outlet, 0);
        return new OutletValue(key.Key, outlet, row.Words) { Note = Note(row) };
    }

    private static Dictionary<(string Outlet, Voice Voice), int> WordsByVoice(Coverage coverage)
    {
        var body = coverage.Sentences.Where(sentence => sentence.Section == SectionKind.Body);
        var segments = from sentence in body
                       from segment in sentence.Segments
                       group segment.Words by (sentence.Outlet, segment.Voice);
        return segments.ToDictionary(group => group.Key, group => group.Sum());
    }

    private static OutletValue ShareOf(Dictionary<(string Outlet, Voice Voice), int> words, string outlet, Voice voice)
    {
        var all = Enum.GetValues<Voice>().Sum(other => words.GetValueOrDefault((outlet, other)));
        var these = words.GetValueOrDefault((outlet, voice));
        double? share = all == 0 ? null : Rounding.Significant(100.0 * these / all);
        return new OutletValue(Name(voice), outlet, share) { Note = $"{these} of {all} words" };
    }

    private static string Name(Voice voice) => voice switch
    {
        Voice.Own => "the outlet’s own",
        Voice.Reported => "reported",
        _ => "quoted",
    };

    private static string Note(ShareOfVoiceRow row)
    {
        var basis = FormattableString.Invariant($"{row.Quotes} in {row.Articles} articles");
        if (row is not { Low: { } low, High: { } high }) return basis;
        var share = FormattableString.Invariant($"share {100 * row.Share:0}%");
        var interval = FormattableString.Invariant($"interval {100 * low:0}–{100 * high:0}%");
        return $"{basis}; {share}, {interval}";
    }
}
