using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// Finds the chain of a body's, a place's or another thing's name: by the gazetteers, by form, by initials.
/// </summary>
internal sealed class ThingLinker(Namesakes namesakes, KnownNames known, ChainList chains)
{
    private static readonly FrozenSet<string> GenericBodies = WordLists.Of("generic-body");

    private readonly DocumentView _view = namesakes.View;

    /// <summary>The chain of a name.</summary>
    public Chain Of(NameSpan name, string[] words)
    {
        if (namesakes.NameOf(name) is { } other)
            return chains.Open("Namesake" + other, () => New(other, name, words));
        var found = known.FindAlike(words, name.Type);
        if (found is { Shared: true } && IsOfSomebody(name) || IsOfArticle(words, found)) found = null;
        if (found is not null)
            return chains.Open(KindOf(name.Type, found) + found.Canonical,
                () => New(found.Canonical, name, words));
        if (name.Type == EntityType.Miscellaneous && OfStorm(words) is { } storm) return storm;
        if (name.Type == EntityType.Organization && (OfAcronym(words) ?? OfShortForm(words)) is { } full) return full;
        return chains.Open(name.Type + string.Join(' ', words),
            () => New(chains.TitleOf(name), name, words));
    }

    private static Chain New(string canonical, NameSpan name, string[] words) =>
        new() { Name = canonical, Type = name.Type, Words = words };

    // "Ruritania's Security Council", "Security Council Secretary Berg": not the one that everybody knows.
    private bool IsOfSomebody(NameSpan name)
    {
        if (name.First > 0 && _view.Words[name.First - 1].Norm is var before
            && (before is "'s" or "'" || known.IsDemonym(before)))
            return true;
        return name.End < _view.Words.Length
            && _view.Words[name.End] is { Capital: true } next
            && next.Is(WordClass.Title);
    }

    // A place and the body that sits there have one chain.
    private static string KindOf(EntityType type, KnownName name) => name.SeatOf is not null ? "Seat" : type.ToString();

    // "NRA" beside "Northern Rail Alliance" is not the one that everybody knows.
    private bool IsOfArticle(string[] words, KnownName? found) =>
        found is { Type: EntityType.Organization }
        && NameKey.IsAcronym(words[0].ToUpperInvariant())
        && OfAcronym(words) is { } own
        && own.Name != found.Canonical;

    private Chain? OfAcronym(string[] words)
    {
        if (words.Length > 1 || words[0].Length < 2) return null;
        return Bodies().FirstOrDefault(c => NameKey.Initials(c.Words) == words[0].Replace(".",
            ""));
    }

    // "Nora" after "Hurricane Nora"
    private Chain? OfStorm(string[] words) => words.Length > 1 ? null
        : chains.All.FirstOrDefault(c => Storms.IsCalled(c.Words, words[0]));

    // "Harrow" after "Harrow School", "the Bank" after "Norland Bank", if no other body of the article is called so.
    private Chain? OfShortForm(string[] words)
    {
        if (words.Length > 1 || known.IsPlace(words)) return null;
        var isGeneric = GenericBodies.Contains(words[0]);
        var longer = Bodies()
            .Where(c => c.Words[0] == words[0] || isGeneric && c.Words[^1] == words[0])
            .Take(2)
            .ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    private IEnumerable<Chain> Bodies() =>
        chains.All.Where(c => c.Type == EntityType.Organization && c.Words.Length > 1);
}
