using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;

namespace Parallax.Quotes;

/// <summary>The attribution model's weights: one table that hashed features index, and the words that can be cues.</summary>
/// <remarks>
/// Multinomial logistic regressions (Berger et al. 1996) over hashed features (Weinberger et al. 2009) that share a table.
/// Stored as one signed byte a weight, times <see cref="Scale"/>, deflated. Made by Parallax.Training, "attributions".
/// </remarks>
internal sealed class AttributionWeights
{
    /// <summary>Number of weights, a power of two.</summary>
    public const int Size = 1 << 20;

    /// <summary>What one step of a stored weight is worth.</summary>
    public const float Scale = 1 / 32f;

    private static readonly Lazy<AttributionWeights> Embedded = new(Load);

    public AttributionWeights(float[] values, IEnumerable<string> cues)
    {
        Values = values;
        Cues = cues.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The weights that the assembly carries.</summary>
    public static AttributionWeights Default => Embedded.Value;

    public float[] Values { get; }

    /// <summary>Norms of the words and marks that the corpus shows as cues.</summary>
    public FrozenSet<string> Cues { get; }

    /// <summary>The sum of the weights of a class's features.</summary>
    public float Score(ReadOnlySpan<uint> features, uint salt = 0)
    {
        var values = Values;
        var sum = 0f;
        foreach (var feature in features) sum += values[(feature ^ salt) & (Size - 1)];
        return sum;
    }

    /// <summary>Writes the weights in the form that the assembly carries.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new DeflateStream(stream, CompressionLevel.SmallestSize));
        writer.Write(Cues.Count);
        foreach (var cue in Cues.Order(StringComparer.Ordinal)) writer.Write(cue);
        foreach (var value in Values) writer.Write((sbyte)Math.Clamp(MathF.Round(value / Scale), -127, 127));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static AttributionWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(new DeflateStream(stream, CompressionMode.Decompress));
        var cues = new string[reader.ReadInt32()];
        for (var at = 0; at < cues.Length; at++) cues[at] = reader.ReadString();
        var values = new float[Size];
        var bytes = reader.ReadBytes(Size);
        for (var at = 0; at < bytes.Length; at++) values[at] = (sbyte)bytes[at] * Scale;
        return new AttributionWeights(values, cues);
    }

    private static AttributionWeights Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Parallax.Resources.quotes/attributions.bin")
            ?? throw new InvalidOperationException("The resource quotes/attributions.bin is missing; make it with Parallax.Training attributions.");
        return Read(stream);
    }
}
