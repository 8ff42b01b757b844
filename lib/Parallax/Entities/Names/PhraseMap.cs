using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>Where a document has the longest known names of the gazetteers, a token each.</summary>
/// <remarks>Its buffers serve one document after the other.</remarks>
internal sealed class PhraseMap(Lexicon lexicon)
{
    private const int Known = 0x80;
    private const int CountryBit = 16;
    private const int DemonymBit = 32;
    private const int SeatBit = 64;
    private const int SettledPersonBit = 128;

    private byte[] _phrases = [];
    private ushort[] _kinds = [];

    /// <summary>Type and position in a known name, a byte a token; 0 outside.</summary>
    public ReadOnlySpan<byte> Phrases => _phrases;

    /// <summary>
    /// Type, position and kind of the known name at a token; 0 outside names and outside the sentence.
    /// </summary>
    public ulong At(int token, SentenceBounds bounds) => token < bounds.FirstToken || token >= bounds.EndToken
        ? 0
        : _phrases[token] | ((ulong)_kinds[token] << 8);

    /// <summary>Forgets the last document and reads another one.</summary>
    public void Read(DocumentView view)
    {
        var count = view.Words.Length;
        if (_phrases.Length < count)
            (_phrases, _kinds) = (new byte[count * 2], new ushort[count * 2]);
        Array.Clear(_phrases, 0, count);
        Array.Clear(_kinds, 0, count);
        for (var sentence = 0; sentence < view.Document.Sentences.Count; sentence++) Read(view, sentence);
    }

    private void Read(DocumentView view, int sentence)
    {
        var bounds = view.Document.Sentences[sentence];
        var anyCase = view.IsInCapitals(sentence);
        for (var t = bounds.FirstToken; t < bounds.EndToken;)
        {
            if (view.Words[t].PhraseId < 0
                || lexicon.Names.Longest(view.Words.AsSpan(t, bounds.EndToken - t), anyCase) is not { } found)
            {
                t++;
                continue;
            }
            Mark(new TokenRange(t, t + found.Length), found.Names);
            t += found.Length;
        }
    }

    private void Mark(TokenRange tokens, IReadOnlyList<KnownName> names)
    {
        var kind = KindOf(names);
        for (var t = tokens.First; t < tokens.End; t++)
        {
            _phrases[t] = (byte)(Known | NameTags.Of(names[0].Type,
                PositionOf(t, tokens)));
            _kinds[t] = kind;
        }
    }

    private static int PositionOf(int token, TokenRange tokens)
    {
        if (tokens.Length == 1) return NameTags.Unit;
        if (token == tokens.First) return NameTags.Begin;
        return token == tokens.End - 1 ? NameTags.Last : NameTags.Inside;
    }

    private static ushort KindOf(IReadOnlyList<KnownName> names)
    {
        var kind = 0;
        foreach (var name in names)
        {
            kind |= 1 << (int)name.Type;
            if (name.Country) kind |= CountryBit;
            if (name.Demonym) kind |= DemonymBit;
            if (name.SeatOf is not null) kind |= SeatBit;
            if (name.Type == EntityType.Person && name.Settles) kind |= SettledPersonBit;
        }
        return (ushort)kind;
    }
}
