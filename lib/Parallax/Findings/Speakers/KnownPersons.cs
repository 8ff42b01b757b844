namespace Parallax.Findings.Speakers;

/// <summary>What the articles of a coverage tell of sex and role of the persons they name.</summary>
/// <remarks>
/// An article that says only "Bell" of the mayor leaves open what another tells. It is taken from there where the name
/// is a full one and nearly all articles that tell it agree; failing that, from what somebody is to another: a wife, a
/// rival.
/// </remarks>
internal sealed class KnownPersons
{
    // Two people can have one name, and a person two roles.
    private const double ClearMajority = 0.75;

    private readonly Agreement<PersonSex> _sexes = new();
    private readonly Agreement<PersonRole> _roles = new();

    /// <summary>What the articles of a coverage tell.</summary>
    public static KnownPersons Of(Coverage coverage) => coverage.Once(nameof(KnownPersons), Read);

    /// <summary>The person, with what other articles tell of sex and role where his or her own tells none.</summary>
    public PersonInArticle Complete(PersonInArticle person)
    {
        if (!person.IsNamed) return person;
        var completed = person;
        if (person.Sex == PersonSex.Unknown && _sexes.Of(person.Name) is { } sex)
            completed = completed with { Sex = sex.Value, SexEvidence = Elsewhere(sex.Evidence) };
        if (person.Role != PersonRole.Unknown) return completed;
        if (_roles.Of(person.Name) is { } role)
            return completed with { Role = role.Value, RoleEvidence = Elsewhere(role.Evidence) };
        return completed with { Role = person.Tie.Role, RoleEvidence = person.Tie.Evidence };
    }

    private static KnownPersons Read(Coverage coverage)
    {
        var known = new KnownPersons();
        foreach (var person in PersonInArticle.AsTold(coverage).Where(HasFullName))
        {
            known._sexes.Add(person.Name, person.Sex, person.SexEvidence);
            known._roles.Add(person.Name, person.Role, person.RoleEvidence);
        }
        return known;
    }

    private static bool HasFullName(PersonInArticle person) =>
        person.IsNamed && person.Name.Contains(' ', StringComparison.Ordinal);

    private static string Elsewhere(string evidence) => $"{evidence}, in another article";

    // What nearly all articles that tell it say of each full name, found once a name.
    private sealed class Agreement<T>
        where T : struct
    {
        private readonly Dictionary<string, (T Value, string Evidence)?> _known = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Dictionary<(T Value, string Evidence), int>> _told =
            new(StringComparer.Ordinal);

        public void Add(string name, T value, string? evidence)
        {
            if (evidence is null) return;
            if (!_told.TryGetValue(name, out var told)) _told[name] = told = [];
            told[(value, evidence)] = told.GetValueOrDefault((value, evidence)) + 1;
        }

        public (T Value, string Evidence)? Of(string name)
        {
            if (!_told.TryGetValue(name, out var told)) return null;
            if (_known.TryGetValue(name, out var known)) return known;
            return _known[name] = Agreed(told);
        }

        private static (T Value, string Evidence)? Agreed(Dictionary<(T Value, string Evidence), int> told)
        {
            var most = told
                .GroupBy(of => of.Key.Value)
                .OrderByDescending(group => group.Sum(of => of.Value))
                .ThenBy(group => group.Key)
                .First();
            if (most.Sum(of => of.Value) < ClearMajority * told.Values.Sum()) return null;
            return most
                .OrderByDescending(of => of.Value)
                .ThenBy(of => of.Key.Evidence, StringComparer.Ordinal)
                .First()
                .Key;
        }
    }
}
