using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>
/// Corrects what a tagger cannot know: long names of the gazetteers, nationalities, misspelt names, events of two
/// countries, acronyms, one type for one name.
/// </summary>
internal sealed class NameRepair(Lexicon lexicon)
{
    // How many times as often as another a type must be given to a name to be that of all its mentions.
    private const int ClearMajority = 3;

    private const int Types = 4;

    private readonly NameRules _rules = new(lexicon);
    private readonly NameTypes _types = new(lexicon.Names);
    private readonly SurnameRule _surnames = new(lexicon.Names);

    /// <summary>The corrected names in the order of the text.</summary>
    public List<NameSpan> Repair(DocumentView view, List<NameSpan> names)
    {
        var draft = new NameDraft(view, names);
        foreach (var bounds in view.Document.Sentences)
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
                if (_rules.At(draft, bounds, t) is { } name) t = draft.Put(name).End - 1;
        RepeatedNames.Mark(draft);
        PlaceRules.MarkAgain(draft);
        var settled = draft.Names
            .Concat(AcronymRule.Find(draft))
            .Where(n => !NotNames.Contain(view, n))
            .SelectMany(n => PersonEnds.Fix(view, n))
            .SelectMany(n => Divide(view, n))
            .Select(n => _types.Settle(view, n))
            .Select(n => BodyRules.WithSuffix(view.Words, n))
            .OrderBy(n => n.First);
        return Agree(view, _surnames.Apply(view, [.. settled]));
    }

    // One name has one type in an article, if the article says so three times as often as not.
    private List<NameSpan> Agree(DocumentView view, List<NameSpan> names)
    {
        var counts = CountTypes(view, names);
        var storms = names.Where(n => Storms.IsStorm(view, n)).Select(n => view.Words[n.End - 1].Norm).ToHashSet();
        var bodies = names.Where(n => n.Rule == "company").Select(n => FormOf(view, n)).ToHashSet();
        var shortForms = FirstWordsOfBodies(view, names).ToHashSet();
        for (var i = 0; i < names.Count; i++)
        {
            var (name, form) = (names[i], FormOf(view, names[i]));
            var isPerson = name is { Length: 1, Type: EntityType.Person };
            if (isPerson && storms.Contains(form))
                names[i] = name with { Type = EntityType.Miscellaneous, Rule = "event" };
            else if (isPerson && shortForms.Contains(form) || IsPersonOrPlace(name) && bodies.Contains(form))
                names[i] = name with { Type = EntityType.Organization, Rule = "company" };
            else if (Majority(counts[form], name.Type) is { } type)
                names[i] = name with { Type = type, Rule = "article" };
        }
        return names;
    }

    private static bool IsPersonOrPlace(NameSpan name) => name.Type is EntityType.Person or EntityType.Location;

    // The type that the article gives a form three times as often as this one; null where none is.
    private static EntityType? Majority(int[] types, EntityType own)
    {
        var most = Array.IndexOf(types, types.Max());
        return most != (int)own && types[most] >= ClearMajority * types[(int)own] ? (EntityType)most : null;
    }

    // "Harrow" after "Harrow Foods", where no person is called so.
    private IEnumerable<string> FirstWordsOfBodies(DocumentView view, List<NameSpan> names)
    {
        var persons = names
            .Where(n => n.Type == EntityType.Person && (n.Length > 1 || SurnameRule.IsTitled(view, n)))
            .SelectMany(n => view.Words[n.First..n.End].Select(w => w.Norm))
            .ToHashSet(StringComparer.Ordinal);
        return names
            .Where(n => n is { Type: EntityType.Organization, Length: > 1 })
            .Select(n => view.Words[n.First])
            .Where(w => !w.Is(WordClass.GivenName) && !persons.Contains(w.Norm) && lexicon.Names.Find([w.Norm]) is null)
            .Select(w => w.Norm);
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
}
