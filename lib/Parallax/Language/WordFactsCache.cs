using Parallax.Numerics;

namespace Parallax.Language;

/// <summary>Gives the facts of a word without computing them again for a form seen before.</summary>
/// <remarks>A fixed number of slots, the newest form winning: memory stays bounded. Threads may share it.</remarks>
internal sealed class WordFactsCache(IWordLexicon lexicon, int slots = 1 << 15)
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
            PhraseId = lexicon.PhraseIdOf(token.Norm),
            Classes = lexicon.ClassesOf(token.Norm),
            NormHash = FeatureHash.Of(token.Norm),
            Shape = ShapeOf(surface),
            Prefix3 = FeatureHash.Of(token.Norm.AsSpan(0, Math.Min(3, token.Norm.Length))),
            Prefix4 = FeatureHash.Of(token.Norm.AsSpan(0, Math.Min(4, token.Norm.Length))),
            Suffix2 = FeatureHash.Of(token.Norm.AsSpan(Math.Max(0, token.Norm.Length - 2))),
            Suffix3 = FeatureHash.Of(token.Norm.AsSpan(Math.Max(0, token.Norm.Length - 3))),
            Suffix4 = FeatureHash.Of(token.Norm.AsSpan(Math.Max(0, token.Norm.Length - 4))),
            Capital = char.IsUpper(surface[0]),
            AllCaps = letters > 1 && capitals == letters,
            Letter = char.IsLetter(surface[0]),
        };
    }

    private static ulong ShapeOf(ReadOnlySpan<char> surface)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var c in surface)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c is '’' ? '\'' : c;
            var run = length > 0 && shape[length - 1] == kind;
            if (run && (kind != 'X' || (length > 1 && shape[length - 2] == kind))) continue;
            shape[length++] = kind;
            if (length == shape.Length) break;
        }
        return FeatureHash.Of(shape[..length]);
    }

    private static uint Hash(ReadOnlySpan<char> surface)
    {
        var hash = 2166136261u;
        foreach (var c in surface) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
