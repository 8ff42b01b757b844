using System.Globalization;

namespace Parallax.Findings;

/// <summary>How computed sentences speak of outlets and numbers.</summary>
/// <remarks>Of an outlet with a single article it is the article that is spoken of: nothing more is known.</remarks>
internal static class Wording
{
    private const int MostOutletsToList = 3;

    // Common nouns that names of bodies and states end in, or begin with before "of".
    private static readonly HashSet<string> CommonHeads = new(StringComparer.Ordinal)
    {
        "Administration", "Agency", "Alliance", "Army", "Association", "Authority", "Bureau", "Church", "Commission",
        "Committee", "Confederation", "Conference", "Congress", "Council", "Court", "Department", "Federation", "Force",
        "Forces", "Foundation", "Front", "Fund", "Government", "Guard", "House", "Institute", "Islands", "Kingdom",
        "League", "Ministry", "Movement", "Navy", "Netherlands", "Office", "Organization", "Parliament", "Party",
        "Philippines", "Republic", "Senate", "Service", "States", "Treasury", "Tribunal", "Union",
    };

    /// <summary>What the articles are compared by: "outlet", "month".</summary>
    public static string Group(Coverage coverage) => coverage.GroupedBy;

    /// <summary>The same in the plural.</summary>
    public static string Groups(Coverage coverage)
    {
        var group = coverage.GroupedBy;
        var isSibilant = group.EndsWith('s') || group.EndsWith('x') || group.EndsWith("ch", StringComparison.Ordinal);
        if (isSibilant) return group + "es";
        var endsInY = group.Length > 1 && group[^1] == 'y' && !"aeiou".Contains(group[^2], StringComparison.Ordinal);
        return endsInY ? group[..^1] + "ies" : group + "s";
    }

    /// <summary>"the Reuters article" where there is only one, else "Reuters".</summary>
    public static string Subject(Coverage coverage, string outlet)
    {
        if (coverage.Analyses.Count(a => a.Outlet == outlet) != 1) return outlet;
        var name = outlet.StartsWith("The ", StringComparison.Ordinal) ? outlet[4..] : outlet;
        return $"the {name} article";
    }

    /// <summary>
    /// The values of all outlets: one where they are equal, all of them for up to three, else the lowest and the
    /// highest.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="values">A value for each outlet.</param>
    /// <param name="format">How a value is written.</param>
    public static string ByOutlet(
        Coverage coverage, IReadOnlyList<(string Outlet, double Value)> values, Func<double, string> format)
    {
        if (values.Count == coverage.Outlets.Count && AllEqual(values, format))
            return $"{format(values[0].Value)} in {All(coverage)}";
        if (values.Count <= MostOutletsToList) return List([.. values.Select(In)]);
        var ordered = values.OrderBy(v => v.Value)
            .ThenBy(v => v.Outlet, StringComparer.Ordinal)
            .ToList();
        return $"from {In(ordered[0])} to {In(ordered[^1])}";

        string In((string Outlet, double Value) v) =>
            $"{format(v.Value)} in {Subject(coverage, v.Outlet)}";
    }

    /// <summary>"one article", "84 articles".</summary>
    public static string Articles(Coverage coverage) =>
        coverage.Analyses.Count == 1 ? "one article" : $"{Number(coverage.Analyses.Count)} articles";

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ =>
            $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>"never", "once", "twice", "5 times".</summary>
    public static string Times(double count) => count switch
    {
        0 => "never",
        1 => "once",
        2 => "twice",
        _ => $"{Number(count)} times",
    };

    /// <summary>A whole number with thousands separated.</summary>
    public static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share as a whole percentage.</summary>
    public static string Percent(double share) => $"{(share * 100).ToString("0", CultureInfo.InvariantCulture)}%";

    /// <summary>A difference of shares in percentage points, as in "1.4 points".</summary>
    public static string Points(double difference) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * difference:0.0} points");

    /// <summary>A difference of two values: shares differ by points; without a sign.</summary>
    public static string Difference(double difference, Func<double, string> format)
    {
        var text = format(Math.Abs(difference)).TrimStart('+');
        return text.EndsWith('%') ? $"{text[..^1]} percentage points" : text;
    }

    /// <summary>
    /// A name as the object of a sentence: with "the" where it is made of common words, as in "the Green Party".
    /// </summary>
    public static string Named(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2 || words[0] is "The" or "the") return name;
        return CommonHeads.Contains(words[^1]) || CommonHeads.Contains(words[0]) ? $"the {name}" : name;
    }

    /// <summary>A tone with its sign, to two decimals.</summary>
    public static string Tone(double value)
    {
        var text = Math.Abs(value).ToString("0.00", CultureInfo.InvariantCulture);
        if (text == "0.00") return text;
        return (value < 0 ? "−" : "+") + text;
    }

    /// <summary>With a capital at the start.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static bool AllEqual(IReadOnlyList<(string Outlet, double Value)> values, Func<double, string> format) =>
        values.Count > 1 && values.All(v => format(v.Value) == format(values[0].Value));

    private static string All(Coverage coverage)
    {
        var all = coverage.Outlets.Count == 2 ? "both" : "all";
        return coverage.OneArticleEach ? $"{all} articles" : $"{all} {Groups(coverage)}";
    }
}
