using Parallax.Numerics;

namespace Parallax.Quotes.Attributions;

/// <summary>A reusable list of hashed features.</summary>
internal sealed class HashedFeatures
{
    private const int Most = 96;

    private readonly uint[] _items = new uint[Most];

    /// <summary>The features added since the list was cleared.</summary>
    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    /// <summary>How many they are.</summary>
    public int Count { get; private set; }

    /// <summary>Removes all features.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the conjunction of a template's number and up to three values.</summary>
    public void Add(uint template, uint a, uint b = 0, uint c = 0) =>
        _items[Count++] = FeatureHash.ShortMix(template, a, b, c);
}
