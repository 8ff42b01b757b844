namespace Parallax.Quotes.Attributions;

/// <summary>A reusable list of hashed features.</summary>
internal sealed class FeatureList
{
    private readonly uint[] _items = new uint[96];

    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>Adds the conjunction of a template's number and up to three values.</summary>
    public void Add(uint template, uint a, uint b = 0, uint c = 0)
    {
        var hash = template * 0x9E3779B1u;
        hash = (hash ^ a) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash = (hash ^ b) * 0xC2B2AE35u;
        hash ^= hash >> 13;
        hash = (hash ^ c) * 0x27D4EB2Fu;
        _items[Count++] = hash ^ (hash >> 16);
    }
}
