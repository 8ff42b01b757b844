using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>Corrects the type of a name by its form, its neighbours and the gazetteers.</summary>
internal sealed class NameTypes(Gazetteer known)
{
    // Not "-ern" and the like: "Northern Ireland" is a place.
    private static readonly string[] AdjectiveEndings = ["ic", "ive"];

    private static readonly FrozenSet<string> RankAbbreviations = WordLists.Of("rank-abbreviation");
    private static readonly FrozenSet<string> Parties = WordLists.Of("group-party");
    private static readonly FrozenSet<string> GenericBodies = WordLists.Of("generic-body");

    /// <summary>The name with the type that it must have, without a form of address that it begins with.</summary>
    public NameSpan Settle(DocumentView view, NameSpan name)
    {
        // "Tarmonia sells gas": where somebody is prime minister of is a place, whatever it does.
        if (name.Rule == PlaceRules.Rule) return name;
        if (IsRankAndName(view, name))
            return name with { First = name.First + 1, Type = EntityType.Person, Rule = "rank" };
        if (name.Length > 1 && IsAddress(view.Words[name.First]))
            return name with { First = name.First + 1, Type = EntityType.Person };
        if (Certain(view, name) is { } type) return name with { Type = type.Type, Rule = type.Rule };
        if (MayBeBody(view, name) && BodyRules.IsBody(view, name))
            return name with { Type = EntityType.Organization, Rule = "company" };
        if (name is { Type: EntityType.Person, Length: 2 } && IsBodyOfCountry(view, name))
            return name with { Type = EntityType.Organization, Rule = "company" };
        if (name.Type is EntityType.Location or EntityType.Person) return name;
        // A country is a place, whatever it does.
        return Find(view, name) is { Country: true } ? name with { Type = EntityType.Location } : name;
    }

    // What a name's form and its neighbours make certain; null where they do not.
    private (EntityType Type, string Rule)? Certain(DocumentView view, NameSpan name)
    {
        if (RepeatedNames.IsSeat(view.Words, name.First) && name is { Length: 1, Type: EntityType.Person })
            return (EntityType.Location, "place");
        if (IsTitleOfWork(view, name)) return (EntityType.Miscellaneous, "work");
        if (IsDemonymAlone(view, name)) return (EntityType.Miscellaneous, "gazetteer");
        if (IsPartyMembers(view, name)) return (EntityType.Miscellaneous, "party");
        return IsGenericBody(view, name) ? (EntityType.Organization, "company") : null;
    }

    private KnownName? Find(DocumentView view, NameSpan name) =>
        known.Find(view.Words[name.First..name.End].Select(w => w.Norm));

    // "DCI Finch"
    private static bool IsRankAndName(DocumentView view, NameSpan name) =>
        name.Length == 2
        && view.Words[name.First].AllCaps
        && RankAbbreviations.Contains(view.Words[name.First].Norm)
        && !view.Words[name.First + 1].AllCaps;

    // read "The Long Road": a place that nobody knows, alone between marks.
    private bool IsTitleOfWork(DocumentView view, NameSpan name)
    {
        if (name.Type != EntityType.Location || name.Length < 2 || name.End >= view.Words.Length) return false;
        var before = name.First - 1;
        if (before > 0 && view.Words[before].Norm is "the" or "a" or "an") before--;
        return before > 0 && view.IsQuotationMark(before) && view.IsQuotationMark(name.End) && !IsKnown(view, name);
    }

    // "Turkish fans": what belongs to a country is no body.
    private bool IsDemonymAlone(DocumentView view, NameSpan name) =>
        name is { Length: 1, Type: EntityType.Organization }
        && name.End < view.Words.Length
        && view.Words[name.End] is { Capital: false, Letter: true }
        && known.Find([view.Words[name.First].Norm]) is { Demonym: true };

    // "Conservatives said": the members of a party are no person.
    private static bool IsPartyMembers(DocumentView view, NameSpan name) =>
        name is { Length: 1, Type: EntityType.Person or EntityType.Organization }
        && Parties.Contains(view.Words[name.First].Norm);

    // "the Bank", "the Commission"
    private static bool IsGenericBody(DocumentView view, NameSpan name) =>
        name is { Length: 1, Type: EntityType.Person }
        && name.First > 0
        && view.Words[name.First - 1].Norm == "the"
        && GenericBodies.Contains(view.Words[name.First].Norm);

    // "Historic England": an adjective before a country is no first name.
    private bool IsBodyOfCountry(DocumentView view, NameSpan name) =>
        IsAdjective(view, name.First) && IsCountry(view.Words[name.End - 1]);

    private static bool IsAdjective(DocumentView view, int token) =>
        IsNamesAdjective(view.Words[token])
        || (view.Document.Tokens[token].Pos == PartOfSpeech.Adj && !view.Words[token].Is(WordClass.GivenName));

    // "Historic", "Creative"; not "Angry", which only describes.
    private static bool IsNamesAdjective(WordFacts word) =>
        char.IsUpper(word.Surface[0])
        && !word.Is(WordClass.GivenName)
        && AdjectiveEndings.Any(ending => word.Norm.EndsWith(ending, StringComparison.Ordinal));

    private bool IsCountry(WordFacts word) => known.Find([word.Norm]) is { Country: true };

    private bool MayBeBody(DocumentView view, NameSpan name)
    {
        if (name.Type is not (EntityType.Person or EntityType.Location)) return false;
        return name.First == 0 || !IsAddress(view.Words[name.First - 1]) && !IsKnown(view, name);
    }

    private bool IsKnown(DocumentView view, NameSpan name) =>
        Find(view, name) is not null;

    private static bool IsAddress(WordFacts word) =>
        word.Capital
        && word.Is(WordClass.Honorific)
        && !word.Is(WordClass.GivenName | WordClass.Title)
        && word.Norm != "st.";
}
