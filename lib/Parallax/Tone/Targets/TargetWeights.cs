namespace Parallax.Tone.Targets;

/// <summary>The trained weights of the classifier of tone toward a target.</summary>
/// <param name="Unit">The value of a weight of one.</param>
/// <param name="Bias">The three biases.</param>
/// <param name="Features">Three weights a bucket.</param>
/// <param name="Words">The weights of words in windows.</param>
internal sealed record TargetWeights(double Unit, float[] Bias, sbyte[] Features, TargetWordTable Words)
{
    private const int Labels = 3;
    private const string Resource = "sentiment/targets.bin";

    /// <summary>Reads the embedded weights.</summary>
    /// <remarks>
    /// Little-endian: number of buckets and three biases; number of features with a weight, unit, the gaps between
    /// their
    /// buckets as 7-bit integers, three signed bytes each; number of words, unit, the words' hashes,
    /// <see cref="TargetWordTable.Stride"/> signed bytes each.
    /// </remarks>
    public static TargetWeights Load()
    {
        using var reader = new BinaryReader(EmbeddedText.Open(Resource));
        if (reader.ReadInt32() != TargetFeatures.Buckets)
            throw new InvalidDataException(
                $"'{Resource}' is not of this version: expected {TargetFeatures.Buckets} buckets.");
        float[] bias = [reader.ReadSingle(), reader.ReadSingle(), reader.ReadSingle()];
        var (unit, features) = ReadFeatures(reader);
        return new TargetWeights(unit, bias, features, ReadTable(reader));
    }

    /// <summary>Adds the biases and the weights of features to three logits.</summary>
    public void Add(TargetFeatures features, Span<double> logits)
    {
        var buckets = features.Found;
        var values = features.Values;
        for (var i = 0; i < buckets.Length; i++)
            for (var k = 0; k < Labels; k++)
                logits[k] += Features[Labels * buckets[i] + k] * values[i];
        for (var k = 0; k < Labels; k++)
            logits[k] = logits[k] * Unit + Bias[k];
    }

    private static (float Unit, sbyte[] Weights) ReadFeatures(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var unit = reader.ReadSingle();
        var buckets = new int[count];
        var bucket = 0;
        for (var i = 0; i < count; i++) buckets[i] = bucket += reader.Read7BitEncodedInt();
        var packed = (sbyte[])(Array)reader.ReadBytes(Labels * count);
        var weights = new sbyte[Labels * TargetFeatures.Buckets];
        for (var i = 0; i < count; i++)
            packed.AsSpan(Labels * i, Labels).CopyTo(weights.AsSpan(Labels * buckets[i]));
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
