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
        ("scatter", Scatter(Two, 24)), ("scatter-crowded", Scatter(Eight, 160)), ("scatter-terms", Terms())];

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

    /// <summary>A number in −1…1 that jumps about, the same everywhere.</summary>
    private static double Wave(int n) => n * 7919 % 2003 / 1001.5 - 1;
}
