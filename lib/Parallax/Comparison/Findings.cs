namespace Parallax.Comparison;

/// <summary>Titles that state what the data show, computed from them.</summary>
/// <remarks>
/// Each gives counts before anything else, speaks of "the X article" where an outlet has only one, and works for any
/// number of outlets. A title claims no difference that a test would have to support.
/// </remarks>
public static class Findings
{
    /// <summary>A tone counts as negative below minus this, as positive above it.</summary>
    public const double NeutralBand = 0.05;

    /// <summary>How long the articles' bodies are.</summary>
    public static Finding Length(Coverage coverage) =>
        new($"Body text: {Wording.ByOutlet(coverage, PerOutlet(coverage, a => a.Words(SectionKind.Body)), v => $"{Wording.Number(v)} words")}");

    /// <summary>What share of the bodies stands in quotation marks in somebody's voice.</summary>
    public static Finding QuotedShare(Coverage coverage)
    {
        var shares = coverage.Articles.GroupBy(a => a.Outlet).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (double)g.Sum(a => a.QuotedWords) / Math.Max(1, g.Sum(a => a.BodyWords)))).ToList();
        return $"Quoted words fill {Wording.ByOutlet(coverage, shares, Wording.Percent)}";
    }

    /// <summary>Which entity each outlet mentions most.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mentions">Counts by outlet and entity.</param>
    /// <param name="form">Which forms were counted.</param>
    public static Finding MostMentioned(Coverage coverage, IReadOnlyList<MentionCount> mentions, string form = "By name")
    {
        var top = coverage.Outlets
            .Select(o => mentions.Where(m => m.Outlet == o && m.Count > 0).MaxBy(m => m.Count))
            .OfType<MentionCount>().ToList();
        if (top.Count == 0) return "Nobody is mentioned";
        if (top.Count > 1 && top.All(m => m.Name == top[0].Name))
            return $"{form}, {top[0].Name} is mentioned most, {Wording.ByOutlet(coverage, [.. top.Select(m => (m.Outlet, (double)m.Count))], Wording.Times)}";
        return $"{form}, {Wording.List([.. top.Take(3).Select(m => $"{Wording.Subject(coverage, m.Outlet)} mentions {m.Name} most ({Wording.Times(m.Count)})")])}";
    }

    /// <summary>How large the sample is, and a warning where it is small.</summary>
    public static Finding SampleNote(Coverage coverage)
    {
        var fewest = coverage.Outlets.Min(o => coverage.Analyses.Count(a => a.Outlet == o));
        if (fewest >= 10) return $"{Wording.Number(coverage.Analyses.Count)} articles, at least {Wording.Number(fewest)} from each of {coverage.Outlets.Count} outlets";
        return coverage.OneArticleEach
            ? $"{Wording.Number(coverage.Analyses.Count)} {(coverage.Analyses.Count == 1 ? "article" : "articles, one from each outlet")}: " +
                "the numbers describe these texts and say nothing about the outlets in general"
            : $"Only {Wording.Number(fewest)} {(fewest == 1 ? "article" : "articles")} from one of the outlets: differences may well be chance";
    }

    /// <summary>The entity whose counts lie furthest apart.</summary>
    public static Finding WidestGap(Coverage coverage, IReadOnlyList<MentionCount> mentions)
    {
        var widest = mentions.GroupBy(m => (m.Name, m.Type))
            .Select(g => (g.Key.Name, Gap: g.Max(m => m.Count) - g.Min(m => m.Count), Rows: g.ToList()))
            .OrderByDescending(g => g.Gap).ThenBy(g => g.Name, StringComparer.Ordinal).FirstOrDefault();
        if (widest.Rows is null || widest.Gap == 0 || coverage.Outlets.Count < 2) return "No entity is named more often here than there";
        return $"The widest gap is {widest.Name}, named {Wording.ByOutlet(coverage, [.. widest.Rows.Select(m => (m.Outlet, (double)m.Count))], Wording.Times)}";
    }

    /// <summary>The mean tone of what is said in a voice, each stretch weighted by its words.</summary>
    public static Finding MeanTone(Coverage coverage, Voice voice)
    {
        var means = coverage.Outlets.Select(o => (o, Mean: Mean(coverage.Sentences.Where(s => s.Outlet == o), voice)))
            .Where(m => m.Mean is not null).Select(m => (m.o, m.Mean!.Value)).ToList();
        var what = voice switch { Voice.Own => "In the outlet’s own voice", Voice.Quoted => "In quotation marks", _ => "In reported speech" };
        return means.Count == 0 ? $"{what} nothing is said" : $"{what} the mean tone is {Wording.ByOutlet(coverage, means, Wording.Tone)}";
    }

    /// <summary>The most frequent term of each outlet.</summary>
    public static Finding MostFrequent(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var top = coverage.Outlets.Select(o => terms.Where(c => c.Outlet == o && c.Count > 0)
            .OrderByDescending(c => c.Count).ThenBy(c => c.Term, StringComparer.Ordinal).FirstOrDefault())
            .OfType<TermFrequency>().ToList();
        if (top.Count == 0) return "There are no words to count";
        if (top.Count > 1 && top.All(t => t.Term == top[0].Term))
            return $"“{top[0].Term}” is the most frequent word, {Wording.ByOutlet(coverage, [.. top.Select(t => (t.Outlet, (double)t.Count))], Wording.Times)}";
        return $"Most frequent: {Wording.List([.. top.Take(3).Select(t => $"“{t.Term}” in {Wording.Subject(coverage, t.Outlet)} ({t.Count})")])}";
    }

    /// <summary>The word whose counts lie furthest apart.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="terms">Counts by outlet and term.</param>
    public static Finding MostUnequal(Coverage coverage, IReadOnlyList<TermFrequency> terms)
    {
        var widest = terms.GroupBy(t => t.Term, StringComparer.Ordinal)
            .OrderByDescending(g => g.Max(t => t.Count) - g.Min(t => t.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return widest is null || coverage.Outlets.Count < 2
            ? "There are no two outlets to compare"
            : $"“{widest.Key}” stands {Wording.ByOutlet(coverage, [.. widest.Select(t => (t.Outlet, (double)t.Count))], Wording.Times)}";
    }

    /// <summary>How much of what the outlets say themselves reads negative, of the stretches whose tone is known.</summary>
    public static Finding OwnVoiceShare(Coverage coverage)
    {
        var shares = new List<string>();
        foreach (var outlet in coverage.Outlets.Take(3))
        {
            var known = coverage.Sentences.Where(s => s.Outlet == outlet && s.Section == SectionKind.Body)
                .SelectMany(s => s.Segments).Where(s => s.Voice == Voice.Own && s.Tone.Hits > 0).ToList();
            shares.Add($"{known.Count(s => s.Tone.Value < -NeutralBand)} of {known.Count} in {Wording.Subject(coverage, outlet)}");
        }
        return $"In their own voice, stretches that read negative: {Wording.List(shares)}";
    }

    private static double? Mean(IEnumerable<Sentence> sentences, Voice voice)
    {
        var segments = sentences.Where(s => s.Section == SectionKind.Body).SelectMany(s => s.Segments).Where(s => s.Voice == voice).ToList();
        var words = segments.Sum(s => s.Words);
        return words == 0 ? null : segments.Sum(s => s.Tone.Value * s.Words) / words;
    }

    private static List<(string, double)> PerOutlet(Coverage coverage, Func<ArticleAnalysis, int> value) =>
        [.. coverage.Outlets.Select(o => (o, (double)coverage.Analyses.Where(a => a.Outlet == o).Sum(value)))];
}
