using Parallax.Numerics;

namespace Parallax.Entities.Names;

/// <summary>The features of the name tagger: what it sees of a token and of its surroundings.</summary>
internal sealed class NameFeatures
{
    /// <summary>The most features a token has.</summary>
    public const int Most = 64;

    private const ulong Nowhere = 0x51ED270B;

    private readonly Lexicon _lexicon;
    private readonly DocumentEvidence _evidence = new();
    private DocumentView _view = null!;
    private byte[] _phrases = [];
    private ushort[] _kinds = [];
    private ulong[] _seen = [];

    /// <summary>Features that look names up in these gazetteers.</summary>
    public NameFeatures(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Begins a document.</summary>
    public void Read(DocumentView view)
    {
        _view = view;
        var count = view.Words.Length;
        if (_phrases.Length < count)
            (_phrases, _kinds,
                _seen) = (new byte[count * 2], new ushort[count * 2], new ulong[count * 2]);
        Array.Clear(_phrases, 0, count);
        Array.Clear(_kinds, 0, count);
        for (var s = 0; s < view.Document.Sentences.Count; s++) FindPhrases(s);
        _evidence.Read(view, _phrases);
        for (var t = 0; t < count; t++)
            _seen[t] = view.Words[t].Capital
                ? (ulong)_evidence.Of(view.Words[t].NormHash)
                : Nowhere;
    }

    // Marks the longest known names: type and position in one byte, what kind of name it is in another.
    private void FindPhrases(int sentence)
    {
        var bounds = _view.Document.Sentences[sentence];
        var anyCase = _view.IsInCapitals(sentence);
        for (var t = bounds.FirstToken; t < bounds.EndToken;)
        {
            if (_view.Words[t].PhraseId < 0
                || _lexicon.Names.Longest(_view.Words.AsSpan(t, bounds.EndToken - t), anyCase) is not { } found)
            {
                t++;
                continue;
            }
            var (type, kind) = Describe(found.Names);
            for (var i = 0; i < found.Length; i++)
            {
                var position = found.Length == 1
                    ? NameTags.Unit
                    : i == 0 ? NameTags.Begin : i == found.Length - 1 ? NameTags.Last : NameTags.Inside;
                _phrases[t + i] = (byte)(0x80 | ((int)type << 2) | position);
                _kinds[t + i] = kind;
            }
            t += found.Length;
        }
    }

    private static (EntityType Type, ushort Kind) Describe(IReadOnlyList<KnownName> names)
    {
        var kind = 0;
        foreach (var name in names)
        {
            kind |= 1 << (int)name.Type;
            if (name.Country) kind |= 16;
            if (name.Demonym) kind |= 32;
            if (name.SeatOf is not null) kind |= 64;
            if (name.Type == EntityType.Person && name.Settles) kind |= 128;
        }
        return (names[0].Type, (ushort)kind);
    }

    /// <summary>Writes the features of a token and gives their number.</summary>
    public int Extract(int sentence, int token, Span<ulong> features)
    {
        var bounds = _view.Document.Sentences[sentence];
        var style = _view.IsInCapitals(sentence) ? 1UL : _view.IsHeadlineCase(sentence) ? 2UL : 0UL;
        var here = new Around(_view.Words, bounds, token);
        var word = here.At(0);
        var n = 0;
        Words(here, style, features, ref n);
        Shapes(here, style, token == bounds.FirstToken, features, ref n);
        Gazetteers(here, token, bounds, features, ref n);
        if (word.Capital) Evidence(here, token, style, token == bounds.FirstToken, features, ref n);
        return n;
    }

    private static void Words(in Around here, ulong style, Span<ulong> f, ref int n)
    {
        ulong w = here.Norm(0), before = here.Norm(-1), after = here.Norm(1);
        f[n++] = FeatureHash.Mix(1, w);
        f[n++] = FeatureHash.Mix(2, before);
        f[n++] = FeatureHash.Mix(3, after);
        f[n++] = FeatureHash.Mix(4, here.Norm(-2));
        f[n++] = FeatureHash.Mix(5, here.Norm(2));
        f[n++] = FeatureHash.Mix(6, before, w);
        f[n++] = FeatureHash.Mix(7, w, after);
        f[n++] = FeatureHash.Mix(8, before, after);
        var word = here.At(0);
        f[n++] = FeatureHash.Mix(9, word.Prefix3);
        f[n++] = FeatureHash.Mix(10, word.Suffix3);
        f[n++] = FeatureHash.Mix(11, word.Suffix2, style);
        f[n++] = FeatureHash.Mix(12, word.Suffix4);
        f[n++] = FeatureHash.Mix(13, word.Prefix4);
        f[n++] = FeatureHash.Mix(14, word.Suffix3, word.Shape);
    }

    private static void Shapes(in Around here, ulong style, bool first, Span<ulong> f, ref int n)
    {
        ulong s = here.Shape(0), before = here.Shape(-1), after = here.Shape(1);
        f[n++] = FeatureHash.Mix(20, s, style | (first ? 4UL : 0));
        f[n++] = FeatureHash.Mix(21, before, s);
        f[n++] = FeatureHash.Mix(22, s, after);
        f[n++] = FeatureHash.Mix(23, (before * 31) + s, after);
        f[n++] = FeatureHash.Mix(24, (here.Shape(-2) * 31) + before, s);
        f[n++] = FeatureHash.Mix(25, s, (after * 31) + here.Shape(2));
        f[n++] = FeatureHash.Mix(26, here.Norm(-1), s);
        f[n++] = FeatureHash.Mix(27, s, here.Norm(1));
        f[n++] = FeatureHash.Mix(28, here.Norm(-2), (before * 31) + s);
    }

    private void Gazetteers(in Around here, int token, SentenceBounds bounds, Span<ulong> f, ref int n)
    {
        ulong c = here.Classes(0), before = here.Classes(-1), after = here.Classes(1);
        f[n++] = FeatureHash.Mix(30, c, here.Shape(0));
        f[n++] = FeatureHash.Mix(31, before, c);
        f[n++] = FeatureHash.Mix(32, c, after);
        f[n++] = FeatureHash.Mix(33, (before * 31) + here.Shape(0), after);
        f[n++] = FeatureHash.Mix(34, here.Classes(-2),
            (before * 31) + here.Shape(0));
        f[n++] = FeatureHash.Mix(35, here.Shape(0),
            (after * 31) + here.Classes(2));
        ulong p = Phrase(token,
            bounds), last = Phrase(token - 1, bounds), next = Phrase(token + 1, bounds);
        if ((p | last | next) == 0) return;
        f[n++] = FeatureHash.Mix(40, p);
        f[n++] = FeatureHash.Mix(41, p, last);
        f[n++] = FeatureHash.Mix(42, p, next);
        f[n++] = FeatureHash.Mix(43, p, here.Norm(-1));
        f[n++] = FeatureHash.Mix(44, p, here.Norm(1));
        f[n++] = FeatureHash.Mix(45, p, (before * 31) + after);
        f[n++] = FeatureHash.Mix(46, p,
            (here.Shape(-1) * 31) + here.Shape(1));
    }

    private void Evidence(in Around here, int token, ulong style, bool first, Span<ulong> f, ref int n)
    {
        var seen = _seen[token];
        f[n++] = FeatureHash.Mix(50, seen, style | (first ? 4UL : 0));
        f[n++] = FeatureHash.Mix(51, seen, here.Classes(0));
        f[n++] = FeatureHash.Mix(52, seen, here.Shape(1));
        f[n++] = FeatureHash.Mix(53, seen, here.Shape(-1));
        for (var bit = 8UL; bit <= 4096; bit <<= 1)
            if ((seen & bit) != 0)
                f[n++] = FeatureHash.Mix(54, bit, here.Shape(0));
    }

    private ulong Phrase(int token, SentenceBounds bounds) =>
        token < bounds.FirstToken || token >= bounds.EndToken
            ? 0
            : _phrases[token] | ((ulong)_kinds[token] << 8);

    /// <summary>The words of a sentence by their distance from one of them.</summary>
    private readonly ref struct Around(WordFacts[] words, SentenceBounds bounds, int token)
    {
        public WordFacts At(int distance) => words[token + distance];

        public ulong Norm(int distance) => Within(distance) ? words[token + distance].NormHash : Nowhere;

        public ulong Shape(int distance) => Within(distance) ? words[token + distance].Shape : Nowhere;

        public ulong Classes(int distance) => Within(distance) ? (ulong)words[token + distance].Classes : Nowhere;

        private bool Within(int distance) =>
            token + distance >= bounds.FirstToken && token + distance < bounds.EndToken;
    }
}
