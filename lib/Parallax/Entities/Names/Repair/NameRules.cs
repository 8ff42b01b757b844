using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>The names that a rule finds at a token, whatever the tagger said.</summary>
internal sealed class NameRules(Lexicon lexicon)
{
    private const int MostParticles = 4;

    private static readonly FrozenSet<string> CourtesyTitles = WordLists.Of("courtesy-title");
    private static readonly FrozenSet<string> StateAbbreviations = WordLists.Of("state-abbreviation");

    private readonly PersonRules _persons = new(lexicon.Names);
    private readonly BodyRules _bodies = new();
    private readonly PlaceRules _places = new(lexicon.Names);

    /// <summary>The name that begins at a token by the first rule that finds one; null where none does.</summary>
    public NameSpan? At(NameDraft draft, SentenceBounds bounds, int token) =>
        Known(draft, bounds, token)
        ?? Addressed(draft, bounds, token)
        ?? _persons.At(draft, bounds, token)
        ?? EventOfTwo(draft, bounds, token)
        ?? Storm(draft, bounds, token)
        ?? Misspelled(draft, token)
        ?? BodyPhrases.At(draft, bounds, token)
        ?? _bodies.At(draft, bounds, token)
        ?? _places.At(draft, bounds, token);

    // A known name of several words whose parts were tagged instead, or a nationality that was not.
    private NameSpan? Known(NameDraft draft, SentenceBounds bounds, int token)
    {
        var view = draft.View;
        if (view.Words[token].PhraseId < 0) return null;
        var rest = view.Words.AsSpan(token, bounds.EndToken - token);
        if (lexicon.Names.Longest(rest, view.IsInCapitals(view.SentenceOf(token))) is not { } found)
            return null;
        var (known, tokens) = (found.Names[0], new TokenRange(token, token + found.Length));
        if (known.Given) return new NameSpan(tokens.First, tokens.End, known.Type, NameSpan.Alias, 1);
        if (found.Length == 1) return Abbreviation(draft, token, known) ?? Nationality(draft, token, known);
        return TakesTagged(draft, tokens) && view.Words[token].Norm != "the"
            ? new NameSpan(tokens.First, tokens.End, known.Type, "gazetteer", 0.85)
            : null;
    }

    // "US officials": capitals decide, except where all is in capitals.
    private static NameSpan? Abbreviation(NameDraft draft, int token, KnownName known)
    {
        var word = draft.Words[token];
        if (!StateAbbreviations.Contains(word.Norm) || word.Surface.Any(char.IsLower)) return null;
        if (draft.View.IsInCapitals(draft.View.SentenceOf(token)) || IsBeforeAmount(draft, token)) return null;
        return draft.IsFree(token) || draft.At(token) is { Length: 1, Type: EntityType.Person }
            ? new NameSpan(token, token + 1, known.Type, "gazetteer", 0.8)
            : null;
    }

    // "US$ 10 million"
    private static bool IsBeforeAmount(NameDraft draft, int token) =>
        token + 1 < draft.Words.Length && draft.Words[token + 1].Surface[0] is '$' or '£' or '€';

    private static NameSpan? Nationality(NameDraft draft, int token, KnownName known) =>
        (known.Demonym || known.Type == EntityType.Miscellaneous) && draft.IsFree(token) && draft.Words[token].Capital
            && !draft.View.IsHeadlineCase(draft.View.SentenceOf(token))
            ? new NameSpan(token, token + 1, EntityType.Miscellaneous, "gazetteer", 0.8)
            : null;

    // Whether names were tagged within a range, none of which is as long or goes beyond it.
    private static bool TakesTagged(NameDraft draft, TokenRange tokens)
    {
        var tagged = false;
        for (var t = tokens.First; t < tokens.End; t++)
        {
            if (draft.At(t) is not { } name) continue;
            if (name.First < tokens.First || name.End > tokens.End || name.Length == tokens.Length) return false;
            tagged = true;
        }
        return tagged;
    }

    // "Ms. von Ahlen": whoever is addressed so is a person.
    private static NameSpan? Addressed(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (token == bounds.FirstToken || !IsCourtesyTitle(words[token - 1])) return null;
        var last = token;
        while (last < bounds.EndToken && last - token < MostParticles && IsSmallParticle(words[last])) last++;
        if (last >= bounds.EndToken || !words[last].Capital || words[last].Is(WordClass.Title))
            return null;
        return last == token && !draft.IsFree(last)
            ? null
            : new NameSpan(token, last + 1, EntityType.Person, "honorific", 0.85);
    }

    private static bool IsCourtesyTitle(WordFacts word) => word.Capital && CourtesyTitles.Contains(word.Norm);

    private static bool IsSmallParticle(WordFacts word) => word.Is(WordClass.Particle) && !word.Capital;

    // "Ruritania-Freedonia Expo" is one event, not two countries.
    private static NameSpan? EventOfTwo(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (draft.At(token) is not { Type: EntityType.Location or EntityType.Miscellaneous } first) return null;
        var dash = first.End;
        if (first.First != token || dash + 2 >= bounds.EndToken) return null;
        if (draft.Words[dash].Surface is not ("-" or "–")
            || draft.At(dash + 1) is not { } second)
            return null;
        return IsEvent(draft, bounds, second.End)
            ? new NameSpan(token, second.End + 1, EntityType.Miscellaneous, "event", 0.8)
            : null;
    }

    private static bool IsEvent(NameDraft draft, SentenceBounds bounds, int token) =>
        token < bounds.EndToken
        && draft.IsFree(token)
        && draft.Words[token].Capital
        && draft.Words[token].Is(WordClass.Event)
        && !draft.View.IsHeadlineCase(draft.View.SentenceOf(token));

    // "Hurricane Nora" is no person.
    private static NameSpan? Storm(NameDraft draft, SentenceBounds bounds, int token)
    {
        var name = token + 1;
        if (name >= bounds.EndToken || !draft.Words[token].Capital) return null;
        if (!Storms.Announces(draft.Words[token].Norm)) return null;
        return draft.Words[name] is { Capital: true, Letter: true, AllCaps: false } word
            && !word.Is(WordClass.NotName | WordClass.Place | WordClass.Event | WordClass.Suffix)
                ? new NameSpan(token, name + 1, EntityType.Miscellaneous, "event", 0.8)
                : null;
    }

    private NameSpan? Misspelled(NameDraft draft, int token)
    {
        if (!draft.IsFree(token)) return null;
        if (draft.Words[token] is not { Capital: true, AllCaps: false, PhraseId: < 0 } word) return null;
        return lexicon.Names.Misspelled(word.Norm) is { } meant
            ? new NameSpan(token, token + 1, meant.Type, "misspelling", 0.6)
            : null;
    }
}
