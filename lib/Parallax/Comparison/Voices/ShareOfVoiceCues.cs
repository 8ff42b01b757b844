using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Comparison.Voices;

/// <summary>With which verbs an outlet attributes what others say.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Cue">The verb's lemma, or the stance.</param>
/// <param name="Stance">What the verb suggests about the statement.</param>
/// <param name="Count">How often.</param>
/// <param name="All">Number of the outlet's attributions that have a cue.</param>
public sealed record ShareOfVoiceCues(string Outlet, string Cue, CueStance Stance, int Count, int All)
{
    /// <summary>Its share of the outlet's attributions.</summary>
    public double Share => Rounding.Significant((double)Count / All);

    /// <summary>A row for every verb of every outlet, the most frequent first within each.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="speaker">Only attributions to this speaker; all where none is given.</param>
    public static IReadOnlyList<ShareOfVoiceCues> ByVerb(Coverage coverage, string? speaker = null) =>
        By(coverage, speaker, q => q.CueLemma!);

    /// <summary>A row for every stance of every outlet, the most frequent first within each.</summary>
    /// <inheritdoc cref="ByVerb"/>
    public static IReadOnlyList<ShareOfVoiceCues> ByStance(Coverage coverage, string? speaker = null) =>
        By(coverage, speaker, q => CueTable.StanceOf(q.CueLemma).ToString().ToLowerInvariant());

    private static ShareOfVoiceCues[] By(Coverage coverage, string? speaker, Func<Quote, string> key)
    {
        var outlets =
            new SortedDictionary<string, Dictionary<string, (int Count, string Lemma)>>(StringComparer.Ordinal);
        foreach (var quote in Attributions(coverage).Where(quote => speaker is null || quote.Speaker == speaker))
        {
            if (!outlets.TryGetValue(quote.Outlet, out var cues))
                outlets[quote.Outlet] = cues = new(StringComparer.Ordinal);
            var cue = key(quote);
            var (count, lemma) = cues.GetValueOrDefault(cue, (0, quote.CueLemma!));
            cues[cue] = (count + 1, lemma);
        }
        return [.. outlets.SelectMany(outlet => Rows(outlet.Key, outlet.Value))];
    }

    /// <summary>The quotes that count as attributions.</summary>
    internal static IEnumerable<Quote> Attributions(Coverage coverage) => coverage.Quotes.Where(IsAttribution);

    private static bool IsAttribution(Quote quote)
    {
        var isWhole = quote.Kind != QuoteKind.Term && quote.IsSpeech && quote.Within is null;
        return isWhole && quote.CueLemma is not null && RunningText.Has(quote.Section);
    }

    // The stance is that of the first verb; cues by their count, then in their order.
    private static IEnumerable<ShareOfVoiceCues> Rows(
        string outlet, Dictionary<string, (int Count, string Lemma)> cues)
    {
        var all = cues.Values.Sum(cue => cue.Count);
        return cues
            .Select(cue => new ShareOfVoiceCues(
                outlet, cue.Key, CueTable.StanceOf(cue.Value.Lemma), cue.Value.Count, all))
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Cue, StringComparer.Ordinal);
    }
}
