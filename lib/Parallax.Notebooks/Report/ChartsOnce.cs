using System.Globalization;
using System.Text.RegularExpressions;

namespace Parallax.Notebooks.Report;

/// <summary>Leaves each chart of a page where it is first, and a link to it where the same numbers come again.</summary>
internal static partial class ChartsOnce
{
    /// <summary>The page with every chart once.</summary>
    public static string Replace(string page)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        return Chart().Replace(page, chart => Once(chart.Value, known));
    }

    private static string Once(string chart, Dictionary<string, string> known)
    {
        var numbers = Numbers().Match(chart);
        if (!numbers.Success) return chart;
        if (known.TryGetValue(numbers.Value, out var place))
            return $"<p class=\"above\"><a href=\"#{place}\">The chart is shown above</a></p>";
        var id = "chart-" + (known.Count + 1).ToString(CultureInfo.InvariantCulture);
        known[numbers.Value] = id;
        return chart.Replace(InlineChart.Figure, $"<figure class=\"chart\" id=\"{id}\">", StringComparison.Ordinal);
    }

    [GeneratedRegex("<figure class=\"chart\">.*?</figure>", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Chart();

    [GeneratedRegex(
        "<metadata class=\"csv\">.*?</metadata>",
        RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Numbers();
}
