using Parallax.Comparison.Tallies;
using Parallax.Comparison.Voices;
using Parallax.Numerics;

namespace Parallax.Comparison;

/// <summary>Whose words fill an outlet's articles.</summary>
/// <remarks>
/// Counts quotes in headline, standfirst and body. Terms in marks belong to nobody and do not count. A fragment inside
/// reported speech counts once, as part of it, where reported speech counts. Intervals treat articles as the sample:
/// ratio estimate with its linearised variance (Cochran 1977, Sampling Techniques, eq. 6.13), ± 1.96 standard errors.
/// </remarks>
public static class ShareOfVoice
{
    /// <summary>The key of quotes whose speaker is not known.</summary>
    internal const string Unknown = "unknown";

    // Of the standard normal distribution: 95 % lie within.
    private const double StandardErrorsOfInterval = 1.96;

    /// <summary>By speaker: canonical names, and descriptions of unnamed sources.</summary>
    public static IReadOnlyList<ShareOfVoiceRow> BySpeaker(Coverage coverage, ShareOfVoiceOptions? options = null) =>
        options is null
            ? coverage.Once(nameof(BySpeaker), _ => By(coverage, SpeakerOf, null))
            : By(coverage, SpeakerOf, options);

    /// <summary>By kind of source: person, institution, document, anonymous, medium, unknown.</summary>
    public static IReadOnlyList<ShareOfVoiceRow> ByKind(Coverage coverage, ShareOfVoiceOptions? options = null) =>
        By(coverage, q => q.SpeakerKind.ToString().ToLowerInvariant(), options);

    /// <summary>By country of the speaker, from a table.</summary>
    public static IReadOnlyList<ShareOfVoiceRow> ByCountry(
        Coverage coverage,
        ShareOfVoiceCamps camps,
        ShareOfVoiceOptions? options = null) =>
        By(coverage, q => camps.Find(q.Speaker)?.Country ?? Unknown, options);

    /// <summary>By camp of the speaker, from a table.</summary>
    public static IReadOnlyList<ShareOfVoiceRow> ByCamp(
        Coverage coverage,
        ShareOfVoiceCamps camps,
        ShareOfVoiceOptions? options = null) =>
        By(coverage, q => camps.Find(q.Speaker)?.Camp ?? Unknown, options);

    /// <summary>
    /// Speakers, named or described, whom one outlet quotes and no other does; none where there is only one outlet.
    /// </summary>
    public static IReadOnlyList<ShareOfVoiceRow> OnlyOne(Coverage coverage, ShareOfVoiceOptions? options = null)
    {
        if (coverage.Outlets.Count < 2) return [];
        var speakers = BySpeaker(coverage, options)
            .Where(row => row.Key != Unknown)
            .ToLookup(row => row.Key, StringComparer.Ordinal);
        return [.. speakers.Where(rows => rows.Count() == 1).Select(rows => rows.Single())];
    }

    private static string SpeakerOf(Quote quote) => quote.Speaker ?? Unknown;

    private static IReadOnlyList<ShareOfVoiceRow> By(
        Coverage coverage,
        Func<Quote, string> key,
        ShareOfVoiceOptions? options)
    {
        options ??= new ShareOfVoiceOptions();
        return [.. coverage.Outlets.SelectMany(outlet => Rows(coverage, outlet, key, options))];
    }

    private static IEnumerable<ShareOfVoiceRow> Rows(
        Coverage coverage,
        string outlet,
        Func<Quote, string> key,
        ShareOfVoiceOptions options)
    {
        var words = new List<int>();
        var (quotes, spoken) = (new Dictionary<string, int>(StringComparer.Ordinal), new ArticleCounts<string>());
        foreach (var analysis in coverage.Analyses.Where(analysis => analysis.Outlet == outlet))
        {
            words.Add(0);
            foreach (var quote in Counted(analysis, options))
            {
                var name = key(quote);
                words[^1] += quote.Words;
                quotes[name] = quotes.GetValueOrDefault(name) + 1;
                spoken.Add(name, words.Count - 1, quote.Words);
            }
        }
        var shares = new ShareError(words);
        return quotes
            .Select(speaker => Row(speaker.Key, speaker.Value))
            .OrderByDescending(row => row.Words)
            .ThenBy(row => row.Key, StringComparer.Ordinal);

        ShareOfVoiceRow Row(string name, int count)
        {
            var own = spoken.Of(name);
            var spokenWords = own.Sum(article => article.Count);
            var row = new ShareOfVoiceRow(outlet, name, count, spokenWords, own.Count, shares.Total);
            if (words.Count < options.IntervalFrom) return row;
            return WithInterval(row, shares.Of(own));
        }
    }

    /// <summary>The quotes of an article that count.</summary>
    internal static IEnumerable<Quote> Counted(ArticleAnalysis analysis, ShareOfVoiceOptions options) =>
        analysis.Quotes.Where(options.Counts);

    private static ShareOfVoiceRow WithInterval(ShareOfVoiceRow row, double standardError)
    {
        if (row.Share is not { } share) return row;
        var margin = StandardErrorsOfInterval * standardError;
        return row with
        {
            Low = Rounding.Significant(Math.Max(0, share - margin)),
            High = Rounding.Significant(Math.Min(1, share + margin)),
        };
    }
}
