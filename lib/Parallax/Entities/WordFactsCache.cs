using Parallax.Text;

namespace Parallax.Entities;

/// <summary>Gives the facts of a word without computing them again for a form seen before.</summary>
/// <remarks>A fixed number of slots, the newest form winning: memory stays bounded. Threads may share it.</remarks>
internal sealed class WordFactsCache(Lexicon lexicon, int slots = 1 << 15)
{
    private readonly WordFacts?[] _slots = new WordFacts?[slots];

    /// <summary>The facts of a token.</summary>
    public WordFacts Of(string text, in Token token)
    {
        var surface = token.Span.Of(text);
        ref var slot = ref _slots[Hash(surface) % (uint)_slots.Length];
        var facts = slot;
        if (facts is not null && surface.SequenceEqual(facts.Surface)) return facts;
        return slot = Compute(surface, token);
    }

    private WordFacts Compute(ReadOnlySpan<char> surface, in Token token)
    {
        int letters = 0, capitals = 0;
        foreach (var c in surface)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) capitals++;
        }
        return new WordFacts
        {
            Surface = surface.ToString(),
            Norm = token.Norm,
            PhraseId = lexicon.Names.WordId(token.Norm),
            Classes = lexicon.ClassesOf(token.Norm),
            Capital = char.IsUpper(surface[0]),
            AllCaps = letters > 1 && capitals == letters,
            Letter = char.IsLetter(surface[0]),
        };
    }

    private static uint Hash(ReadOnlySpan<char> surface)
    {
        var hash = 2166136261u;
        foreach (var c in surface) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
