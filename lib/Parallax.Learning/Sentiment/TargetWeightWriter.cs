using Parallax.Tone.Targets;

namespace Parallax.Learning.Sentiment;

/// <summary>
/// Writes the trained weights in the form that the library reads (see <see cref="TargetWeights.Load"/>).
/// </summary>
/// <param name="space">The features.</param>
/// <param name="trained">Their weights.</param>
/// <param name="factor">What calibration multiplies the logits by.</param>
internal sealed class TargetWeightWriter(FeatureSpace space, LogitWeights trained, double factor)
{
    private static readonly int[] Classes = [.. Enumerable.Range(0, LogitWeights.Classes)];

    /// <summary>Writes the file beside, then renames it.</summary>
    public void Write(string output)
    {
        using (var file = new BinaryWriter(File.Create(output + ".new")))
        {
            file.Write(TargetFeatures.Buckets);
            foreach (var bias in trained.Biases) file.Write((float)(bias * factor));
            WriteFeatures(file);
            WriteWords(file);
        }
        File.Move(output + ".new", output, true);
    }

    private void WriteFeatures(BinaryWriter file)
    {
        var features = space.Features.OrderBy(f => f.Bucket).ToArray();
        var (unit, weights) = Quantised([.. features.SelectMany(f => Weights(
            f.Number,
            f.Scale))]);
        file.Write(features.Length);
        file.Write(unit);
        var previous = 0;
        foreach (var (bucket, _, _) in features)
        {
            file.Write7BitEncodedInt(bucket - previous);
            previous = bucket;
        }
        file.Write(weights);
    }

    private IEnumerable<double> Weights(int feature, double scale) =>
        Classes.Select(k => trained.Of(feature, k) * scale * factor);

    private void WriteWords(BinaryWriter file)
    {
        var (unit, weights) = Quantised(Words());
        file.Write(space.Vectors.Words.Count);
        file.Write(unit);
        foreach (var word in space.Vectors.Words) file.Write(word);
        file.Write(weights);
    }

    private static (float Unit, byte[] Weights) Quantised(double[] weights)
    {
        var unit = weights.Max(Math.Abs) / sbyte.MaxValue;
        return (
            (float)unit,
            [.. weights.Select(w => (byte)(sbyte)Math.Round(w / unit))]);
    }

    private double[] Words() =>
    [
        .. from word in space.Vectors.Words
           let vector = space.Vectors.Of(word)!
           from window in Enumerable.Range(0, TargetWindows.Count)
           from k in Classes
           select factor * vector.Select((x, d) => x * trained.Of(
               space.Number(window, d),
               k))
               .Sum(),
    ];
}
