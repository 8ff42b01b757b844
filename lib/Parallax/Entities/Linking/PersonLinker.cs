using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// Finds the chain of a person's name: full names first, then the surnames and first names that they explain.
/// </summary>
internal sealed class PersonLinker(DocumentView view, KnownNames known, ChainList chains)
{
    private const string Kind = "Person";

    private static readonly FrozenSet<string> MaleAddress = WordLists.Of("male-address");
    private static readonly FrozenSet<string> Ranks = WordLists.Of("rank-title");
    private static readonly FrozenSet<string> Offices = WordLists.Of("office-title");
    private static readonly FrozenSet<string> FemaleAddress = WordLists.Of("female-address");

    /// <summary>The chain of a name of several words.</summary>
    public Chain OfFullName(NameSpan name, string[] words)
    {
        var full = known.Find(words, EntityType.Person)
            ?? known.Find([words[0], words[^1]], EntityType.Person);
        var key = TurnedKeyOf(words)
            ?? full?.Canonical
            ?? Diacritics.Strip(words[0] + ' ' + words[^1]);
        var chain = chains.Open(Kind + key,
            () => New(full?.Canonical ?? chains.TitleOf(name), words));
        if (chain.Gender == '\0') chain.Gender = full?.Gender is 'm' or 'f' ? full.Gender : GenderOf(name);
        return chain;
    }

    /// <summary>The chain of a surname or first name alone.</summary>
    public Chain OfShortName(NameSpan name, string[] words)
    {
        var gender = AddressedAs(name.First);
        var chain = BestFullName(words[0], gender, IsBehind(name.First, Ranks)) ?? OpenAlone(name, words);
        if (gender != '\0' && chain.Gender == '\0') chain.Gender = gender;
        return chain;
    }

    // Family name first or last: "Lund Xi" where "Xi Lund" is known already; null where it is not.
    private string? TurnedKeyOf(string[] words)
    {
        var turned = Diacritics.Strip(words[^1] + ' ' + words[0]);
        return words.Length == 2 && chains.Contains(Kind + turned) ? turned : null;
    }

    private Chain? BestFullName(string word, char gender, bool rank) => chains.All
        .Where(c => c.Type == EntityType.Person && c.Words.Length > 1 && c.Words.Contains(word))
        .Where(c => gender == '\0' || c.Gender == '\0' || c.Gender == gender)
        .Where(c => !(rank && HoldsOffice(c)))
        .OrderByDescending(c => IsSurname(c, word))
        .ThenBy(c => c.Links[0].First)
        .FirstOrDefault();

    // "Captain Lund" is not "Transport Minister Anna Lund".
    private bool HoldsOffice(Chain chain) => chain.Links.Exists(l => IsBehind(l.First, Offices));

    private bool IsBehind(int first, FrozenSet<string> titles) =>
        first > 0
            && view.Words[first - 1].Capital
            && titles.Contains(view.Words[first - 1].Norm);

    private bool IsSurname(Chain chain, string word) =>
        chain.Words[^1] == word || FamilyFirst(chain) && chain.Words[0] == word;

    // Chinese, Korean and Vietnamese names put the family name first; the gazetteer knows the ones that settle.
    private bool FamilyFirst(Chain chain) =>
        known.Find([chain.Words[0]], EntityType.Person)?.Canonical == chain.Name;

    private Chain OpenAlone(NameSpan name, string[] words)
    {
        var settled = known.Find(words, EntityType.Person) is { Settles: true } found ? found : null;
        return chains.Open(Kind + (settled?.Canonical ?? words[0]), () =>
        {
            var chain = New(settled?.Canonical ?? chains.TitleOf(name), words);
            chain.Gender = settled?.Gender ?? GenderOf(name);
            return chain;
        });
    }

    private static Chain New(string name, string[] words) =>
        new() { Name = name, Type = EntityType.Person, Words = words };

    private char GenderOf(NameSpan name)
    {
        var first = view.Words[name.First];
        return (first.Is(WordClass.MaleName), first.Is(WordClass.FemaleName)) switch
        {
            (true, false) => 'm',
            (false, true) => 'f',
            _ => '\0',
        };
    }

    private char AddressedAs(int first)
    {
        var before = first == 0 ? "" : view.Words[first - 1].Norm;
        if (MaleAddress.Contains(before)) return 'm';
        return FemaleAddress.Contains(before) ? 'f' : '\0';
    }
}
