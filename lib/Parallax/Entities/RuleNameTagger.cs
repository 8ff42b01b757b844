namespace Parallax.Entities;

/// <summary>Finds names by gazetteers, capital letters, and what the article itself shows elsewhere.</summary>
internal sealed class RuleNameTagger(Lexicon lexicon)
{
    /// <summary>The names of a document in the order of the text.</summary>
    public List<NameSpan> Tag(DocumentView view)
    {
        var known = Evidence(view);
        var names = new List<NameSpan>();
        foreach (var bounds in view.Document.Sentences)
        {
            var at = bounds.FirstToken;
            while (at < bounds.EndToken)
            {
                if (Next(view, bounds, at, known) is { } name)
                {
                    names.Add(name);
                    at = name.End;
                }
                else at++;
            }
        }
        return names;
    }

    private NameSpan? Next(DocumentView view, SentenceBounds bounds, int at, Dictionary<string, EntityType> known)
    {
        var words = view.Words;
        var anyCase = view.IsInCapitals(view.SentenceOf(at));
        var phrase = lexicon.Names.Longest(words.AsSpan(at, bounds.EndToken - at), anyCase);
        if (!words[at].Capital && phrase is null) return null;
        var end = RunEnd(view, at, bounds.EndToken);
        if (phrase is { } found)
        {
            if (!anyCase && !view.IsHeadlineCase(view.SentenceOf(at)) && end > at + found.Length && Suffixed(words, at, end) is { } suffixed && !words[at].Is(WordClass.NotName))
                return new NameSpan(at, suffixed.End, suffixed.Type, "suffix", 0.8);
            if (found.Length == 1 && !anyCase && end > at + 1 && PersonEnd(view, at, end) is var person && person > at + 1)
                return new NameSpan(at, person, EntityType.Person, "given-name", 0.85);
            return new NameSpan(at, at + found.Length, Choose(view, at, found.Names).Type, "gazetteer", 0.9);
        }
        return anyCase || words[at].Is(WordClass.NotName | WordClass.Honorific) || !words[at].Letter ? null : Unknown(view, bounds, at, end, known);
    }

    // Of several names for one form the place, unless a person's first name stands where a person would.
    private static KnownName Choose(DocumentView view, int at, IReadOnlyList<KnownName> names) =>
        at > 0 && view.Words[at - 1].Is(WordClass.Honorific) ? names.FirstOrDefault(n => n.Type == EntityType.Person) ?? names[0] : names[0];

    private static int RunEnd(DocumentView view, int at, int limit)
    {
        var words = view.Words;
        var end = at + 1;
        while (end < limit)
        {
            var word = words[end];
            if (word.Capital && word.Letter) end++;
            else if (end + 1 < limit && words[end + 1].Capital && (word.Norm is "of" or "&" or "for" or "-" && view.Joined(end) == (word.Norm == "-") || word.Is(WordClass.Particle))) end += 2;
            else break;
        }
        return end;
    }

    private static (int End, EntityType Type)? Suffixed(WordFacts[] words, int at, int end)
    {
        for (var last = end - 1; last > at; last--)
        {
            if (!words[last].Capital) continue;
            if (words[last].Is(WordClass.Suffix)) return (last + 1, EntityType.Organization);
            if (words[last].Is(WordClass.Event)) return (last + 1, EntityType.Miscellaneous);
            if (words[last].Is(WordClass.Place)) return (last + 1, EntityType.Location);
        }
        return words[at].Is(WordClass.OrganizationHead) && at + 2 < end && words[at + 1].Norm == "of" ? (end, EntityType.Organization) : null;
    }

    // "Maria da Silva Jr.": a given name, initials, particles, and one surname or more.
    private static int PersonEnd(DocumentView view, int at, int end)
    {
        var words = view.Words;
        if (!words[at].Is(WordClass.GivenName)) return at;
        var last = at;
        for (var i = at + 1; i < Math.Min(end, at + 5); i++)
        {
            var word = words[i];
            if (word.Is(WordClass.Title | WordClass.NotName) && !word.Is(WordClass.Surname)) break;
            if (word.Capital) last = i;
            else if (!word.Is(WordClass.Particle) && word.Norm != "-") break;
        }
        return last + 1;
    }

    private NameSpan? Unknown(DocumentView view, SentenceBounds bounds, int at, int end, Dictionary<string, EntityType> known)
    {
        var words = view.Words;
        if (words[at].Is(WordClass.Title) && !words[at].Is(WordClass.GivenName | WordClass.Surname)) return null;
        if (PersonEnd(view, at, end) is var person && person > at + 1) return new NameSpan(at, person, EntityType.Person, "given-name", 0.8);
        if (at > 0 && words[at - 1].Is(WordClass.Honorific | WordClass.Title) && words[at - 1].Capital)
            return new NameSpan(at, end, EntityType.Person, "title", 0.8);
        if (Suffixed(words, at, end) is { } suffixed) return new NameSpan(at, suffixed.End, suffixed.Type, "suffix", 0.8);
        if (known.TryGetValue(words[at].Norm, out var type)) return new NameSpan(at, at + 1, type, "article", 0.7);
        if (lexicon.Names.Misspelled(words[at].Norm) is { } meant) return new NameSpan(at, at + 1, meant.Type, "misspelling", 0.6);
        if (at == bounds.FirstToken || view.IsHeadlineCase(view.SentenceOf(at))) return null;
        for (var next = at + 1; next < end; next++)
            if (words[next].Is(WordClass.Title | WordClass.GivenName) || lexicon.Names.Longest(words.AsSpan(next, end - next), false) is not null) end = next;
        if (words[at].Is(WordClass.Surname)) return new NameSpan(at, end, EntityType.Person, "surname", 0.6);
        if (words[at].AllCaps) return new NameSpan(at, at + 1, EntityType.Organization, "acronym", 0.5);
        return end - at > 1 ? new NameSpan(at, end, EntityType.Miscellaneous, "capitals", 0.3) : null;
    }

    // The last names of the persons that stand in full anywhere in the article.
    private static Dictionary<string, EntityType> Evidence(DocumentView view)
    {
        var known = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var bounds in view.Document.Sentences)
            for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
            {
                if (!view.Words[at].Capital || !view.Words[at].Is(WordClass.GivenName)) continue;
                var end = PersonEnd(view, at, RunEnd(view, at, bounds.EndToken));
                if (end > at + 1) known.TryAdd(view.Words[end - 1].Norm, EntityType.Person);
            }
        return known;
    }
}
