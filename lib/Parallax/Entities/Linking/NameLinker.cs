using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Joins the names of one article that name the same thing.</summary>
/// <remarks>
/// Persons: full names first, by first and last word and by the alias file; then surnames and first names, which go
/// to the
/// full name of the article that bears them. Other names: by the alias file, by equal form, and by initials.
/// </remarks>
internal sealed class NameLinker(DocumentView view, Gazetteer aliases)
{
    private readonly List<Chain> _chains = [];
    private readonly Dictionary<string, Chain> _byName = new(StringComparer.Ordinal);

    /// <summary>The chains of the names, each with its name mentions only.</summary>
    public List<Chain> Link(IReadOnlyList<NameSpan> names)
    {
        var drafts = names.Select(n => (Name: n, Words: WordsOf(n))).ToList();
        var single = new List<(NameSpan Name, string[] Words)>();
        foreach (var draft in drafts
            .OrderBy(d => d.Name.Type != EntityType.Person && d.Words.Length == 1)
            .ThenBy(d => d.Name.First))
        {
            if (draft.Name.Type != EntityType.Person) Add(ThingChain(draft.Name, draft.Words), draft.Name);
            else if (draft.Words.Length > 1) Add(FullNameChain(draft.Name, draft.Words), draft.Name);
            else single.Add(draft);
        }
        foreach (var (name, words) in single) Add(ShortNameChain(name, words), name);
        new AlternativeNames(view, aliases).Merge(_chains);
        new NameVariants(aliases).Merge(_chains);
        foreach (var chain in _chains)
        {
            chain.Links.Sort((a, b) => a.First.CompareTo(b.First));
            chain.Type = chain.Links
                .GroupBy(l => l.Type)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key)
                .First().Key;
        }
        return _chains;
    }

    private string[] WordsOf(NameSpan name)
    {
        var words = Enumerable
            .Range(name.First, name.Length)
            .Where(t => view.Words[t].Surface is not ("\"" or "“" or "”"))
            .Select(t => view.Words[t].Norm)
            .ToArray();
        if (words.Length == 0) words = [view.Words[name.First].Norm];
        if (name.Type == EntityType.Person) return PersonWords(name, words);
        var article = words.Length > 1 && words[0] == "the";
        return article && Known(words, name.Type) is not { Given: true } ? words[1..] : words;
    }

    // "St. Ann", "Ann Lee FRS", "Ann Mary Lee of Aldbury", "Ben Lee Jr.": the words that make up the name itself.
    private string[] PersonWords(NameSpan name, string[] words)
    {
        if (Known(words, EntityType.Person) is not null) return words;
        if (words.Length > 1 && words[0] is "saint" or "st." or "st") words = words[1..];
        if (Array.IndexOf(words, "of") is > 1 and var of) words = words[..of];
        if (words.Length > 2 && PersonName.IsSuffix(words[^1])) words = words[..^1];
        for (var last = name.End - 1; words.Length > 2
            && view.Words[last] is { AllCaps: true, Surface.Length: < 5 }
            && !view.Words[name.First].AllCaps
            && view.Words[last].Norm == words[^1]; last--)
            words = words[..^1];
        return words;
    }

    private static void Add(Chain chain, NameSpan name) =>
        chain.Links.Add(new Link(name.First, name.End, name.Type, MentionForm.Name, name.Rule,
            name.Confidence));

    private Chain Open(string key, Func<Chain> make)
    {
        if (_byName.TryGetValue(key, out var chain)) return chain;
        chain = make();
        _chains.Add(chain);
        return _byName[key] = chain;
    }

    private Chain ThingChain(NameSpan name, string[] words)
    {
        var known = Known(words, name.Type) ?? Misspelled(words, name.Type);
        if (known is { Shared: true } && IsOfSomebody(name)) known = null;
        if (known is not null)
            return Open(Kind(name.Type, known) + known.Canonical,
                () => new Chain { Name = known.Canonical, Type = name.Type, Words = words });
        var form = string.Join(' ', words);
        if (name.Type == EntityType.Organization && (Acronym(words) ?? Shortened(words)) is { } full) return full;
        return Open(name.Type + form,
            () => new Chain { Name = Title(name), Type = name.Type, Words = words });
    }

    // "Ruritania's Security Council", "Security Council Secretary Berg": not the one that everybody knows.
    private bool IsOfSomebody(NameSpan name) =>
        (name.First > 0
            && (view.Words[name.First - 1].Norm is "'s" or "'"
                || aliases.Find([view.Words[name.First - 1].Norm]) is { Demonym: true }))
        || (name.End < view.Words.Length
            && view.Words[name.End] is { Capital: true } next
            && next.Is(WordClass.Title));

    // A seat of government is a place and a body at once: who says "the White House" may mean either.
    private static string Kind(EntityType type, KnownName? known) =>
        known?.SeatOf is not null ? "Seat" : type.ToString();

    private KnownName? Known(string[] words, EntityType type) =>
        aliases.Find(words) is { } known
            && (known.Type == type
                || (known.SeatOf is not null && type is EntityType.Organization or EntityType.Location))
            ? known
            : null;

    // "Krelimin": an unknown word with the beginning, the end and but for one letter all letters of a known one.
    private KnownName? Misspelled(string[] words, EntityType type) =>
        words.Length == 1 ? aliases.Misspelled(words[0], type) : null;

    private Chain? Acronym(string[] words)
    {
        if (words.Length > 1 || words[0].Length < 2) return null;
        return _chains.FirstOrDefault(c => c.Type == EntityType.Organization && c.Words.Length > 1
            && NameKey.Initials(c.Words) == words[0].Replace(".", ""));
    }

    // "Harrow" after "Harrow School", if no other body of the article begins so.
    private Chain? Shortened(string[] words)
    {
        if (words.Length > 1 || aliases.Find(words) is { Type: EntityType.Location }) return null;
        var longer = _chains
            .Where(c => c.Type == EntityType.Organization
                && c.Words.Length > 1
                && c.Words[0] == words[0])
            .ToList();
        return longer.Count == 1 ? longer[0] : null;
    }

    private string Title(NameSpan name)
    {
        var surface = view.SurfaceOf(name.First, name.End);
        if (surface.Count(c => c is '"' or '“' or '”') == 1)
            surface = surface.Replace("\"", "").Replace("“", "").Replace("”", "");
        return surface.StartsWith("The ", StringComparison.Ordinal)
            || surface.StartsWith("the ", StringComparison.Ordinal)
            ? surface[4..]
            : surface;
    }

    private Chain FullNameChain(NameSpan name, string[] words)
    {
        var known = Known(words, EntityType.Person)
            ?? Known([words[0], words[^1]], EntityType.Person);
        var key = known?.Canonical ?? Diacritics.Strip(words[0] + ' ' + words[^1]);
        if (words.Length == 2
            && _byName.ContainsKey("Person" + Diacritics.Strip(words[1] + ' ' + words[0])))
            key = Diacritics.Strip(words[1] + ' ' + words[0]);
        var chain = Open("Person" + key,
            () => new Chain { Name = known?.Canonical ?? Title(name), Type = EntityType.Person, Words = words });
        if (chain.Gender == '\0')
            chain.Gender = known?.Gender is 'm' or 'f' ? known.Gender : GenderOf(view.Words[name.First]);
        return chain;
    }

    private static char GenderOf(WordFacts word) =>
        (word.Is(WordClass.MaleName), word.Is(WordClass.FemaleName)) switch
        {
            (true, false) => 'm',
            (false, true) => 'f',
            _ => '\0'
        };

    private Chain ShortNameChain(NameSpan name, string[] words)
    {
        var gender = Honorific(name.First);
        var best = _chains
            .Where(c => c.Type == EntityType.Person
                && c.Words.Length > 1
                && c.Words.Contains(words[0])
                && (gender == '\0' || c.Gender == '\0' || c.Gender == gender))
            .OrderByDescending(c => c.Words[^1] == words[0]
                || FamilyFirst(c) && c.Words[0] == words[0])
            .ThenBy(c => c.Links[0].First).FirstOrDefault();
        if (best is null)
        {
            var known = Known(words, EntityType.Person) is { Settles: true } settled ? settled : null;
            best = Open("Person" + (known?.Canonical ?? words[0]),
                () => new Chain
                {
                    Name = known?.Canonical ?? Title(name),
                    Type = EntityType.Person,
                    Words = words,
                    Gender = known?.Gender ?? GenderOf(view.Words[name.First])
                });
        }
        if (gender != '\0' && best.Gender == '\0') best.Gender = gender;
        return best;
    }

    // Chinese, Korean and Vietnamese names put the family name first; the alias file knows the ones that settle.
    private bool FamilyFirst(Chain chain) =>
        Known([chain.Words[0]], EntityType.Person)?.Canonical == chain.Name;

    private char Honorific(int first) => first == 0 ? '\0' : view.Words[first - 1].Norm switch
    {
        "mr." or "mr" or "sir" or "lord" or "king" or "prince" => 'm',
        "mrs." or "mrs" or "ms." or "ms" or "miss" or "lady" or "queen" or "princess" or "dame" => 'f',
        _ => '\0',
    };
}
