using Parallax.Charts;

namespace Parallax.Findings.Speakers;

/// <summary>Charts and sentences of who gets to speak.</summary>
public static class SpeakerCharts
{
    /// <summary>Women and men among the persons named and quoted, and those of whom the text does not tell.</summary>
    public static ChartSpec WomenAndMen(Coverage coverage)
    {
        var rows = SourcesOfOutlet.Of(coverage);
        return new BarChart
        {
            Title = Finding(coverage),
            Subtitle = "Persons with a name, each once an article; sex by title, pronoun or first name",
            Values = [.. Values(rows)],
            ValueAxis = "persons",
            Outlets = coverage.Outlets,
        }.Condensed();
    }

    /// <summary>How many of the persons quoted are women.</summary>
    public static Finding Finding(Coverage coverage)
    {
        var rows = SourcesOfOutlet.Of(coverage).Where(row => row.Quoted.All > 0).ToList();
        if (rows.Count == 0) return "No person with a name is quoted";
        var told = rows.Select(row => Told(coverage, row)).ToList();
        if (told.Count <= 4) return $"Of the persons quoted by name, women are {Wording.List(told)}";
        var all = rows.Aggregate(new SexCounts(0, 0, 0), Sum);
        return $"Of the {all.All} persons quoted by name in {Wording.Articles(coverage)}, {all.Women} are women, "
            + $"{all.Men} men, and of {all.Unknown} the text does not tell";
    }

    private static string Told(Coverage coverage, SourcesOfOutlet row)
    {
        var unknown = row.Quoted.Unknown > 0 ? $" ({row.Quoted.Unknown} not told)" : "";
        return $"{row.Quoted.Women} of {row.Quoted.All}{unknown} in {Wording.Subject(coverage, row.Outlet)}";
    }

    private static SexCounts Sum(SexCounts sum, SourcesOfOutlet row) => new(
        sum.Women + row.Quoted.Women,
        sum.Men + row.Quoted.Men,
        sum.Unknown + row.Quoted.Unknown);

    private static IEnumerable<OutletValue> Values(IReadOnlyList<SourcesOfOutlet> rows)
    {
        (string Name, Func<SourcesOfOutlet, int> Count, Func<SourcesOfOutlet, int> All)[] bars =
        [
            ("women quoted", r => r.Quoted.Women, r => r.Quoted.All),
            ("men quoted", r => r.Quoted.Men, r => r.Quoted.All),
            ("sex not told, quoted", r => r.Quoted.Unknown, r => r.Quoted.All),
            ("women named", r => r.Named.Women, r => r.Named.All),
            ("men named", r => r.Named.Men, r => r.Named.All),
            ("sex not told, named", r => r.Named.Unknown, r => r.Named.All),
        ];
        return from bar in bars
               from row in rows
               select new OutletValue(bar.Name, row.Outlet, bar.Count(row)) { Note = $"of {bar.All(row)}" };
    }
}
