namespace Parallax.Entities.Names;

/// <summary>
/// Corrects what a tagger cannot know: long names of the gazetteers, nationalities, misspelt names, events of two
/// countries.
/// </summary>
internal sealed class NameRepair(Lexicon lexicon)
{
    /// <summary>The corrected names in the order of the text.</summary>
    public List<NameSpan> Repair(DocumentView view, List<NameSpan> names)
    {
        var at = new int[view.Words.Length];
        Array.Fill(at, -1);
        for (var i = 0; i < names.Count; i++) Mark(at, names[i], i);
        foreach (var bounds in view.Document.Sentences)
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            {
                var found = Phrase(view, bounds, t, at, names)
                    ?? Addressed(view, bounds, t, at)
                    ?? EventOfTwo(view, bounds, t, at, names)
                    ?? Misspelled(view, t, at);
                if (found is not { } name) continue;
                for (var i = name.First; i < name.End; i++)
                    if (at[i] >= 0)
                    {
                        if (name.Rule != "alias")
                            name = name with { End = Math.Max(name.End, names[at[i]].End) };
                        names[at[i]] = default;
                    }
                names.Add(name);
                Mark(at, name, names.Count - 1);
                t = name.End - 1;
            }
        names.AddRange(Acronyms(view, names, at));
        var settled = names
            .Where(n => n.Length > 0)
            .SelectMany(n => Divide(view, n))
            .Select(n => Settle(view, n))
            .OrderBy(n => n.First)
            .ToList();
        return Agree(view, settled);
    }

    // One name has one type in an article, if the article says so three times as often as not.
    private static List<NameSpan> Agree(DocumentView view, List<NameSpan> names)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        string Form(NameSpan n) =>
            n.Length == 1
                ? view.Words[n.First].Norm
                : view.SurfaceOf(n.First, n.End).ToLowerInvariant();
        foreach (var name in names)
        {
            var form = Form(name);
            if (!counts.TryGetValue(form, out var types)) counts[form] = types = new int[4];
            types[(int)name.Type]++;
        }
        for (var i = 0; i < names.Count; i++)
        {
            var types = counts[Form(names[i])];
            var most = Array.IndexOf(types, types.Max());
            if (most != (int)names[i].Type
                && types[most] >= 3 * types[(int)names[i].Type])
                names[i] = names[i] with { Type = (EntityType)most, Rule = "article" };
        }
        return names;
    }

    // "Lund and Berg" are two persons.
    private static IEnumerable<NameSpan> Divide(DocumentView view, NameSpan name)
    {
        for (var t = name.First + 1; name.Type == EntityType.Person && t < name.End - 1; t++)
            if (view.Words[t].Norm is "and" or "&")
                return [name with { End = t }, .. Divide(view, name with { First = t + 1 })];
        return [name];
    }

    // "Elmford Energy Board (EEB)": the acronym is a name wherever it stands.
    private static List<NameSpan> Acronyms(DocumentView view, List<NameSpan> names, int[] at)
    {
        var found = new List<NameSpan>();
        foreach (var name in names)
        {
            var acronym = name.End + 1;
            if (name.Type != EntityType.Organization || name.Length < 2 || acronym + 1 >= view.Words.Length) continue;
            if (view.Words[name.End].Surface != "("
                || view.Words[acronym + 1].Surface != ")"
                || !view.Words[acronym].AllCaps
                || at[acronym] >= 0)
                continue;
            var initials = string.Concat(Enumerable
                .Range(name.First, name.Length)
                .Where(t => view.Words[t].Capital)
                .Select(t => view.Words[t].Surface[0]));
            if (initials != view.Words[acronym].Surface) continue;
            for (var t = 0; t < at.Length; t++)
                if (at[t] < 0 && view.Words[t].Surface == initials)
                {
                    found.Add(new NameSpan(t, t + 1, EntityType.Organization, "acronym", 0.9));
                    at[t] = 0;
                }
        }
        return found;
    }

    private static void Mark(int[] at, NameSpan name, int number)
    {
        for (var t = name.First; t < name.End; t++) at[t] = number;
    }

    // A known name of several words whose parts were tagged instead, or a nationality that was not.
    private NameSpan? Phrase(DocumentView view, SentenceBounds bounds, int t, int[] at, List<NameSpan> names)
    {
        if (view.Words[t].PhraseId < 0) return null;
        if (lexicon.Names.Longest(view.Words.AsSpan(t, bounds.EndToken - t),
            view.IsInCapitals(view.SentenceOf(t))) is not { } found)
            return null;
        var end = t + found.Length;
        if (found.Names[0].Given)
            return new NameSpan(t, end, found.Names[0].Type, "alias", 1);
        if (found.Length == 1)
            return at[t] < 0 && found.Names[0].Demonym && view.Words[t].Capital
                ? new NameSpan(t, end, EntityType.Miscellaneous, "gazetteer", 0.8)
                : null;
        var tagged = false;
        for (var i = t; i < end; i++)
        {
            if (at[i] < 0) continue;
            var name = names[at[i]];
            if (name.First < t || name.End > end || name.Length == found.Length) return null;
            tagged = true;
        }
        return tagged && view.Words[t].Norm != "the"
            ? new NameSpan(t, end, found.Names[0].Type, "gazetteer", 0.85)
            : null;
    }

    // "Ms. von Ahlen": whoever is addressed so is a person.
    private static NameSpan? Addressed(DocumentView view, SentenceBounds bounds, int t, int[] at)
    {
        if (t == bounds.FirstToken
            || !view.Words[t - 1].Capital
            || view.Words[t - 1].Norm is not ("mr." or "mrs." or "ms." or "mr" or "mrs" or "ms" or "dr."))
            return null;
        var end = t;
        while (end < bounds.EndToken
            && end - t < 4
            && view.Words[end].Is(WordClass.Particle)
            && !view.Words[end].Capital)
            end++;
        if (end >= bounds.EndToken
            || !view.Words[end].Capital
            || view.Words[end].Is(WordClass.Title)
            || (at[end] >= 0 && end == t))
            return null;
        return new NameSpan(t, end + 1, EntityType.Person, "honorific", 0.85);
    }

    // "Ruritania-Freedonia Expo" is one event, not two countries.
    private static NameSpan? EventOfTwo(DocumentView view, SentenceBounds bounds, int t, int[] at, List<NameSpan> names)
    {
        if (at[t] < 0
            || names[at[t]] is var first
                && (first.First != t || first.Type is not (EntityType.Location or EntityType.Miscellaneous)))
            return null;
        var dash = names[at[t]].End;
        if (dash + 2 >= bounds.EndToken
            || view.Words[dash].Surface is not ("-" or "–")
            || at[dash + 1] < 0)
            return null;
        var end = names[at[dash + 1]].End;
        return end < bounds.EndToken
            && at[end] < 0
            && view.Words[end] is { Capital: true } word
            && word.Is(WordClass.Event)
            && !view.IsHeadlineCase(view.SentenceOf(t))
            ? new NameSpan(t, end + 1, EntityType.Miscellaneous, "event", 0.8) : null;
    }

    private NameSpan? Misspelled(DocumentView view, int t, int[] at) =>
        view.Words[t] is { Capital: true, AllCaps: false, PhraseId: < 0 }
            && at[t] < 0
            && lexicon.Names.Misspelled(view.Words[t].Norm) is { } meant
            ? new NameSpan(t, t + 1, meant.Type, "misspelling", 0.6) : null;

    // A country is a place, whatever it does.
    private NameSpan Settle(DocumentView view, NameSpan name)
    {
        if (name.Length > 1
            && view.Words[name.First] is { Capital: true } first
            && first.Is(WordClass.Honorific)
            && !first.Is(WordClass.GivenName | WordClass.Title)
            && first.Norm != "st.")
            return name with { First = name.First + 1, Type = EntityType.Person };
        if (name.Type is EntityType.Location or EntityType.Person) return name;
        var known =
            lexicon.Names.Find(view.Words[name.First..name.End].Select(w => w.Norm));
        return known is { Country: true } ? name with { Type = EntityType.Location } : name;
    }
}
