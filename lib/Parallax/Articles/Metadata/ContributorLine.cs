using System.Text.RegularExpressions;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Metadata;

/// <summary>Reads "Reporting by A in X and B in Y; additional reporting by X newsroom; Editing by C".</summary>
internal static partial class ContributorLine
{
    private const string In = " in ";
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
    private static readonly Pattern Opening = new(OpeningWords());
    private static readonly Pattern Contributed = new(ContributedWords());
    private static readonly Pattern Staff = new(StaffWords());

    private static readonly string[] Newsrooms =
        [" newsrooms", " newsroom", " bureaus", " bureaux", " bureau", " desk", " staff"];

    /// <summary>The people and newsrooms that a line names; empty where it has none.</summary>
    public static IEnumerable<Contributor> Read(string line)
    {
        if (Contributed.Match(line)?.Named("names") is not { } names)
            return line.Split(';', Tidy).SelectMany(Part);
        var office = Staff.Match(names)?.Length ?? 0;
        return People(names[office..], ContributorRole.AdditionalReporting);
    }

    [GeneratedRegex(
        @"^\(?(?<role>(?:additional|further|extra)\sreporting|reporting|writing|written|editing|edited|compiled"
        + @"|compilation|translated|translation|photography)(?:\sand\s(?<second>writing|editing))?\sby\s",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex OpeningWords();

    [GeneratedRegex(
        @"^(?:_+\s?)?(?<names>.+)\scontributed\s(?:to\sthis\s|reporting)", Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex ContributedWords();

    [GeneratedRegex(
        @"^(?:(?-i:\p{Lu}[\p{L}.’'-]*)\s){0,4}(?:staff\s)?(?:writers?|journalists?|reporters?|correspondents?)\s",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex StaffWords();

    private static IEnumerable<Contributor> Part(string part)
    {
        if (Opening.Match(part) is not { } match) return [];
        var names = part[match.Length..].TrimEnd('.', ')', ' ');
        var role = RoleOf(match.Named("role")!);
        var first = Newsroom(names, role) ?? People(names, role);
        return match.Named("second") is { } second ? [.. first, .. People(names, RoleOf(second))] : first;
    }

    /// <summary>"Moscow and Beijing newsrooms" are two, and no persons; null where the part names people.</summary>
    private static IEnumerable<Contributor>? Newsroom(string names, ContributorRole role)
    {
        var suffix = Array.Find(Newsrooms, n => names.EndsWith(n, StringComparison.OrdinalIgnoreCase));
        if (suffix is null) return null;
        var places = names[..^suffix.Length];
        if (places.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) places = places[4..];
        var noun = Singular(suffix.Trim());
        return NameList.Split(places)
            .Select(p => new Contributor($"{p} {noun}", role, p, IsPerson: false));
    }

    private static string Singular(string noun) => noun switch
    {
        "newsrooms" => "newsroom",
        "bureaus" or "bureaux" => "bureau",
        _ => noun,
    };

    /// <summary>People with the place that follows them or the next of them: "A and B in X" are both in X.</summary>
    private static List<Contributor> People(string names, ContributorRole role)
    {
        List<Contributor> people = [];
        var placed = 0;
        foreach (var item in NameList.Split(names))
        {
            var at = item.IndexOf(In, StringComparison.Ordinal);
            var name = at < 0 ? item : item[..at];
            if (at < 0 && !Bylines.IsName(name) && people.Count > 0) continue;
            people.Add(new Contributor(name, role));
            if (at < 0) continue;
            var place = item[(at + In.Length)..];
            for (; placed < people.Count; placed++) people[placed] = people[placed] with { Place = place };
        }
        return people;
    }

    private static ContributorRole RoleOf(string words) => words.ToLowerInvariant() switch
    {
        "reporting" => ContributorRole.Reporting,
        "writing" or "written" or "compiled" or "compilation" => ContributorRole.Writing,
        "editing" or "edited" => ContributorRole.Editing,
        "translated" or "translation" => ContributorRole.Translation,
        "photography" => ContributorRole.Photography,
        _ => ContributorRole.AdditionalReporting,
    };
}
