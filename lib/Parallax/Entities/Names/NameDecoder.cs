using Parallax.Numerics;

namespace Parallax.Entities.Names;

/// <summary>Finds the best sequence of tags of a sentence (Viterbi 1967).</summary>
internal sealed class NameDecoder
{
    private readonly int[] _transitions;
    private readonly byte[][] _previous;
    private readonly int[] _scores = new int[2 * NameTags.Count];
    private byte[] _back = new byte[NameTags.Count * 64];

    /// <summary>A decoder with weights for each pair of a tag and the next one, row by row.</summary>
    public NameDecoder(int[] transitions)
    {
        _transitions = transitions;
        _previous = [.. Enumerable.Range(0, NameTags.Count).Select(tag => Enumerable.Range(0, NameTags.Count)
            .Where(p => NameTags.MayFollow(p, tag))
            .Select(p => (byte)p)
            .ToArray())];
    }

    /// <summary>
    /// Writes the best tags of a sentence, given the score of every tag at every token (outside counts 0).
    /// </summary>
    public void Decode(ReadOnlySpan<int> emissions, Span<byte> tags)
    {
        const int n = NameTags.Count;
        if (tags.Length == 0) return;
        if (_back.Length < tags.Length * n) _back = new byte[tags.Length * n * 2];
        var now = _scores.AsSpan(0, n);
        var next = _scores.AsSpan(n, n);
        for (var tag = 0; tag < n; tag++)
            now[tag] = NameTags.MayFollow(NameTags.Outside, tag)
                ? Emission(emissions, 0, tag) + _transitions[(NameTags.Outside * n) + tag]
                : int.MinValue / 2;
        for (var at = 1; at < tags.Length; at++)
        {
            for (var tag = 0; tag < n; tag++)
            {
                var best = int.MinValue;
                byte from = NameTags.Outside;
                foreach (var p in _previous[tag])
                {
                    var score = now[p] + _transitions[(p * n) + tag];
                    if (score > best) (best, from) = (score, p);
                }
                next[tag] = best + Emission(emissions, at, tag);
                _back[(at * n) + tag] = from;
            }
            var swap = now;
            now = next;
            next = swap;
        }
        Trace(now, tags);
    }

    private void Trace(ReadOnlySpan<int> scores, Span<byte> tags)
    {
        var best = NameTags.Outside;
        for (var tag = 0; tag < NameTags.Count; tag++)
            if (NameTags.MayFollow(tag, NameTags.Outside) && scores[tag] > scores[best]) best = tag;
        for (var at = tags.Length - 1; at >= 0; at--)
        {
            tags[at] = (byte)best;
            if (at > 0) best = _back[(at * NameTags.Count) + best];
        }
    }

    private static int Emission(ReadOnlySpan<int> emissions, int at, int tag) =>
        tag == NameTags.Outside ? 0 : emissions[(at * SparseModel.Lanes) + tag];
}
