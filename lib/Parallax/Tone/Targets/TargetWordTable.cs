using System.Collections.Frozen;
using System.Numerics;

namespace Parallax.Tone.Targets;

/// <summary>What each common word adds to the three logits in a window beside the target.</summary>
/// <remarks>
/// A linear model on the mean of word vectors in a window is a sum over its words: only the product of vectors and
/// coefficients is kept, three signed bytes a word and window.
/// </remarks>
internal sealed class TargetWordTable
{
    /// <summary>Weights of a word.</summary>
    public const int Stride = 3 * TargetWindows.Count;

    private readonly FrozenDictionary<uint, int> _rows;
    private readonly sbyte[] _weights;
    private readonly double _unit;

    /// <summary>A table.</summary>
    /// <param name="words">The words' hashes.</param>
    /// <param name="weights">For each word in order and each window three weights; empty for a table that only knows
    /// the words.</param>
    /// <param name="unit">The value of a weight of one.</param>
    public TargetWordTable(IReadOnlyList<uint> words, sbyte[] weights, double unit)
    {
        _rows = words.Index().ToFrozenDictionary(word => word.Item, word => word.Index);
        _weights = weights;
        _unit = unit;
    }

    /// <summary>Whether the word with this hash is a common one.</summary>
    public bool Knows(uint word) => _rows.ContainsKey(word);

    /// <summary>Adds the means over the windows of a target's sentence to its logits.</summary>
    public void Add(TargetFeatures features, Span<double> logits)
    {
        Span<int> sums = stackalloc int[Stride];
        sums.Clear();
        var words = features.Words;
        var windows = features.Windows;
        var sizes = features.WindowSizes;
        for (var i = 0; i < words.Length; i++)
        {
            if (windows[i] == 0 || !_rows.TryGetValue(words[i].Word, out var row)) continue;
            for (var bits = windows[i]; bits != 0; bits &= bits - 1)
            {
                var at = 3 * BitOperations.TrailingZeroCount(bits);
                for (var k = 0; k < 3; k++)
                    sums[at + k] += _weights[row * Stride + at + k];
            }
        }
        for (var w = 0; w < TargetWindows.Count; w++)
            for (var k = 0; k < 3 && sizes[w] > 0; k++)
                logits[k] += sums[3 * w + k] * _unit / sizes[w];
    }
}
