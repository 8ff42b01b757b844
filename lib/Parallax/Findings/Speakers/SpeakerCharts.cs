using Parallax.Charts;
using Parallax.Findings.Places;

namespace Parallax.Findings.Speakers;

/// <summary>Charts and sentences of who gets to speak.</summary>
public static class SpeakerCharts
{
    private const int MostOutletsToTell = 4;

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
            Places = PlaceKinds.Sex,
        }.Condensed();
    }

    /// <summary>Officials, experts and ordinary people among those quoted, and those not told.</summary>
    public static ChartSpec Roles(Coverage coverage)
    {
        var rows = SourcesOfOutlet.Of(coverage);
        return new BarChart
        {
            Title = RoleFinding(coverage),
            Subtitle = "People quoted, named or described, each once an article; by office and description",
            Values = rows.All(row => row.Roles.All == 0) ? [] : [.. RoleValues(rows)],
            ValueAxis = "people quoted",
            Outlets = coverage.Outlets,
            Places = PlaceKinds.Role,
        }.Condensed();
    }

    /// <summary>How many of the people quoted are officials, experts and ordinary people.</summary>
    public static Finding RoleFinding(Coverage coverage)
    {
        var rows = SourcesOfOutlet.Of(coverage).Where(row => row.Roles.All > 0).ToList();
        if (rows.Count == 0) return "Nobody is quoted, by name or by description";
        if (rows.Count <= MostOutletsToTell)
            return $"Officials and politicians among the people quoted: {Wording.List([.. rows.Select(Officials)])}";
        return OfAll(coverage, [.. rows.Select(row => row.Roles)]);

        string Officials(SourcesOfOutlet row)
        {
            var unknown = row.Roles.Unknown > 0 ? $" ({row.Roles.Unknown} not told)" : "";
            return $"{row.Roles.Officials} of {row.Roles.All}{unknown} in {Wording.Subject(coverage, row.Outlet)}";
        }
    }

    private static string OfAll(Coverage coverage, List<RoleCounts> counts)
    {
        var told = $"{Wording.Number(counts.Sum(c => c.Officials))} are officials or politicians, "
            + $"{Wording.Number(counts.Sum(c => c.Experts))} experts, "
            + $"{Wording.Number(counts.Sum(c => c.Ordinary))} ordinary people";
        return $"Of the {Wording.Number(counts.Sum(c => c.All))} people quoted in {Wording.Articles(coverage)}, {told}; of "
            + $"{Wording.Number(counts.Sum(c => c.Unknown))} the text does not tell";
    }

    /// <summary>How many of the persons quoted are women.</summary>
    public static Finding Finding(Coverage coverage)
    {
        var rows = SourcesOfOutlet.Of(coverage).Where(row => row.Quoted.All > 0).ToList();
        if (rows.Count == 0) return "No person with a name is quoted";
        var told = rows.Select(row => Told(coverage, row)).ToList();
        if (told.Count <= MostOutletsToTell) return $"Of the persons quoted by name, women are {Wording.List(told)}";
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
            (SexNames.Quoted(PersonSex.Woman), r => r.Quoted.Women, r => r.Quoted.All),
            (SexNames.Quoted(PersonSex.Man), r => r.Quoted.Men, r => r.Quoted.All),
            (SexNames.Quoted(PersonSex.Unknown), r => r.Quoted.Unknown, r => r.Quoted.All),
            (SexNames.Named(PersonSex.Woman), r => r.Named.Women, r => r.Named.All),
            (SexNames.Named(PersonSex.Man), r => r.Named.Men, r => r.Named.All),
            (SexNames.Named(PersonSex.Unknown), r => r.Named.Unknown, r => r.Named.All),
        ];
        return from bar in bars
               from row in rows
               select new OutletValue(bar.Name, row.Outlet, bar.Count(row)) { Note = $"of {bar.All(row)}" };
    }

    private static IEnumerable<OutletValue> RoleValues(IReadOnlyList<SourcesOfOutlet> rows)
    {
        (string Name, Func<RoleCounts, int> Count)[] bars =
        [
            (RoleNames.Of(PersonRole.Official), r => r.Officials),
            (RoleNames.Of(PersonRole.Expert), r => r.Experts),
            (RoleNames.Of(PersonRole.Ordinary), r => r.Ordinary),
            (RoleNames.Of(PersonRole.Other), r => r.Others),
            (RoleNames.Of(PersonRole.Unknown), r => r.Unknown),
        ];
        return from bar in bars
               from row in rows
               select new OutletValue(bar.Name, row.Outlet, bar.Count(row.Roles)) { Note = $"of {row.Roles.All}" };
    }
}
