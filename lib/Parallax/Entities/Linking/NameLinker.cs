using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Joins the names of one article that name the same thing.</summary>
/// <remarks>
/// Persons: full names first, by first and last word and by the alias file; then surnames and first names, which go to
/// the full name of the article that bears them. Other names: by the alias file, by equal form, and by initials.
/// </remarks>
internal sealed class NameLinker(DocumentView view, Gazetteer gazetteer)
{
    private readonly KnownNames _known = new(gazetteer);
    private readonly ChainList _chains = new(view);

    /// <summary>The chains of the names, each with its name mentions only.</summary>
    public List<Chain> Link(IReadOnlyList<NameSpan> names)
    {
        LinkByName(names);
        new AlternativeNames(view, gazetteer).Merge(_chains.All);
        new NameVariants(gazetteer).Merge(_chains.All);
        foreach (var chain in _chains.All) Settle(chain);
        return _chains.All;
    }

    private void LinkByName(IReadOnlyList<NameSpan> names)
    {
        var nameWords = new NameWords(view, _known);
        var persons = new PersonLinker(view, _known, _chains);
        var things = new ThingLinker(new Namesakes(view, names), _known, _chains);
        var drafts = names
            .Select(n => (Name: n, Words: nameWords.Of(n)))
            .OrderBy(d => OrderOf(d.Name, d.Words))
            .ThenBy(d => d.Name.First);
        foreach (var (name, words) in drafts)
        {
            if (name.Type != EntityType.Person) Add(things.Of(name, words), name);
            else if (words.Length > 1) Add(persons.OfFullName(name, words), name);
            else Add(persons.OfShortName(name, words), name);
        }
    }

    // Short forms come after the full names that explain them.
    private static int OrderOf(NameSpan name, string[] words)
    {
        if (words.Length > 1) return 0;
        return name.Type == EntityType.Person ? 2 : 1;
    }

    private static void Add(Chain chain, NameSpan name) => chain.Links.Add(
        new Link(name.First, name.End, name.Type, MentionForm.Name, name.Rule, name.Confidence));

    private static void Settle(Chain chain)
    {
        chain.Links.Sort((a, b) => a.First.CompareTo(b.First));
        chain.Type = chain.Links
            .GroupBy(l => l.Type)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .First().Key;
    }
}
