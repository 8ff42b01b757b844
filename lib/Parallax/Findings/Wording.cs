using System.Globalization;

namespace Parallax.Findings;

/// <summary>How computed sentences speak of outlets and numbers.</summary>
/// <remarks>Of an outlet with a single article it is the article that is spoken of: nothing more is known.</remarks>
internal static class Wording
{
    /// <summary>"the Reuters article" where there is only one, else "Reuters".</summary>
    public static string Subject(Coverage coverage, string outlet)
    {
        if (coverage.Analyses.Count(a => a.Outlet == outlet) != 1) return outlet;
        var name = outlet.StartsWith("The ", StringComparison.Ordinal) ? outlet[4..] : outlet;
        return $"the {name} article";
    }

    /// <summary>The values of all outlets: one where they are equal, all of them for up to three, else the lowest and the highest.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="values">A value for each outlet.</param>
    /// <param name="format">How a value is written.</param>
    public static string ByOutlet(Coverage coverage, IReadOnlyList<(string Outlet, double Value)> values, Func<double, string> format)
    {
        string In((string Outlet, double Value) v) => $"{format(v.Value)} in {Subject(coverage, v.Outlet)}";
        if (values.Count > 1 && values.Count == coverage.Outlets.Count && values.All(v => format(v.Value) == format(values[0].Value)))
            return $"{format(values[0].Value)} in {(values.Count == 2 ? "both" : "all")} {(coverage.OneArticleEach ? "articles" : "outlets")}";
        if (values.Count <= 3) return List([.. values.Select(In)]);
        var ordered = values.OrderBy(v => v.Value).ThenBy(v => v.Outlet, StringComparer.Ordinal).ToList();
        return $"from {In(ordered[0])} to {In(ordered[^1])}";
    }

    /// <summary>"one article", "84 articles".</summary>
    public static string Articles(Coverage coverage) => coverage.Analyses.Count == 1 ? "one article" : $"{Number(coverage.Analyses.Count)} articles";

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>"once", "twice", "5 times".</summary>
    public static string Times(double count) => count switch { 1 => "once", 2 => "twice", _ => $"{Number(count)} times" };

    /// <summary>A whole number with thousands separated.</summary>
    public static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share as a whole percentage.</summary>
    public static string Percent(double share) => $"{(share * 100).ToString("0", CultureInfo.InvariantCulture)}%";

    /// <summary>A tone with its sign, to two decimals.</summary>
    public static string Tone(double value)
    {
        var text = Math.Abs(value).ToString("0.00", CultureInfo.InvariantCulture);
        return text == "0.00" ? text : (value < 0 ? "−" : "+") + text;
    }

    /// <summary>With a capital at the start.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
