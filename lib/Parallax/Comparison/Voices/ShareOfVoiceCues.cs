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

    private static ShareOfVoiceCues[] By(Coverage coverage, string? speaker, Func<Quote, string> key) =>
        [.. Attributions(coverage)
            .Where(quote => speaker is null || quote.Speaker == speaker)
            .GroupBy(quote => quote.Outlet)
            .OrderBy(outlet => outlet.Key, StringComparer.Ordinal)
            .SelectMany(outlet => Rows(outlet.Key, [.. outlet], key))];

    /// <summary>The quotes that count as attributions.</summary>
    internal static IEnumerable<Quote> Attributions(Coverage coverage) => coverage.Quotes.Where(IsAttribution);

    private static bool IsAttribution(Quote quote)
    {
        var isWhole = quote.Kind != QuoteKind.Term && quote.IsSpeech && quote.Within is null;
        return isWhole && quote.CueLemma is not null && RunningText.Has(quote.Section);
    }

    private static IEnumerable<ShareOfVoiceCues> Rows(string outlet, Quote[] quotes, Func<Quote, string> key)
    {
        return quotes
            .GroupBy(key, StringComparer.Ordinal)
            .Select(Row)
            .OrderByDescending(row => row.Count)
            .ThenBy(row => row.Cue, StringComparer.Ordinal);

        ShareOfVoiceCues Row(IGrouping<string, Quote> cue)
        {
            var stance = CueTable.StanceOf(cue.First().CueLemma);
            return new ShareOfVoiceCues(outlet, cue.Key, stance, cue.Count(), quotes.Length);
        }
    }
}
