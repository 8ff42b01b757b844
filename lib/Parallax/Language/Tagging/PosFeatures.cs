using Parallax.Numerics;

namespace Parallax.Language.Tagging;

/// <summary>The features of the part-of-speech tagger.</summary>
internal sealed class PosFeatures
{
    /// <summary>The most features a token has.</summary>
    public const int Most = 24;

    private const ulong Nowhere = 0x2545F491;

    private int _count;
    private ulong[] _norms = new ulong[64];
    private ulong[] _suffixes = new ulong[64];
    private ulong[] _shorts = new ulong[64];
    private ulong[] _shapes = new ulong[64];

    /// <summary>Begins a sentence.</summary>
    public void Read(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        _count = end - first;
        if (_norms.Length < _count)
            (_norms, _suffixes, _shorts, _shapes) = (new ulong[_count * 2], new ulong[_count * 2],
                new ulong[_count * 2], new ulong[_count * 2]);
        var shouting = true;
        for (var t = first; t < end; t++)
            if (char.IsLower(text[tokens[t].Span.End - 1])) shouting = false;
        for (var i = 0; i < _count; i++)
        {
            var token = tokens[first + i];
            var norm = token.Norm;
            _norms[i] = FeatureHash.Of(norm);
            _suffixes[i] = FeatureHash.Of(norm.AsSpan(Math.Max(0, norm.Length - 3)));
            _shorts[i] = FeatureHash.Of(norm.AsSpan(Math.Max(0, norm.Length - 2)));
            _shapes[i] = ShapeOf(token.Span.Of(text), i == 0, shouting);
        }
    }

    // Capital, all capitals, with digits, with a hyphen; capitals tell little at the beginning and in lines of
    // capitals.
    private static ulong ShapeOf(ReadOnlySpan<char> surface, bool first, bool shouting)
    {
        ulong shape = first ? 1UL : 0;
        if (shouting) return shape | 32;
        if (char.IsUpper(surface[0])) shape |= 2;
        if (surface.Length > 1 && char.IsUpper(surface[1])) shape |= 4;
        if (surface.ContainsAnyInRange('0', '9')) shape |= 8;
        if (surface.Contains('.')) shape |= 16;
        return shape;
    }

    /// <summary>Writes the features of the token with this place in the sentence and gives their number.</summary>
    public int Extract(int at, byte previous, byte before, Span<ulong> f)
    {
        ulong w = _norms[at], last = At(_norms, at - 1), next = At(_norms, at + 1);
        ulong tag = previous, tags = ((ulong)previous << 8) | before, shape = _shapes[at];
        f[0] = FeatureHash.Mix(101, w);
        f[1] = FeatureHash.Mix(102, w, tag);
        f[2] = FeatureHash.Mix(103, tags);
        f[3] = FeatureHash.Mix(104, _suffixes[at], tag);
        f[4] = FeatureHash.Mix(105, _suffixes[at], shape);
        f[5] = FeatureHash.Mix(106, _shorts[at], tag);
        f[6] = FeatureHash.Mix(107, last);
        f[7] = FeatureHash.Mix(108, next);
        f[8] = FeatureHash.Mix(109, At(_norms, at - 2));
        f[9] = FeatureHash.Mix(110, At(_norms, at + 2));
        f[10] = FeatureHash.Mix(111, last, w);
        f[11] = FeatureHash.Mix(112, w, next);
        f[12] = FeatureHash.Mix(113, At(_suffixes, at + 1), tag);
        f[13] = FeatureHash.Mix(114, At(_suffixes, at - 1));
        f[14] = FeatureHash.Mix(115, shape, tag);
        f[15] = FeatureHash.Mix(116, shape, At(_shapes, at + 1));
        f[16] = FeatureHash.Mix(117, next, tag);
        f[17] = FeatureHash.Mix(118, w, tags);
        f[18] = FeatureHash.Mix(119, shape);
        return 19;
    }

    private ulong At(ulong[] values, int at) =>
        at < 0 || at >= _count ? Nowhere : values[at];
}
