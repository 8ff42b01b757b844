using System.Collections.Frozen;

namespace Parallax.Quotes;

/// <summary>What the attribution model reads of each token, hashed once: word, ending, class, cue verb.</summary>
internal sealed class TokenTraits
{
    private static readonly FrozenSet<string> FunctionWords = WordClasses.Barriers.Concat(WordClasses.Pronouns).Concat(WordClasses.Auxiliaries)
        .Concat(WordClasses.Prepositions).Concat(WordClasses.Determiners).Concat(WordClasses.Conjunctions).Concat(WordClasses.Adverbs)
        .Where(w => w is not ("said" or "says" or "told")).ToFrozenSet(StringComparer.Ordinal);

    // Common verbs with irregular past forms; regular ones show theirs, cue verbs are in their own table.
    private static readonly FrozenSet<string> IrregularPast = ("went came took made gave got left won lost met sent kept held led began brought bought built " +
        "caught chose cut drew drove ate fell fought flew forgot grew had hit hurt laid let lost paid put ran rose set shot shut sat slept spent stood stole " +
        "taught threw wore broke became did was were has could would will can may might must should does is are said told saw knew thought wrote spoke felt " +
        "found heard read sought swore put").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public TokenTraits(SentenceReading reading)
    {
        var count = reading.Tokens.Count;
        Word = new uint[count];
        Ending = new uint[count];
        Class = new uint[count];
        Cue = new uint[count];
        Form = new uint[count];
        Tag = new uint[count];
        Verbs = new int[count + 1];
        for (var at = 0; at < count; at++)
        {
            var token = reading.Tokens[at];
            Word[at] = token.Kind == TokenKind.Number ? 7 : Hash(reading.American(at));
            Ending[at] = token.Norm.Length > 4 ? Hash(token.Norm.AsSpan(token.Norm.Length - 3)) : 0;
            Class[at] = Coarse(reading, at, token);
            Cue[at] = reading.Cues[at] is { } verb ? Hash(verb.Stance.ToString()) ^ (uint)verb.Frame : 1;
            Form[at] = VerbForm(reading, at, token);
            Tag[at] = (uint)token.Pos;
            Verbs[at + 1] = Verbs[at] + (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux ? 1 : 0);
        }
    }

    public uint[] Word { get; }

    public uint[] Ending { get; }

    /// <summary>The word itself where it is a function word or mark; else letter case and ending.</summary>
    public uint[] Class { get; }

    public uint[] Cue { get; }

    /// <summary>What form of a verb the token looks like: 1 past, 2 -s, 3 -ing, 4 base of a cue verb, 0 none.</summary>
    public uint[] Form { get; }

    /// <summary>Part of speech; 0 where it is open.</summary>
    public uint[] Tag { get; }

    /// <summary>How many verbs and auxiliaries stand before each token; one entry more for the end.</summary>
    public int[] Verbs { get; }

    /// <summary>FNV-1a over UTF-16 code units.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    private static uint VerbForm(SentenceReading reading, int at, Token token)
    {
        var norm = token.Norm;
        if (token.Kind != TokenKind.Word) return 0;
        if (IrregularPast.Contains(norm) || norm.EndsWith("ed", StringComparison.Ordinal)) return 1;
        if (norm.EndsWith("ing", StringComparison.Ordinal)) return 3;
        if (reading.Cues[at] is { } verb) return norm == verb.Lemma ? 4u : norm.EndsWith('s') ? 2u : 1u;
        return norm.EndsWith('s') && !norm.EndsWith("ss", StringComparison.Ordinal) ? 5u : 0;
    }

    private static uint Coarse(SentenceReading reading, int at, Token token)
    {
        if (token.Kind == TokenKind.Punctuation || FunctionWords.Contains(token.Norm)) return Hash(token.Norm);
        if (token.Kind == TokenKind.Number) return 7;
        var first = reading.SentenceOf(at) is var s && reading.Document.Sentences[s].FirstToken == at;
        var shape = char.IsUpper(reading.First(at)) ? first ? 11u : token.Norm.Length > 1 && char.IsUpper(reading.Text[token.Span.Start + 1]) ? 12u : 13u : 14u;
        if (shape != 14u) return shape;
        var norm = token.Norm.AsSpan();
        if (norm.EndsWith("ing")) return 20;
        if (norm.EndsWith("ed")) return 21;
        if (norm.EndsWith("ly")) return 22;
        if (norm.EndsWith("s") && !norm.EndsWith("ss")) return reading.Cues[at] is null ? 23u : 24u;
        return reading.Cues[at] is null ? shape : 25u;
    }
}
