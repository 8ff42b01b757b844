using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>Finds names of persons whose ends a tagger misses.</summary>
internal sealed class PersonRules(Gazetteer known)
{
    private const int MostParticles = 3;

    private static readonly FrozenSet<string> CourtesyTitles = WordLists.Of("courtesy-title");

    /// <summary>The person who begins at a token; null where no rule finds one.</summary>
    public NameSpan? At(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (!draft.Words[token].Capital) return null;
        return NicknameRule.Find(draft, bounds, token)
            ?? WithParticles(draft, bounds, token)
            ?? Justice(draft, bounds, token)
            ?? FamilyNameFirst(draft, bounds, token)
            ?? KnownAtStart(draft, bounds, token);
    }

    // "Roberto de la Cruz", "De la Cruz" at a sentence's beginning.
    private static NameSpan? WithParticles(NameDraft draft, SentenceBounds bounds, int token)
    {
        var words = draft.Words;
        if (!MayBegin(draft, token)) return null;
        var last = token + 1;
        while (last < bounds.EndToken && last - token <= MostParticles && IsSmallParticle(words[last])) last++;
        if (last == token + 1 || last >= bounds.EndToken) return null;
        return draft.At(last) is { Type: EntityType.Person } name && name.First == last
            ? new NameSpan(draft.At(token)?.First ?? token, name.End, EntityType.Person, "particle", 0.85)
            : null;
    }

    private static bool MayBegin(NameDraft draft, int token)
    {
        var word = draft.Words[token];
        return word.Is(WordClass.GivenName | WordClass.Particle) || draft.At(token) is { Type: EntityType.Person };
    }

    private static bool IsSmallParticle(WordFacts word) => word.Is(WordClass.Particle) && !word.Capital;

    // "Mr Justice Macardle", "Lord Justice Amble"
    private static NameSpan? Justice(NameDraft draft, SentenceBounds bounds, int token)
    {
        var (words, name) = (draft.Words, token + 1);
        if (words[token].Norm != "justice" || token == bounds.FirstToken || name >= bounds.EndToken) return null;
        if (!CourtesyTitles.Contains(words[token - 1].Norm)
            && words[token - 1].Surface is not ("Lord" or "Lady"))
            return null;
        return words[name].Capital && draft.IsFree(name)
            ? new NameSpan(name, name + 1, EntityType.Person, "honorific", 0.85)
            : null;
    }

    // "Tham Jun Hoe" at a sentence's beginning, where the text says "Mr Tham" elsewhere.
    private static NameSpan? FamilyNameFirst(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (token != bounds.FirstToken || token + 1 >= bounds.EndToken || !draft.IsFree(token)) return null;
        if (draft.At(token + 1) is not { Type: EntityType.Person } rest || rest.First != token + 1)
            return null;
        return !draft.Words[token].Is(WordClass.NotName) && draft.IsAddressed(draft.Words[token].Norm)
            ? rest with { First = token, Rule = "honorific" }
            : null;
    }

    // "El-Sisi" at a sentence's beginning: a form of several tokens that alone is enough to know the person.
    private NameSpan? KnownAtStart(NameDraft draft, SentenceBounds bounds, int token)
    {
        if (token != bounds.FirstToken || draft.Words[token].PhraseId < 0) return null;
        var rest = draft.Words.AsSpan(token, bounds.EndToken - token);
        if (known.Longest(rest, anyCase: false) is not { Length: > 1 } found) return null;
        return found.Names[0] is { Type: EntityType.Person, Settles: true }
            ? new NameSpan(token, token + found.Length, EntityType.Person, "gazetteer", 0.85)
            : null;
    }
}
