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
        By(coverage, q => q.Speaker ?? Unknown, options);

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
        ILookup<string, Quote>[] articles = [.. coverage.Analyses
            .Where(analysis => analysis.Outlet == outlet)
            .Select(analysis => Counted(analysis, options).ToLookup(key, StringComparer.Ordinal))];
        var words = Array.ConvertAll(articles, article => article.Sum(WordsOf));
        var keys = articles.SelectMany(article => article.Select(group => group.Key)).Distinct();
        return keys
            .Select(Row)
            .OrderByDescending(row => row.Words)
            .ThenBy(row => row.Key, StringComparer.Ordinal);

        ShareOfVoiceRow Row(string name)
        {
            var own = Array.ConvertAll(articles, article => article[name]);
            var row = RowOf(outlet, name, own) with { AllWords = words.Sum() };
            if (words.Length < options.IntervalFrom) return row;
            return WithInterval(row, StandardError(Array.ConvertAll(own, WordsOf), words));
        }
    }

    /// <summary>The quotes of an article that count.</summary>
    internal static IEnumerable<Quote> Counted(ArticleAnalysis analysis, ShareOfVoiceOptions options) =>
        analysis.Quotes.Where(options.Counts);

    private static ShareOfVoiceRow RowOf(string outlet, string key, IEnumerable<Quote>[] articles) => new(
        outlet,
        key,
        articles.Sum(quotes => quotes.Count()),
        articles.Sum(WordsOf),
        articles.Count(quotes => quotes.Any()),
        AllWords: 0);

    private static int WordsOf(IEnumerable<Quote> quotes) => quotes.Sum(quote => quote.Words);

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

    /// <summary>The standard error of Σy/Σx over articles.</summary>
    internal static double StandardError(IReadOnlyList<int> y, IReadOnlyList<int> x)
    {
        var (n, total) = (x.Count, (double)x.Sum());
        if (n < 2 || total == 0) return 0;
        var ratio = y.Sum() / total;
        var residuals = y.Zip(x, (part, whole) => part - ratio * whole);
        var squares = residuals.Sum(residual => residual * residual);
        return Math.Sqrt(n / (n - 1.0) * squares) / total;
    }
}
