using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Tells a surname or first name from the country or city that has the same name.</summary>
/// <remarks>
/// A full name earlier in the article decides, but where the context is one of places ("talks in Jordan").
/// </remarks>
internal sealed class SurnameRule(Gazetteer known)
{
    private static readonly FrozenSet<string> PlaceNouns = WordLists.Of("place-of");
    private static readonly FrozenSet<string> StateNouns = WordLists.Of("government-possession");
    private static readonly FrozenSet<string> StateOffices = WordLists.Of("state-office");
    private static readonly FrozenSet<string> Travels = WordLists.Of("travel");
    private static readonly FrozenSet<string> InsidePrepositions = WordLists.Of("inside-preposition");

    /// <summary>Makes places and other things persons where an article has named the person in full before.</summary>
    public List<NameSpan> Apply(DocumentView view, List<NameSpan> names)
    {
        var persons = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name is { Type: EntityType.Person, Length: > 1 }) Remember(view, name, persons);
            else if (IsPersonBefore(view, name, persons))
                names[i] = name with { Type = EntityType.Person, Rule = "surname" };
            else if (IsPlaceAfterAll(view, name, persons))
                names[i] = name with { Type = EntityType.Location, Rule = "place" };
        }
        return names;
    }

    private void Remember(DocumentView view, NameSpan name, Dictionary<string, int> persons)
    {
        // Storms and firms are taken for persons too: then only a known place can be their surname.
        var (given, surname) = (view.Words[name.First].Is(WordClass.GivenName),
            view.Words[name.End - 1].Norm);
        if (given || IsTitled(view, name) || IsKnownPlace(surname)) persons.TryAdd(surname, name.First);
        if (given || IsTitled(view, name) && IsKnownPlace(view.Words[name.First].Norm))
            persons.TryAdd(view.Words[name.First].Norm, name.First);
    }

    private bool IsKnownPlace(string norm) => known.Find([norm]) is { Type: EntityType.Location };

    /// <summary>Whether a title or a form of address is before a name.</summary>
    public static bool IsTitled(DocumentView view, NameSpan name) =>
        name.First > 0 && view.Words[name.First - 1].Is(WordClass.Title | WordClass.Honorific);

    private static bool IsPersonBefore(DocumentView view, NameSpan name, Dictionary<string, int> persons)
    {
        if (name.Type is not (EntityType.Location or EntityType.Organization) || name.Length != 1) return false;
        return persons.ContainsKey(view.Words[name.First].Norm) && !IsPlaceByContext(view, name);
    }

    private static bool IsPlaceByContext(DocumentView view, NameSpan name)
    {
        var bounds = view.BoundsOf(name.First);
        if (SpeaksAsGovernment(view, name, bounds)) return true;
        if (name.First == bounds.FirstToken) return false;
        return IsBeforePlace(view.Words[name.First - 1])
            || IsDestination(view, name, bounds)
            || IsOfPlace(view, name, bounds)
            || IsOfState(view, name, bounds);
    }

    // "the mayor of Berlin"
    private static bool IsOfPlace(DocumentView view, NameSpan name, SentenceBounds bounds) =>
        name.First - 2 >= bounds.FirstToken
        && view.Words[name.First - 1].Norm == "of"
        && PlaceNouns.Contains(view.Words[name.First - 2].Norm);

    // "Georgia's president"
    private static bool IsOfState(DocumentView view, NameSpan name, SentenceBounds bounds) =>
        name.End + 1 < bounds.EndToken
        && view.Words[name.End].Norm == "'s"
        && (StateNouns.Contains(view.Words[name.End + 1].Norm)
            || StateOffices.Contains(view.Words[name.End + 1].Norm));

    // "Paris said it would close the embassy" and "flew home to Sofia" mean no person, whatever the tagger said.
    private bool IsPlaceAfterAll(DocumentView view, NameSpan name, Dictionary<string, int> persons)
    {
        if (name is not { Type: EntityType.Person, Length: 1 } || !IsKnownPlace(view.Words[name.First].Norm))
            return false;
        var bounds = view.BoundsOf(name.First);
        if (IsDestination(view, name, bounds)) return true;
        return SpeaksAsGovernment(view, name, bounds) && !persons.ContainsKey(view.Words[name.First].Norm);
    }

    // "flew to Israel"
    private static bool IsDestination(DocumentView view, NameSpan name, SentenceBounds bounds) =>
        name.First - 2 >= bounds.FirstToken
        && view.Words[name.First - 1].Norm is "to" or "for"
        && Travels.Contains(view.Words[name.First - 2].Norm);

    // "Israel said it welcomed the visit", "Paris said its envoy would leave"
    private static bool SpeaksAsGovernment(DocumentView view, NameSpan name, SentenceBounds bounds)
    {
        if (name.End + 2 >= bounds.EndToken || !view.Words[name.End].Is(WordClass.Speech)) return false;
        var subject = view.Words[name.End + 1].Norm == "that" ? name.End + 2 : name.End + 1;
        return view.Words[subject].Norm is "it" or "its";
    }

    // "in Jordan", "Amman, Jordan", "Jordan-based" is what places are in.
    private static bool IsBeforePlace(WordFacts before) =>
        before.Surface == "," || InsidePrepositions.Contains(before.Norm);
}
