using System.Collections.Frozen;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// The attribution model's weights: one table that hashed features index, and the words that can be cues.
/// </summary>
/// <remarks>
/// Multinomial logistic regressions (Berger et al. 1996) over hashed features (Weinberger et al. 2009) that share a
/// table.
/// A weight is a signed byte in steps of 1/32, so that scores are whole numbers, the same on every machine. Made by
/// Parallax.Learning, "attributions"; stored deflated.
/// </remarks>
internal sealed class AttributionWeights
{
    /// <summary>Number of weights, a power of two.</summary>
    public const int Size = 1 << 21;

    /// <summary>How many steps make 1.</summary>
    public const int Steps = 32;

    private static readonly Lazy<AttributionWeights> Embedded = new(Load);

    private readonly sbyte[] _values;

    private AttributionWeights(sbyte[] values, IEnumerable<string> cues)
    {
        _values = values;
        Cues = cues.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Weights as trained, rounded to steps and clipped to four either way.</summary>
    public AttributionWeights(float[] values, IEnumerable<string> cues)
        : this([.. values.Select(v => (sbyte)Math.Clamp(MathF.Round(v * Steps),
            -127, 127))],
            cues)
    {
    }

    /// <summary>The weights that the assembly carries.</summary>
    public static AttributionWeights Default => Embedded.Value;

    /// <summary>Norms of the words and marks that the corpus shows as cues.</summary>
    public FrozenSet<string> Cues { get; }

    /// <summary>The sum of the weights of a class's features, in steps.</summary>
    public int Score(ReadOnlySpan<uint> features, uint salt = 0)
    {
        var values = _values;
        var sum = 0;
        foreach (var feature in features) sum += values[(feature ^ salt) & (Size - 1)];
        return sum;
    }

    /// <summary>Writes the weights in the form that the assembly carries.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new DeflateStream(stream, CompressionLevel.SmallestSize));
        writer.Write(Cues.Count);
        foreach (var cue in Cues.Order(StringComparer.Ordinal)) writer.Write(cue);
        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static AttributionWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(new DeflateStream(stream, CompressionMode.Decompress));
        var cues = new string[reader.ReadInt32()];
        for (var at = 0; at < cues.Length; at++) cues[at] = reader.ReadString();
        var values = new sbyte[Size];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new AttributionWeights(values, cues);
    }

    private static AttributionWeights Load()
    {
        using var stream = EmbeddedText.Open("quotes/attributions.bin");
        return Read(stream);
    }
}
