using System.Numerics;
using Parallax.Language;

namespace Parallax.Tone.Targets;

internal sealed partial class TargetFeatures
{
    private readonly int[] _sizes = new int[TargetWindows.Count];
    private uint[] _window = new uint[256];

    /// <summary>The windows of each word as bits; none for the target's own.</summary>
    public ReadOnlySpan<uint> Windows => _window.AsSpan(0, _length);

    /// <summary>How many words are in each window.</summary>
    public ReadOnlySpan<int> WindowSizes => _sizes;

    private void ReadWindows()
    {
        Array.Clear(_sizes);
        _window.AsSpan(_first, _end - _first).Clear();
        ReadWindows(_first - 1, -1);
        ReadWindows(_end, 1);
    }

    private void ReadWindows(int from, int step)
    {
        var content = 0;
        for (var i = from; i >= 0 && i < _length; i += step)
        {
            var means = _words[i].Class is ClosedClass.Content or ClosedClass.Saying or ClosedClass.Negation;
            if (means) content++;
            var bits = TargetWindows.Of(step > 0, DistanceOf(i), means ? content : 0);
            _window[i] = bits;
            for (; bits != 0; bits &= bits - 1) _sizes[BitOperations.TrailingZeroCount(bits)]++;
        }
    }
}
