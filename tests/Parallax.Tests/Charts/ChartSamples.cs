using Parallax.Charts;

namespace Parallax.Tests.Charts;

/// <summary>Charts of invented outlets: ordinary ones, and ones that strain the layout.</summary>
internal static class ChartSamples
{
    public static readonly string[] Two = ["Harbour Post", "The Lantern"];

    public static readonly string[] Eight = [
        "Harbour Post", "The Lantern", "Evening Star of the Northern Isles", "Le Courrier du Littoral",
        "Daily Ferryman & Islander", "Radio Skerry", "Агентство Прибой", "The Independent Observer of Maritime Affairs"];

    private static readonly string[] People = [
        "Ada Bell", "Otto Crane", "Northern Ferry Workers’ Union and Allied Trades", "Port Ellen", "Ministry of Sea Transport", "Ida Marsh"];

    /// <summary>All charts by name.</summary>
    public static IEnumerable<(string Name, ChartSpec Chart)> All => [
        ("bars", Bars(Two)), ("bars-eight", Bars(Eight)), ("bars-negative", NegativeBars()),
        ("dumbbell", Dumbbell(Two)), ("dumbbell-eight", Dumbbell(Eight)),
        ("distribution", Distribution(Two, 60)), ("distribution-eight", Distribution(Eight, 12)),
        ("scatter", Scatter(Two, 24)), ("scatter-crowded", Scatter(Eight, 160)), ("scatter-terms", Terms()),
        ("forest", Forest()), ("forest-eight", ForestByOutlet(Eight)), ("heatmap", Heatmap(Two)), ("heatmap-eight", Heatmap(Eight)),
        ("slope", Slope(Two)), ("slope-four", Slope(Eight[..4])), ("line", Line(Two)), ("line-dates", Dates(Eight)),
        ("multiples", Multiples(Two)), ("multiples-eight", Multiples(Eight)), ("network", Network()), ("paired-text", PairedText())];

    public static BarChart Bars(string[] outlets) => new()
    {
        Title = $"{outlets[0]} mentions Ada Bell twice as often as {outlets[1]}",
        Subtitle = "Mentions by name in headline, standfirst and body; one article each (612 and 745 words).",
        Source = "Parallax, invented articles on the ferry strike.",
        Outlets = outlets,
        ValueAxis = "mentions",
        Values = [.. People.SelectMany((p, i) => outlets.Select((o, k) => new OutletValue(p, o, (i + k) % 7 == 3 ? null : (i * 5 + k * 3) % 11)))],
    };

    public static BarChart NegativeBars() => new()
    {
        Title = "Both articles are harsher on the ministry than on the union",
        Subtitle = "Mean tone of the sentences that mention each, −1 to 1.",
        Source = "Parallax, invented articles.",
        Outlets = Two,
        ValueAxis = new ChartAxis("mean tone") { LowEnd = "negative", HighEnd = "positive" },
        Values = [
            new("Ministry of Sea Transport", Two[0], -0.42), new("Ministry of Sea Transport", Two[1], -0.38),
            new("Union", Two[0], 0.12), new("Union", Two[1], -0.05), new("Ada Bell", Two[0], 0), new("Ada Bell", Two[1], null)],
    };

    public static DumbbellChart Dumbbell(string[] outlets) => new()
    {
        Title = "The union is named about equally often, the ministry is not",
        Subtitle = "Mentions per 1,000 words, all forms.",
        Source = "Parallax, invented articles on the ferry strike.",
        Outlets = outlets,
        ValueAxis = "mentions per 1,000 words",
        Values = [.. People.SelectMany((p, i) => outlets.Select((o, k) => new OutletValue(p, o, i == 2 && k == 1 ? null : i == 3 ? 4.2 : (i * 37 + k * 23) % 50 / 4.0) { Note = "n = 4" }))],
    };

    public static DistributionChart Distribution(string[] outlets, int count) => new()
    {
        Title = "Quoted sentences are the most negative ones in both articles",
        Subtitle = "Tone of each sentence by who speaks; the line is the median, the box the middle half.",
        Source = "Parallax, invented articles.",
        Outlets = outlets,
        ValueAxis = new ChartAxis("tone of a sentence") { Min = -1, Max = 1, LowEnd = "negative", HighEnd = "positive" },
        Observations = [.. new[] { "The outlet’s own words", "Reported speech", "Quotes" }.SelectMany((g, i) => outlets.SelectMany((o, k) =>
            Enumerable.Range(0, i == 1 && k == 1 ? 3 : Math.Max(0, count + 7 * k - 9 * i)).Select(n => new Observation(g, o, n % 4 == 0 ? 0 : Math.Round(Wave(n * 7 + k * 3 + i) * (0.9 - 0.2 * i) - i * 0.12, 3)))))],
    };

    public static ScatterChart Scatter(string[] outlets, int count) => new()
    {
        Title = "Words that are frequent in one outlet are rare in the other",
        Subtitle = $"{count} words by frequency and log-odds ratio.",
        Source = "Parallax, invented articles.",
        Outlets = outlets,
        XAxis = new ChartAxis("log-odds ratio") { LowEnd = "more in The Lantern", HighEnd = "more in Harbour Post" },
        YAxis = new ChartAxis("uses per 1,000 words") { Logarithmic = true },
        Points = [.. Enumerable.Range(0, count).Select(n => new ScatterPoint(
            new string([(char)('a' + n % 26), (char)('a' + n / 26 % 26)]) + "-word" + (n % 9 == 0 ? " of many letters" : ""),
            Math.Round(Wave(n) * 3, 3), Math.Round(Math.Exp(Wave(n * 3 + 1) * 2) * 2, 3)) { Outlet = n % 11 == 0 ? null : outlets[n % outlets.Length], Weight = n % 13 })],
    };

    public static ScatterChart Terms() => new()
    {
        Title = "“Strike” stands on the line: both use it equally often",
        Subtitle = "Uses per 1,000 words.",
        XAxis = "uses per 1,000 words in Harbour Post",
        YAxis = "uses per 1,000 words in The Lantern",
        ShowEquality = true,
        Points = [new("strike", 5, 5) { Weight = 3 }, new("ferry", 9, 2) { Weight = 2 }, new("walkout", 0, 4), new("<script>", 0, 4), new("crew", 2.5, 3)],
    };

    public static ForestChart Forest() => new()
    {
        Title = "“Walkout” leans to The Lantern, “strike” to Harbour Post",
        Subtitle = "Log-odds ratio of each word with 95 % intervals; a hollow mark means the data do not tell.",
        Source = "Parallax, invented articles.",
        Outlets = Two,
        ValueAxis = new ChartAxis("log-odds ratio") { LowEnd = "more in The Lantern", HighEnd = "more in Harbour Post" },
        Estimates = [
            new("strike", 1.9, 0.8, 3) { Outlet = Two[0], Note = "12 against 3 uses" }, new("ferry", 0.7, -0.2, 1.6) { Outlet = Two[0] },
            new("crew", 0.1, -0.9, 1.1), new("timetable", -0.6, -1.5, 0.3) { Outlet = Two[1] }, new("walkout", -2.2, -3.6, -0.8) { Outlet = Two[1] }],
    };

    public static ForestChart ForestByOutlet(string[] outlets) => new()
    {
        Title = "Share of quoted words is about equal everywhere",
        Outlets = outlets,
        ValueAxis = "ratio to the mean",
        Reference = 1,
        Estimates = [.. new[] { "Quoted words in the body", "Reported speech" }.SelectMany((c, i) => outlets.Select((o, k) =>
            new Estimate(c, 1 + Wave(k + i) * 0.4, 0.8 + Wave(k + i) * 0.4, 1.3 + Wave(k + i) * 0.4) { Outlet = o }))],
    };

    public static HeatmapChart Heatmap(string[] outlets) => new()
    {
        Title = "Only one outlet calls Otto Crane a commodore",
        Subtitle = "Labels for Otto Crane, by outlet.",
        Outlets = outlets,
        ValueAxis = "uses",
        Values = [.. new[] { "Mr.", "captain", "commodore of the northern fleet, retired", "leader", "spokesman" }.SelectMany((l, i) => outlets.Select((o, k) =>
            new OutletValue(l, o, (i * 3 + k) % 6 == 5 ? null : (i * 7 + k * 5) % 13)))],
    };

    public static SlopeChart Slope(string[] outlets) => new()
    {
        Title = "The ministry comes first in one article and fourth in the other",
        Subtitle = "Mentions per 1,000 words.",
        Source = "Parallax, invented articles.",
        Outlets = outlets,
        ValueAxis = "mentions per 1,000 words",
        Values = [.. People.SelectMany((p, i) => outlets.Select((o, k) => new OutletValue(p, o, i == 4 && k == 1 ? null : i == 5 ? 3 : (i * 5 + k * 7) % 12)))],
    };

    public static LineChart Line(string[] outlets) => new()
    {
        Title = "Both articles turn negative in the last third",
        Subtitle = "Mean tone of five sentences, 95 % band.",
        Source = "Parallax, invented articles.",
        Outlets = outlets,
        XAxis = "position in the article, % of its words",
        YAxis = new ChartAxis("mean tone") { Min = -0.5, Max = 0.5 },
        Points = [.. outlets.SelectMany((o, k) => Enumerable.Range(0, 11).Select(n =>
            k == 1 && n == 5 ? new LinePoint(o, n * 10, null) : new LinePoint(o, n * 10, Math.Round(0.3 - n * 0.05 + Wave(n + k * 40) * 0.1, 3)) { Low = Math.Round(0.15 - n * 0.05 + Wave(n + k * 40) * 0.1, 3), High = Math.Round(0.45 - n * 0.05 + Wave(n + k * 40) * 0.1, 3) }))],
    };

    public static LineChart Dates(string[] outlets) => new()
    {
        Title = "Coverage peaks on the day of the vote",
        Outlets = outlets,
        XAxis = "day",
        YAxis = "articles",
        Dates = true,
        Points = [.. outlets.SelectMany((o, k) => Enumerable.Range(0, 20).Select(n => LinePoint.At(o, new DateTimeOffset(2031, 3, 1 + n, 0, 0, 0, TimeSpan.Zero), (n * 7 + k * 3) % 10)))],
    };

    public static SmallMultiples Multiples(string[] outlets) => new()
    {
        Title = "By every form, Ada Bell comes first",
        Subtitle = "Mentions by form.",
        Source = "Parallax, invented articles.",
        Outlets = outlets,
        Panels = [.. new[] { "By name", "By description", "By pronoun", "All forms" }.Select((t, i) => Bars(outlets) with
        {
            Title = t, Values = [.. People.Take(3).SelectMany((p, j) => outlets.Select((o, k) => new OutletValue(p, o, (i * 5 + j * 3 + k * 2) % 9)))],
        })],
    };

    public static NetworkChart Network() => new()
    {
        Title = "The ministry stands between the union and the port",
        Subtitle = "Names that stand in the same sentence.",
        Outlets = Two,
        WeightAxis = "sentences with both",
        Links = [.. People.SelectMany((p, i) => People.Skip(i + 1).SelectMany((q, j) => Two.Select((o, k) => new NetworkLink(p, q, (i * 3 + j * 5 + k) % 6, o)))).Where(l => l.Weight > 2)],
    };

    public static PairedTextChart PairedText() => new()
    {
        Title = "Both report the vote; only one says how it was counted",
        Subtitle = "Sentences about the vote.",
        Outlets = Two,
        MissingText = "no counterpart",
        Pairs = [
            new("Crews voted on Tuesday to stop work for two days.", "Ferry crews will strike for 48 hours after a ballot held on Tuesday evening in the harbour hall.", 0.71),
            new("The ballot was counted twice, the union said.", null), new(null, "Anunusuallylongwordwithoutanybreakthatnobodywouldeverprintinanewspaper stands here.", 0.1)],
    };

    /// <summary>A number in −1…1 that jumps about, the same everywhere.</summary>
    private static double Wave(int n) => n * 7919 % 2003 / 1001.5 - 1;
}
