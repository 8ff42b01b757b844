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

    private readonly ILookup<string, PersonInArticle> _byName = persons
        .Where(person => person.IsNamed && person.Name.Contains(' ', StringComparison.Ordinal))
        .ToLookup(person => person.Name, StringComparer.Ordinal);

    /// <summary>The person, with what other articles tell of sex and role where his or her own tells none.</summary>
    public PersonInArticle Complete(PersonInArticle person)
    {
        if (!person.IsNamed) return person;
        var completed = person;
        if (person.Sex == PersonSex.Unknown && Agreed(person, p => p.Sex, p => p.SexEvidence) is { } sex)
            completed = completed with { Sex = sex.Value, SexEvidence = Elsewhere(sex.Evidence) };
        if (person.Role != PersonRole.Unknown) return completed;
        if (Agreed(person, p => p.Role, p => p.RoleEvidence) is { } role)
            return completed with { Role = role.Value, RoleEvidence = Elsewhere(role.Evidence) };
        return completed with { Role = person.Tie.Role, RoleEvidence = person.Tie.Evidence };
    }

    private (T Value, string Evidence)? Agreed<T>(
        PersonInArticle person, Func<PersonInArticle, T> value, Func<PersonInArticle, string?> evidence)
        where T : struct
    {
        var told = _byName[person.Name].Where(other => evidence(other) is not null).ToList();
        var most = told
            .GroupBy(value)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault();
        if (most is null || most.Count() < ClearMajority * told.Count) return null;
        var words = most
            .GroupBy(other => evidence(other)!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First();
        return (most.Key, words.Key);
    }

    private static string Elsewhere(string evidence) => $"{evidence}, in another article";
}
