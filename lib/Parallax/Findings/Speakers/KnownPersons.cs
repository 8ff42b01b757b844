namespace Parallax.Findings.Speakers;

/// <summary>What the articles of a coverage tell of sex and role of the persons they name.</summary>
/// <remarks>
/// An article that says only "Bell" of the mayor leaves open what another tells. It is taken from there where the name
/// is a full one and nearly all articles that tell it agree; failing that, from what somebody is to another: a wife, a
/// rival.
/// </remarks>
internal sealed class KnownPersons(IReadOnlyList<PersonInArticle> persons)
{
    // Two people can have one name, and a person two roles.
    private const double ClearMajority = 0.75;

    private readonly Agreement<PersonSex> _sexes = new(persons, person => (person.Sex, person.SexEvidence));
    private readonly Agreement<PersonRole> _roles = new(persons, person => (person.Role, person.RoleEvidence));

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

    private static string Elsewhere(string evidence) => $"{evidence}, in another article";

    // What nearly all articles that tell it say of each full name, found once a name.
    private sealed class Agreement<T>(
        IReadOnlyList<PersonInArticle> persons, Func<PersonInArticle, (T Value, string? Evidence)> told)
        where T : struct
    {
        private readonly Dictionary<string, (T Value, string Evidence)?> _known = new(StringComparer.Ordinal);

        private readonly ILookup<string, (T Value, string? Evidence)> _told = persons
            .Where(person => person.IsNamed && person.Name.Contains(' ', StringComparison.Ordinal))
            .Where(person => told(person).Evidence is not null)
            .ToLookup(person => person.Name, told, StringComparer.Ordinal);

        public (T Value, string Evidence)? Of(string name)
        {
            if (_known.TryGetValue(name, out var known)) return known;
            return _known[name] = Agreed([.. _told[name]]);
        }

        private static (T Value, string Evidence)? Agreed(List<(T Value, string? Evidence)> told)
        {
            var most = told
                .GroupBy(of => of.Value)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .FirstOrDefault();
            if (most is null || most.Count() < ClearMajority * told.Count) return null;
            var words = most
                .GroupBy(of => of.Evidence!, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .First();
            return (most.Key, words.Key);
        }
    }
}
