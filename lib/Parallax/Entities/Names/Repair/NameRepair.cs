using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>
/// Corrects what a tagger cannot know: long names of the gazetteers, nationalities, misspelt names, events of two
/// countries, acronyms, one type for one name.
/// </summary>
internal sealed class NameRepair(Lexicon lexicon)
{
    // Not "-ern" and the like: "Northern Ireland" is a place.
    private static readonly string[] AdjectiveEndings = ["ic", "ive"];

    // How many times as often as another a type must be given to a name to be that of all its mentions.
    private const int ClearMajority = 3;

    private const int Types = 4;

    private static readonly FrozenSet<string> RankAbbreviations = WordLists.Of("rank-abbreviation");
    private static readonly FrozenSet<string> Months = WordLists.Of("month-abbreviation");

    private readonly NameRules _rules = new(lexicon);
    private readonly SurnameRule _surnames = new(lexicon.Names);

    /// <summary>The corrected names in the order of the text.</summary>
    public List<NameSpan> Repair(DocumentView view, List<NameSpan> names)
    {
        var draft = new NameDraft(view, names);
        foreach (var bounds in view.Document.Sentences)
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
                if (_rules.At(draft, bounds, t) is { } name) t = draft.Put(name).End - 1;
        RepeatedNames.Mark(draft);
        var settled = draft.Names
            .Concat(AcronymRule.Find(draft))
            .Where(n => !IsDate(view, n) && !IsTitleAlone(view, n) && !IsTurn(view, n))
            .SelectMany(n => PersonEnds.Fix(view, n))
            .SelectMany(n => Divide(view, n))
            .Select(n => Settle(view, n))
            .Select(n => BodyRules.WithSuffix(view.Words, n))
            .OrderBy(n => n.First);
        return Agree(view, _surnames.Apply(view, [.. settled]));
    }

    // "Oct 3"
    private static bool IsDate(DocumentView view, NameSpan name) =>
        name.Length == 1
        && name.End < view.Words.Length
        && Months.Contains(view.Words[name.First].Norm)
        && char.IsDigit(view.Words[name.End].Surface[0]);

    // "Dr. Prof. Stolz": a form of address names nobody.
    private static bool IsTitleAlone(DocumentView view, NameSpan name) =>
        name is { Type: EntityType.Person, Length: 1 }
        && view.Words[name.First].Is(WordClass.Honorific)
        && view.Words[name.First].Surface.EndsWith('.');

    // "Q. Will you come back?"
    private static bool IsTurn(DocumentView view, NameSpan name) =>
        view.Words[name.First].Surface is "Q." or "A." && view.BeginsSentence(name.First) && name.Length == 2
        && view.Words[view.BoundsOf(name.First).EndToken - 1].Surface == "?";

    // One name has one type in an article, if the article says so three times as often as not.
    private static List<NameSpan> Agree(DocumentView view, List<NameSpan> names)
    {
        var counts = CountTypes(view, names);
        var bodies = names
            .Where(n => n.Rule == "company")
            .Select(n => FormOf(view, n))
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var types = counts[FormOf(view, names[i])];
            var most = Array.IndexOf(types, types.Max());
            var own = (int)names[i].Type;
            if (bodies.Contains(FormOf(view, names[i]))
                && names[i].Type is EntityType.Person or EntityType.Location)
                names[i] = names[i] with { Type = EntityType.Organization, Rule = "company" };
            else if (most != own && types[most] >= ClearMajority * types[own])
                names[i] = names[i] with { Type = (EntityType)most, Rule = "article" };
        }
        return names;
    }

    private static Dictionary<string, int[]> CountTypes(DocumentView view, List<NameSpan> names)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var form = FormOf(view, name);
            if (!counts.TryGetValue(form, out var types)) counts[form] = types = new int[Types];
            types[(int)name.Type]++;
        }
        return counts;
    }

    private static string FormOf(DocumentView view, NameSpan name) => name.Length == 1
        ? view.Words[name.First].Norm
        : view.SurfaceOf(name.First, name.End).ToLowerInvariant();

    // "Lund and Berg" are two persons, "Lund & Berg" are a firm unless both are first names.
    private static IEnumerable<NameSpan> Divide(DocumentView view, NameSpan name)
    {
        if (name.Type != EntityType.Person) return [name];
        for (var t = name.First + 1; t < name.End - 1; t++)
        {
            if (IsForeignWord(view, t)) return [name with { End = t }, .. Divide(view, name with { First = t + 1 })];
            if (view.Words[t].Norm is not ("and" or "&")) continue;
            if (view.Words[t].Norm == "&" && IsFirm(view, name))
                return [name with { Type = EntityType.Organization }];
            return [name with { End = t }, .. Divide(view, name with { First = t + 1 })];
        }
        return [name];
    }

    // "Park Ji-woo | met | Chen": a verb in small letters is of no name.
    private static bool IsForeignWord(DocumentView view, int token)
    {
        var word = view.Words[token];
        return word.Letter && !word.Capital && !word.Is(WordClass.Particle) && !view.Joined(token)
            && view.Document.Tokens[token].Pos == PartOfSpeech.Verb;
    }

    private static bool IsFirm(DocumentView view, NameSpan name) =>
        name.Length == 3
        && !(view.Words[name.First].Is(WordClass.GivenName)
            && view.Words[name.End - 1].Is(WordClass.GivenName));

    private NameSpan Settle(DocumentView view, NameSpan name)
    {
        if (IsRankAndName(view, name))
            return name with { First = name.First + 1, Type = EntityType.Person, Rule = "rank" };
        if (name.Length > 1 && IsAddress(view.Words[name.First]))
            return name with { First = name.First + 1, Type = EntityType.Person };
        if (MayBeBody(view, name) && BodyRules.IsBody(view, name))
            return name with { Type = EntityType.Organization, Rule = "company" };
        if (name is { Type: EntityType.Person, Length: 2 } && IsBodyOfCountry(view, name))
            return name with { Type = EntityType.Organization, Rule = "company" };
        if (name.Type is EntityType.Location or EntityType.Person) return name;
        // A country is a place, whatever it does.
        var known =
            lexicon.Names.Find(view.Words[name.First..name.End].Select(w => w.Norm));
        return known is { Country: true } ? name with { Type = EntityType.Location } : name;
    }

    // "DCI Finch"
    private static bool IsRankAndName(DocumentView view, NameSpan name) =>
        name.Length == 2
        && view.Words[name.First].AllCaps
        && RankAbbreviations.Contains(view.Words[name.First].Norm)
        && !view.Words[name.First + 1].AllCaps;

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

    private bool IsCountry(WordFacts word) => lexicon.Names.Find([word.Norm]) is { Country: true };

    private bool MayBeBody(DocumentView view, NameSpan name)
    {
        if (name.Type is not (EntityType.Person or EntityType.Location)) return false;
        return name.First == 0 || !IsAddress(view.Words[name.First - 1]) && !IsKnown(view, name);
    }

    private bool IsKnown(DocumentView view, NameSpan name) =>
        lexicon.Names.Find(
            view.Words[name.First..name.End].Select(w => w.Norm)) is not null;

    private static bool IsAddress(WordFacts word) =>
        word.Capital
        && word.Is(WordClass.Honorific)
        && !word.Is(WordClass.GivenName | WordClass.Title)
        && word.Norm != "st.";
}
