using System.Runtime.InteropServices;

namespace Parallax.Comparison.Tone;

/// <summary>Sums of weighted tone, article by article.</summary>
internal sealed class ArticleSums
{
    private readonly List<(double Sum, double Weight)> _sums = [];
    private string? _last;

    /// <summary>The sum of the weighted values, and of the weights, of each article in their order.</summary>
    public IReadOnlyList<(double Sum, double Weight)> All => _sums;

    /// <summary>Adds a unit; those of one article come one after the other.</summary>
    public void Add(in ToneUnit unit)
    {
        if (_last != unit.Article.Id) _sums.Add(default);
        _last = unit.Article.Id;
        ref var sums = ref CollectionsMarshal.AsSpan(_sums)[^1];
        sums = (sums.Sum + unit.Value * unit.Weight, sums.Weight + unit.Weight);
    }
}
