using Parallax.Numerics;

namespace Parallax.Language;

/// <summary>Gives the facts of a word without computing them again for a form seen before.</summary>
/// <remarks>A fixed number of slots, the newest form winning: memory stays bounded. Threads may share it.</remarks>
/// <param name="lexicon">What is known about words as parts of names; null for nothing.</param>
/// <param name="slots">How many forms are kept.</param>
internal sealed class WordFactsCache(IWordLexicon? lexicon = null, int slots = 1 << 15)
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
        var norm = token.Norm;
        var (word, stem) = FeatureHash.WordAndStem(norm);
        return new WordFacts
        {
            Surface = surface.ToString(),
            Norm = norm,
            PhraseId = lexicon?.PhraseIdOf(norm) ?? -1,
            Classes = lexicon?.ClassesOf(norm) ?? WordClass.None,
            Grammar = WordClasses.Of(norm),
            ClosedClass = ClosedClassOf(surface, token),
            Verb = token.Kind == TokenKind.Word ? CueTable.Find(norm) : null,
            NormHash = FeatureHash.Of(norm),
            WordHash = word,
            StemHash = stem,
            Shape = ShapeOf(surface),
            Prefix3 = FeatureHash.Of(First(norm, 3)),
            Prefix4 = FeatureHash.Of(First(norm, 4)),
            Suffix2 = FeatureHash.Of(Last(norm, 2)),
            Suffix3 = FeatureHash.Of(Last(norm, 3)),
            Suffix4 = FeatureHash.Of(Last(norm, 4)),
            EndingHash = norm.Length > 4 ? FeatureHash.Short(Last(norm, 3)) : 0,
            Capital = char.IsUpper(surface[0]),
            AllCaps = IsAllCapitals(surface),
            Letter = char.IsLetter(surface[0]),
        };
    }

    private static ClosedClass ClosedClassOf(ReadOnlySpan<char> surface, in Token token) => token.Kind switch
    {
        TokenKind.Number => ClosedClass.Number,
        TokenKind.Punctuation => surface[0] is '"' or '“' or '”' ? ClosedClass.Quote : ClosedClass.Mark,
        _ => WordClasses.PartitionOf(token.Norm),
    };

    private static ReadOnlySpan<char> First(string norm, int letters) =>
        norm.AsSpan(0, Math.Min(letters, norm.Length));

    private static ReadOnlySpan<char> Last(string norm, int letters) =>
        norm.AsSpan(Math.Max(0, norm.Length - letters));

    private static bool IsAllCapitals(ReadOnlySpan<char> surface)
    {
        int letters = 0, capitals = 0;
        foreach (var c in surface)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) capitals++;
        }
        return letters > 1 && capitals == letters;
    }

    private static ulong ShapeOf(ReadOnlySpan<char> surface)
    {
        Span<char> shape = stackalloc char[8];
        var length = 0;
        foreach (var c in surface)
        {
            var kind = KindOf(c);
            var repeats = length > 0 && shape[length - 1] == kind;
            var repeatsTwice = repeats && length > 1 && shape[length - 2] == kind;
            if (repeats && (kind != 'X' || repeatsTwice)) continue;
            shape[length++] = kind;
            if (length == shape.Length) break;
        }
        return FeatureHash.Of(shape[..length]);
    }

    private static char KindOf(char c)
    {
        if (char.IsUpper(c)) return 'X';
        if (char.IsLetter(c)) return 'x';
        if (char.IsDigit(c)) return 'd';
        return c == '’' ? '\'' : c;
    }

    private static uint Hash(ReadOnlySpan<char> surface)
    {
        var hash = FeatureHash.Short(surface);
        return hash ^ (hash >> 15);
    }
}
