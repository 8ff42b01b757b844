using Parallax.Numerics;

namespace Parallax.Entities.Names;

/// <summary>Writes hashed features into a buffer, one behind the other.</summary>
/// <remarks>The number given with each tells features of different kinds apart; trained weights depend on it.</remarks>
internal ref struct FeatureWriter(Span<ulong> buffer)
{
    private readonly Span<ulong> _buffer = buffer;

    /// <summary>Number of features written.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a feature of one value.</summary>
    public void Add(int kind, ulong value) => _buffer[Count++] = FeatureHash.Mix(kind, value);

    /// <summary>Adds a feature of two values.</summary>
    public void Add(int kind, ulong first, ulong second) =>
        _buffer[Count++] = FeatureHash.Mix(kind, first, second);
}
