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
        var rows = BySpeaker(coverage, options).Where(r => r.Key != Unknown).ToList();
        var shared = rows.GroupBy(r => r.Key, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(r => !shared.Contains(r.Key))];
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
        var articles = coverage.Analyses.Where(a => a.Outlet == outlet)
            .Select(a => Counted(a, options).ToLookup(key, StringComparer.Ordinal))
            .ToList();
        var all = articles.Select(a => a.Sum(g => g.Sum(q => q.Words)))
            .ToList();
        return articles.SelectMany(a => a.Select(g => g.Key)).Distinct(StringComparer.Ordinal)
            .Select(k => Row(
                (outlet, k),
                [.. articles.Select(a => a[k].ToList())],
                all,
                options))
            .OrderByDescending(r => r.Words).ThenBy(r => r.Key, StringComparer.Ordinal);
    }

    /// <summary>The quotes of an article that count.</summary>
    internal static IEnumerable<Quote> Counted(ArticleAnalysis analysis, ShareOfVoiceOptions options) =>
        analysis.Quotes.Where(q =>
            q.Section != SectionKind.Caption
                && (q.Direct || (q.Kind == QuoteKind.Indirect && options.Reported))
                && (!options.Reported || q.Within is null));

    private static ShareOfVoiceRow Row(
        (string Outlet, string Key) of,
        List<List<Quote>> quotes,
        List<int> all,
        ShareOfVoiceOptions options)
    {
        var words = quotes.Select(q => q.Sum(x => x.Words)).ToList();
        var row = new ShareOfVoiceRow(
            of.Outlet,
            of.Key,
            quotes.Sum(q => q.Count),
            words.Sum(),
            quotes.Count(q => q.Count > 0),
            all.Sum());
        if (all.Count < options.IntervalFrom || row.Share is not { } share) return row;
        var margin = 1.96 * StandardError(words, all);
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
        var squares = y.Zip(
            x,
            (a, b) => (a - ratio * b) * (a - ratio * b))
            .Sum();
        return Math.Sqrt(n / (n - 1.0) * squares) / total;
    }
}
