using System.Runtime.Intrinsics;
using Parallax.Numerics;

namespace Parallax.Language.Tagging;

/// <summary>
/// Tells each word's part of speech: averaged perceptron from left to right (Collins 2002; Honnibal 2013).
/// </summary>
/// <remarks>Numbers, marks and addresses have theirs by kind. The tagger holds buffers: one a thread.</remarks>
internal sealed class PosTagger(SparseModel model)
{
    private readonly PosFeatures _features = new();
    private readonly ulong[] _hashes = new ulong[PosFeatures.Most];

    /// <summary>Sets the part of speech of the tokens of a sentence.</summary>
    public void Tag(string text, List<Token> tokens, int first, int end)
    {
        _features.Read(text, tokens, first, end);
        byte previous = 0, before = 0;
        for (var t = first; t < end; t++)
        {
            var tag = ByKind(text, tokens[t]);
            if (tag == PartOfSpeech.None)
                tag = PosTags.At(Best(_features.Extract(t - first, previous, before, _hashes)));
            tokens[t] = tokens[t] with { Pos = tag };
            (before, previous) = (previous, (byte)tag);
        }
    }

    /// <summary>The part of speech of what is no word; <see cref="PartOfSpeech.None"/> for words.</summary>
    public static PartOfSpeech ByKind(string text, in Token token) => token.Kind switch
    {
        TokenKind.Number => PartOfSpeech.Num,
        TokenKind.Address => PartOfSpeech.X,
        TokenKind.Punctuation => text[token.Span.Start] is '$' or '€' or '£' or '%' or '+' or '=' or '§' or '#'
            ? PartOfSpeech.Sym : PartOfSpeech.Punct,
        _ => PartOfSpeech.None,
    };

    private int Best(int count)
    {
        model.Sum(_hashes.AsSpan(0, count), out var low, out var high);
        Span<short> scores = stackalloc short[SparseModel.Lanes];
        low.CopyTo(scores);
        high.CopyTo(scores[8..]);
        var best = 0;
        for (var i = 1; i < PosTags.Count; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
