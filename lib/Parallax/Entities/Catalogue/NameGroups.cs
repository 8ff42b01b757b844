using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Catalogue;

/// <summary>The names of a coverage, looked up by what other names may stand for them.</summary>
internal sealed class NameGroups
{
    private const int ArticlesThatCallSo = 3;

    // Of all the Smiths of a large coverage the commonest are weighed, so that the time grows with the articles and
    // no faster.
    private const int MostCandidates = 200;

    private readonly Dictionary<EntityName, NameGroup> _groups = [];
    private readonly ILookup<string, NameGroup> _bySurname;
    private readonly ILookup<string, NameGroup> _byForm;
    private readonly ILookup<string, NameGroup> _byInitials;
    private readonly ILookup<string, NameGroup> _byBody;

    /// <summary>Groups the articles' entities by these names.</summary>
    public NameGroups(
        IReadOnlyList<ArticleAnalysis> articles, IReadOnlyList<EntityName[]> names, CommonNames common)
    {
        for (var i = 0; i < names.Count; i++)
            for (var e = 0; e < names[i].Length; e++)
            {
                if (!_groups.TryGetValue(names[i][e], out var group))
                    _groups[names[i][e]] = group = new NameGroup(names[i][e]);
                group.Add(i, articles[i].Entities[e]);
            }
        // As common as all articles have them: which of two names is the commoner must not depend on the few here.
        All = [.. _groups.Values.OrderBy(g => common.CountOf(g.Name), Comparer<NameCount>.Create(NameCount.Compare))];
        _bySurname = All
            .Where(g => g.Person is { IsSurname: false })
            .ToLookup(g => g.Person!.Surname, StringComparer.Ordinal);
        var bodies = All.Where(g => g.Name.Type == EntityType.Organization).ToList();
        var full = bodies.Where(g => g.Folded.Contains(' ')).ToList();
        _byForm = full
            .SelectMany(g => g.Forms.Keys.Select(f => (Form: f, Group: g)))
            .ToLookup(f => f.Form, f => f.Group, StringComparer.Ordinal);
        _byInitials = full.ToLookup(g => NameKey.Initials(g.Folded.Split(' ')), StringComparer.Ordinal);
        _byBody = bodies.ToLookup(g => NameKey.Body(g.Folded), StringComparer.Ordinal);
    }

    /// <summary>The names, the commonest first.</summary>
    public IReadOnlyList<NameGroup> All { get; }

    /// <summary>The group of a name.</summary>
    public NameGroup Of(EntityName name) => _groups[name];

    /// <summary>The full names that a surname or short form of a body may stand for.</summary>
    public IEnumerable<(NameGroup Group, NameKinship Kinship)> FullNamesOf(NameGroup asking)
    {
        if (asking.Person is { } person)
            return !person.IsSurname
                ? []
                : _bySurname[person.Surname]
                    .Take(MostCandidates)
                    .Where(g => g.Person!.Suffix.Length == 0 && IsSurnameOf(g, asking))
                    .Select(g => (g, NameKinship.Surname));
        if (asking.Name.Type != EntityType.Organization) return [];
        var printed = _byForm[asking.Folded]
            .Where(g => g.Name != asking.Name && Words(g.Folded) > Words(asking.Folded))
            .Select(g => (g, NameKinship.Printed));
        return !NameKey.IsAcronym(asking.Name.Name) ? printed
            : printed.Concat(_byInitials[asking.Folded]
                .Where(g => !g.Forms.ContainsKey(asking.Folded))
                .Select(g => (g, NameKinship.Initials)));
    }

    /// <summary>The commoner names of which a full name may be a variant.</summary>
    public IEnumerable<(NameGroup Group, NameKinship Kinship)> VariantsOf(NameGroup asking)
    {
        if (asking.Person is { IsSurname: false } person)
            return _bySurname[person.Surname]
                .Take(MostCandidates)
                .TakeWhile(g => g != asking)
                .Select(g => (Group: g, Kinship: person.KinshipWith(g.Person!)))
                .Where(c => c.Kinship is not null)
                .Select(c => (c.Group, c.Kinship!.Value));
        if (asking.Name.Type != EntityType.Organization) return [];
        return _byBody[NameKey.Body(asking.Folded)]
            .TakeWhile(g => g != asking)
            .Select(g => (g, NameKinship.Rearranged));
    }

    // "James" alone is more often somebody's first name, unless a title stands before it, or several articles call
    // the person so.
    private static bool IsSurnameOf(NameGroup full, NameGroup asking)
    {
        var classes = Lexicon.Default.ClassesOf(asking.Person!.Surname);
        if ((classes & WordClass.GivenName) == 0 || asking.IsAddressed) return true;
        return (classes & WordClass.Surname) != 0 && full.Forms.GetValueOrDefault(asking.Folded) >= ArticlesThatCallSo;
    }

    private static int Words(string folded) => folded.Count(c => c == ' ');
}
