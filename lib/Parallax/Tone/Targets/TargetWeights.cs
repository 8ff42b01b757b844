namespace Parallax.Tone.Targets;

/// <summary>The trained weights of the classifier of tone toward a target.</summary>
/// <param name="Unit">What a weight of one stands for.</param>
/// <param name="Bias">The three biases.</param>
/// <param name="Features">Three weights a bucket.</param>
/// <param name="Words">The weights of words in windows.</param>
internal sealed record TargetWeights(double Unit, float[] Bias, sbyte[] Features, TargetWordTable Words)
{
    private const string Resource = "Parallax.Resources.sentiment/targets.bin";

    /// <summary>Reads the embedded weights.</summary>
    /// <remarks>
    /// Little-endian: number of buckets and three biases; number of features with a weight, unit, the gaps between their
    /// buckets as 7-bit integers, three signed bytes each; number of words, unit, the words' hashes,
    /// <see cref="TargetWordTable.Stride"/> signed bytes each.
    /// </remarks>
    public static TargetWeights Load()
    {
        using var stream = typeof(TargetWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library holds no resource '{Resource}'.");
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != TargetFeatures.Buckets)
            throw new InvalidDataException($"'{Resource}' is not of this version of the library: expected {TargetFeatures.Buckets} buckets.");
        float[] bias = [reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle()];
        var (unit, features) = ReadFeatures(reader);
        return new TargetWeights(unit, bias, features, ReadTable(reader));
    }

    private static (float Unit, sbyte[] Weights) ReadFeatures(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var unit = reader.ReadSingle();
        var buckets = new int[count];
        for (var i = 0; i < count; i++) buckets[i] = reader.Read7BitEncodedInt() + (i == 0 ? 0 : buckets[i - 1]);
        var packed = (sbyte[])(Array)reader.ReadBytes(3 * count);
        var weights = new sbyte[3 * TargetFeatures.Buckets];
        for (var i = 0; i < count; i++) packed.AsSpan(3 * i, 3).CopyTo(weights.AsSpan(3 * buckets[i]));
        return (unit, weights);
    }

    private static TargetWordTable ReadTable(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var unit = reader.ReadSingle();
        var words = new uint[count];
        for (var i = 0; i < count; i++) words[i] = reader.ReadUInt32();
        return new TargetWordTable(words, (sbyte[])(Array)reader.ReadBytes(TargetWordTable.Stride * count), unit);
    }
}
