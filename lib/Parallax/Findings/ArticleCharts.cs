using Parallax.Charts;

namespace Parallax.Findings;

/// <summary>Charts of how much text there is and whose words it is made of.</summary>
public static class ArticleCharts
{
    /// <summary>
    /// The words of each section, by outlet; a section that no article of an outlet has is missing, not zero.
    /// </summary>
    public static ChartSpec Sections(Coverage coverage)
    {
        var values =
            from section in Enum.GetValues<SectionKind>()
            from outlet in coverage.Outlets
            select new OutletValue(section.ToString(), outlet, Words(coverage, outlet, section));
        return new BarChart
        {
            Title = StoryFindings.Length(coverage),
            Subtitle = $"Words by section, {Wording.Articles(coverage)}",
            Values = [.. values],
            ValueAxis = "words",
            Outlets = coverage.Outlets,
        };
    }

    /// <summary>How many articles appeared when, by outlet: by day, week or month.</summary>
    /// <remarks>Articles whose date was inferred from the text, or is not known, are left out, and counted.</remarks>
    public static ChartSpec Timeline(Coverage coverage) => new Timeline(coverage).Chart();

    private static double? Words(Coverage coverage, string outlet, SectionKind section)
    {
        var words = coverage.Articles.Where(a => a.Outlet == outlet).Select(a => a.WordsOf(section)).OfType<int>();
        return words.Any() ? words.Sum() : null;
    }
}
