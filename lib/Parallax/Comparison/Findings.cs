namespace Parallax.Comparison;

/// <summary>Titles that state what the data show, computed from them.</summary>
/// <remarks>
/// Each gives counts before anything else, speaks of "the X article" where an outlet has only one, and works for any
/// number of outlets. A title claims no difference that a test would have to support.
/// </remarks>
public static partial class Findings
{
    /// <summary>A tone counts as negative below minus this, as positive above it.</summary>
    public const double NeutralBand = 0.05;

    /// <summary>How long the articles' bodies are.</summary>
    public static Finding Length(Coverage coverage) =>
        new($"Body text: {Wording.ByOutlet(coverage, PerOutlet(coverage, a => a.Words(SectionKind.Body)), v => $"{Wording.Number(v)} words")}");

    /// <summary>What share of the bodies stands in quotation marks in somebody's voice.</summary>
    public static Finding QuotedShare(Coverage coverage)
    {
        var shares = new OutletRatios(coverage, coverage.Articles.Select(a => (a.Outlet, (double)a.QuotedWords, (double)a.BodyWords)));
        return shares.IsEmpty ? "There is no body text" : $"Quoted words fill {shares.Describe(Wording.Percent)}";
    }

    /// <summary>Which entity is mentioned most: by each article where there is one from each outlet, else in all.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    /// <param name="form">Which forms were counted.</param>
    public static Finding MostMentioned(Coverage coverage, IReadOnlyList<MentionCount> mentions, string form = "By name") =>
        Most(coverage, [.. mentions.Select(m => (m.Outlet, m.Name, m.Count))]) is { } most
            ? $"{form}, {most.Format(n => $"{n} is mentioned most", (o, n, times) => $"{o} mentions {n} most ({times})")}"
            : "Nobody is mentioned";

    /// <summary>How large the sample is, and a warning where it is small.</summary>
    public static Finding SampleNote(Coverage coverage)
    {
        var fewest = coverage.Outlets.Min(o => coverage.Analyses.Count(a => a.Outlet == o));
        if (fewest >= 10) return $"{Wording.Number(coverage.Analyses.Count)} articles{(coverage.Outlets.Count == 1 ? " from one outlet" : $", at least {Wording.Number(fewest)} from each of {coverage.Outlets.Count} outlets")}";
        return coverage.OneArticleEach
            ? $"{(coverage.Outlets.Count == 1 ? "One article: the numbers describe this text, not its outlet" : "One article from each outlet: the numbers describe these texts, not the outlets")} in general"
            : $"Only {Wording.Number(fewest)} {(fewest == 1 ? "article" : "articles")} from one of the outlets: differences may well be chance";
    }

    /// <summary>
    /// The entity whose counts lie furthest apart; where every outlet has several articles, only if that is more than chance
    /// would explain.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    public static Finding WidestGap(Coverage coverage, IReadOnlyList<MentionCount> mentions) => Gap(coverage,
        [.. mentions.Select(m => (m.Outlet, m.Name, m.Count))], () => RateGaps.OfMentions(coverage),
        new GapWording("entity", "is named", n => $"The widest gap is {n}, named"));

    /// <summary>The mean tone of what is said in a voice, each stretch weighted by its words.</summary>
    public static Finding MeanTone(Coverage coverage, Voice voice)
    {
        var means = new OutletRatios(coverage, coverage.Analyses.Select(a =>
        {
            var segments = a.Sentences.Where(s => s.Section == SectionKind.Body).SelectMany(s => s.Segments).Where(s => s.Voice == voice).ToList();
            return (a.Outlet, segments.Sum(s => s.Tone.Value * s.Words), (double)segments.Sum(s => s.Words));
        }));
        var what = voice switch { Voice.Own => "In the outlet’s own voice", Voice.Quoted => "In quotation marks", _ => "In reported speech" };
        return means.IsEmpty ? $"{what} nothing is said" : $"{what} the mean tone is {means.Describe(Wording.Tone)}";
    }

    /// <summary>The most frequent term: of each article where there is one from each outlet, else of all.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts by outlet and term.</param>
    public static Finding MostFrequent(Coverage coverage, IReadOnlyList<TermFrequency> terms) =>
        Most(coverage, [.. terms.Select(t => (t.Outlet, t.Term, t.Count))]) is { } most
            ? Wording.Sentence(most.Format(t => $"“{t}” is the most frequent word", (o, t, times) => $"“{t}” is the most frequent word in {o} ({times})"))
            : "There are no words to count";

    /// <summary>
    /// The word whose counts lie furthest apart; where every outlet has several articles, only if that is more than chance
    /// would explain.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts by outlet and term.</param>
    public static Finding MostUnequal(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var words = terms.Select(t => t.Term).ToHashSet(StringComparer.Ordinal);
        return Gap(coverage, [.. terms.Select(t => (t.Outlet, t.Term, t.Count))],
            () => RateGaps.Of(coverage, coverage.Terms.Where(t => t.Section != SectionKind.Caption && words.Contains(t.Term)).Select(t => (t.Term, t.Article, t.Count))),
            new GapWording("word", "stands", t => $"“{t}” stands"));
    }

    /// <summary>How much of what the outlets say themselves reads negative, of the stretches whose tone is known.</summary>
    public static Finding OwnVoiceShare(Coverage coverage)
    {
        var known = coverage.Analyses.Select(a => (a.Outlet, Negative: a.Sentences.Where(s => s.Section == SectionKind.Body)
            .SelectMany(s => s.Segments).Where(s => s.Voice == Voice.Own && s.Tone.Hits > 0).Select(s => s.Tone.Value < -NeutralBand).ToList())).ToList();
        var shares = new OutletRatios(coverage, known.Select(k => (k.Outlet, (double)k.Negative.Count(n => n), (double)k.Negative.Count)));
        if (shares.IsEmpty) return "Of no stretch in the outlets’ own voice is the tone known";
        var text = coverage.OneArticleEach && known.Count <= 3
            ? Wording.List([.. known.Select(k => $"{k.Negative.Count(n => n)} of {k.Negative.Count} in {Wording.Subject(coverage, k.Outlet)}")])
            : shares.Describe(Wording.Percent);
        return $"In their own voice, stretches that read negative: {text}";
    }

    private sealed record GapWording(string Kind, string Verb, Func<string, string> Counted);

    private static Finding Gap(
        Coverage coverage, IReadOnlyList<(string Outlet, string Item, int Count)> counts, Func<IReadOnlyList<RateGap>> test, GapWording wording)
    {
        if (coverage.Outlets.Count < 2) return "There are no two outlets to compare";
        if (coverage.Outlets.Any(o => coverage.Analyses.Count(a => a.Outlet == o) > 1)) return Tested(coverage, test(), wording);
        var widest = counts.GroupBy(c => c.Item, StringComparer.Ordinal)
            .Select(g => (Item: g.Key, Gap: g.Max(c => c.Count) - g.Min(c => c.Count), Values: g.Select(c => (c.Outlet, (double)c.Count)).ToList()))
            .OrderByDescending(g => g.Gap).ThenBy(g => g.Item, StringComparer.Ordinal).FirstOrDefault();
        return widest.Gap == 0
            ? $"No {wording.Kind} {wording.Verb} more often here than there"
            : $"{wording.Counted(widest.Item)} {Wording.ByOutlet(coverage, widest.Values, Wording.Times)}";
    }

    private static Finding Tested(Coverage coverage, IReadOnlyList<RateGap> gaps, GapWording wording)
    {
        if (gaps.FirstOrDefault(g => g.AdjustedP < 0.05) is not { } gap)
            return $"No {wording.Kind} {wording.Verb} so unequally that chance would not explain it";
        string Rate(double rate) => rate.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        return $"“{gap.Item}” {wording.Verb} {Rate(gap.HighRate)} times per 1,000 words in {Wording.Subject(coverage, gap.Highest)} and {Rate(gap.LowRate)} in " +
            $"{Wording.Subject(coverage, gap.Lowest)}, more than chance would explain";
    }

    private static Top? Most(
        Coverage coverage, IReadOnlyList<(string Outlet, string Item, int Count)> counts, Func<double, string>? unit = null)
    {
        var all = counts.GroupBy(c => c.Item, StringComparer.Ordinal).Select(g => (g.Key, Count: g.Sum(c => c.Count)))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        if (all.Count == 0) return null;
        var each = coverage.Outlets.Select(o => counts.Where(c => c.Outlet == o && c.Count > 0)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Item, StringComparer.Ordinal).FirstOrDefault()).Where(c => c.Count > 0).ToList();
        return coverage.OneArticleEach && each.Count <= 3 && each.Any(c => c.Item != each[0].Item)
            ? new Top(coverage, each, unit ?? Wording.Times)
            : new Top(coverage, [.. coverage.Outlets.Select(o => (o, all.Key, counts.Where(c => c.Outlet == o && c.Item == all.Key).Sum(c => c.Count)))], unit ?? Wording.Times);
    }

    // One item with its counts in all outlets, or each outlet's own; of several articles only their sum is told, since a test would have to tell the outlets apart.
    private sealed record Top(Coverage Coverage, IReadOnlyList<(string Outlet, string Item, int Count)> Counts, Func<double, string> Unit)
    {
        public string Format(Func<string, string> one, Func<string, string, string, string> each) => !Coverage.OneArticleEach
            ? $"{one(Counts[0].Item)}: {Unit(Counts.Sum(c => c.Count))} in {Wording.Articles(Coverage)}"
            : Counts.All(c => c.Item == Counts[0].Item)
                ? $"{one(Counts[0].Item)}: {Wording.ByOutlet(Coverage, [.. Counts.Select(c => (c.Outlet, (double)c.Count))], Unit)}"
                : Wording.List([.. Counts.Select(c => each(Wording.Subject(Coverage, c.Outlet), c.Item, Unit(c.Count)))]);
    }

    private static List<(string, double)> PerOutlet(Coverage coverage, Func<ArticleAnalysis, int> value) =>
        [.. coverage.Outlets.Select(o => (o, (double)coverage.Analyses.Where(a => a.Outlet == o).Sum(value)))];
}
