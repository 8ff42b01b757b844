using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Comparison.Mentions;
using Parallax.Findings.Places;

namespace Parallax.Findings;

/// <summary>Charts of who is mentioned, in which form, under which label and with whom.</summary>
/// <remarks>A chart that has nothing to show has a title that says why, and no marks.</remarks>
public static class MentionCharts
{
    /// <summary>The forms of mentions in the chart of forms.</summary>
    internal const string ByNameForm = "by name";

    /// <inheritdoc cref="ByNameForm"/>
    internal const string ByDescription = "by description";

    /// <inheritdoc cref="ByNameForm"/>
    internal const string ByPronoun = "by pronoun";

    /// <inheritdoc cref="ByNameForm"/>
    internal const string EveryForm = "in every form";

    private const int MostOutletsForTwoPeople = 4;
    private const int MostLabels = 14;
    private const int MostInNetwork = 12;

    /// <summary>Mentions by name, a bar for each outlet; a heatmap where there are many outlets.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Rows of <see cref="MentionCounts"/>, those to be shown.</param>
    public static ChartSpec ByName(Coverage coverage, IReadOnlyList<MentionCount> counts) =>
        Names(coverage, counts).Condensed();

    /// <summary>
    /// Mentions by name; per 1,000 words where outlets have several articles, and so texts of unequal length.
    /// </summary>
    internal static ChartSpec ByNameOrRate(Coverage coverage, IReadOnlyList<MentionCount> counts)
    {
        var bars = Names(coverage, counts);
        if (coverage.OneArticleEach) return bars.Condensed();
        var rates = (DumbbellChart)Rates(coverage, counts);
        return (bars with
        {
            Title = rates.Title,
            Subtitle = rates.Subtitle,
            Values = rates.Values,
            ValueAxis = rates.ValueAxis,
        }).Condensed();
    }

    private static BarChart Names(Coverage coverage, IReadOnlyList<MentionCount> counts) => new()
    {
        Title = MentionFindings.MostMentioned(coverage, counts),
        Subtitle = "Mentions by name in headline, standfirst and body",
        Values = [.. counts.Select(m => Count(counts, m))],
        ValueAxis = "mentions",
        Outlets = coverage.Outlets,
        Places = PlaceKinds.Name,
    };

    /// <summary>Mentions by name per 1,000 words, outlets on one line each name.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="counts">Rows of <see cref="MentionCounts"/>, those to be shown.</param>
    public static ChartSpec Rates(Coverage coverage, IReadOnlyList<MentionCount> counts) => new DumbbellChart
    {
        Title = MentionFindings.WidestGap(coverage, counts),
        Subtitle = "Mentions by name per 1,000 words of headline, standfirst and body",
        Values = [.. counts.Select(m => Rate(counts, m))],
        ValueAxis = "mentions per 1,000 words",
        Outlets = coverage.Outlets,
        Places = PlaceKinds.Name,
    };

    /// <summary>For the people mentioned most: names, descriptions, pronouns, and all together.</summary>
    public static ChartSpec ByForm(Coverage coverage) => new BarChart
    {
        Title = MentionFindings.ByForm(coverage),
        Subtitle = "Mentions by form in headline, standfirst and body",
        Values = [.. MostMentionedPeople(coverage).SelectMany(Forms)],
        ValueAxis = "mentions",
        Outlets = coverage.Outlets,
        Places = PlaceKinds.Form,
    }.Condensed();

    /// <summary>What the people mentioned most are called, by outlet.</summary>
    public static ChartSpec Labels(Coverage coverage)
    {
        var labels = MostFrequentLabels(coverage);
        return new HeatmapChart
        {
            Title = MentionFindings.Called(coverage, [.. labels.SelectMany(label => label)]),
            Subtitle = "Titles, forms of address and descriptions; upper and lower case are counted together",
            Values = [.. labels.SelectMany(LabelValues)],
            ValueAxis = "times",
            Outlets = coverage.Outlets,
            MissingText = "not mentioned",
            Places = PlaceKinds.Label,
        };
    }

    /// <summary>Who is mentioned in one sentence with whom, for those mentioned most.</summary>
    /// <remarks>Pairs that share at least two sentences, or all pairs where few share more than one.</remarks>
    public static ChartSpec Together(Coverage coverage)
    {
        var main = MentionProfiles.Of(coverage)
            .Where(p => p.Type != EntityType.Miscellaneous)
            .Select(p => p.Name).Distinct().Take(MostInNetwork).ToHashSet(StringComparer.Ordinal);
        var pairs = CoMention.Among(coverage, main);
        var links = Repeated(pairs).Select(c => new NetworkLink(
            c.First,
            c.Second,
            c.Sentences,
            c.Outlet))
            .ToList();
        return new NetworkChart
        {
            Title = MentionFindings.Together(pairs),
            Subtitle = $"Sentences that mention both, in any form. Pairs: {PairsByOutlet(coverage, links)}",
            Links = links,
            WeightAxis = "sentences with both",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Name,
        };
    }

    private static OutletValue Count(IReadOnlyList<MentionCount> counts, MentionCount row) =>
        new(Category(counts, row), row.Outlet, row.Count) { Note = $"articles: {row.Articles}" };

    // One name can be that of a person and of a firm.
    private static string Category(IReadOnlyList<MentionCount> counts, MentionCount row)
    {
        var types = counts.Where(m => m.Name == row.Name).Select(m => m.Type).Distinct().Count();
        return types == 1 ? row.Name : $"{row.Name} ({row.Type.ToString().ToLowerInvariant()})";
    }

    private static OutletValue Rate(IReadOnlyList<MentionCount> counts, MentionCount row)
    {
        var note = $"{row.Count} in {Wording.Number(row.Words)} words";
        return new OutletValue(Category(counts, row), row.Outlet, row.PerThousand) { Note = note };
    }

    /// <summary>The people of whom the charts of forms and labels speak.</summary>
    internal static List<IGrouping<string, MentionProfile>> MostMentionedPeople(Coverage coverage) =>
        [.. MentionProfiles.Of(coverage)
            .Where(p => p.Type == EntityType.Person)
            .GroupBy(p => p.Name, StringComparer.Ordinal)
            .Take(coverage.Outlets.Count > MostOutletsForTwoPeople ? 1 : 2)];

    private static IEnumerable<OutletValue> Forms(IGrouping<string, MentionProfile> person)
    {
        (string Name, Func<MentionProfile, int> Count)[] forms =
        [
            (ByNameForm, p => p.Names),
            (ByDescription, p => p.Descriptions),
            (ByPronoun, p => p.Pronouns),
            (EveryForm, p => p.All),
        ];
        return from form in forms
               from row in person
               select new OutletValue(FormItem(person.Key, form.Name), row.Outlet, form.Count(row));
    }

    /// <summary>How a bar of the chart of forms is named.</summary>
    internal static string FormItem(string person, string form) => $"{person}, {form}";

    /// <summary>How a row of the chart of labels is named.</summary>
    internal static string LabelItem(IGrouping<(string Name, string Label), LabelCount> label) =>
        $"{label.Key.Name}: {label.First().Label}";

    /// <summary>The labels of the chart of labels, by name and text in lower case.</summary>
    internal static List<IGrouping<(string Name, string Label), LabelCount>> MostFrequentLabels(Coverage coverage) =>
        coverage.Once(nameof(MostFrequentLabels), FindLabels);

    private static List<IGrouping<(string Name, string Label), LabelCount>> FindLabels(Coverage coverage)
    {
        var people = MostMentionedPeople(coverage).Select(person => person.Key).ToList();
        return [.. LabelCounts.Of(coverage, people.Contains)
            .Where(l => l.Label.Any(char.IsLetter))
            .GroupBy(l => (l.Name, Label: l.Label.ToLowerInvariant()))
            .OrderBy(label => people.IndexOf(label.Key.Name))
            .ThenByDescending(label => label.Sum(l => l.Count))
            .Take(MostLabels)];
    }

    private static IEnumerable<OutletValue> LabelValues(IGrouping<(string Name, string Label), LabelCount> label) =>
        label.GroupBy(l => l.Outlet).Select(outlet =>
            new OutletValue(
                LabelItem(label),
                outlet.Key,
                outlet.Sum(l => l.Count)));

    private static IEnumerable<CoMention> Repeated(IReadOnlyList<CoMention> pairs)
    {
        var seldom = pairs.Count(c => c.Sentences > 1) < MostInNetwork;
        return pairs.GroupBy(c => (c.First, c.Second))
            .Where(pair => seldom || pair.Sum(c => c.Sentences) > 1)
            .SelectMany(pair => pair);
    }

    private static string PairsByOutlet(Coverage coverage, List<NetworkLink> links) =>
        string.Join(
            "; ",
            coverage.Outlets
                .Select(o => $"{o} {links.Count(l => l.Outlet == o)}"));
}
