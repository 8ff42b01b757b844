using Parallax.Tone.Targets;

namespace Parallax.Learning.Sentiment;

/// <summary>The features that a training set knows, each scaled by how unevenly it falls on the classes.</summary>
/// <remarks>
/// The scale is the root of the largest log ratio of a class against the others, smoothed (Wang and Manning 2012, for
/// their naive Bayes features), so that the penalty weighs least on telling features. Behind them stand the means of
/// the word vectors in the windows beside the target.
/// </remarks>
internal sealed class FeatureSpace
{
    private const int MinExamples = 2;
    private const double Power = 0.5;
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<float> _scales = [];

    /// <summary>Learns a training set.</summary>
    public FeatureSpace(IReadOnlyList<TargetExample> examples, WordVectors vectors)
    {
        Vectors = vectors;
        var counts = new Dictionary<int, int[]>();
        var totals = new int[3];
        foreach (var example in examples)
        {
            totals[example.Class]++;
            foreach (var bucket in example.Buckets.Distinct())
            {
                if (!counts.TryGetValue(bucket, out var row)) counts[bucket] = row = new int[3];
                row[example.Class]++;
            }
        }
        foreach (var (bucket, row) in counts.OrderBy(c => c.Key))
        {
            if (row.Sum() < MinExamples) continue;
            _numbers[bucket] = _scales.Count;
            _scales.Add((float)Math.Pow(Scale(row, totals), Power));
        }
    }

    /// <summary>The vectors of words.</summary>
    public WordVectors Vectors { get; }

    /// <summary>Number of features.</summary>
    public int Count => _scales.Count + TargetWindows.Count * WordVectors.Size;

    /// <summary>The bucket and scale of every feature.</summary>
    public IEnumerable<(int Bucket, int Number, float Scale)> Features =>
        _numbers.Select(n => (n.Key, n.Value, _scales[n.Value]));

    /// <summary>An example in this space.</summary>
    public TargetExample Project(TargetExample example)
    {
        var values = new SortedDictionary<int, float>();
        for (var i = 0; i < example.Buckets.Length; i++)
        {
            if (!_numbers.TryGetValue(example.Buckets[i], out var number)) continue;
            values[number] = values.GetValueOrDefault(number) + example.Values[i] * _scales[number];
        }
        for (var w = 0; w < TargetWindows.Count; w++) AddWindow(values, w, example.Windows[w]);
        return example with { Buckets = [.. values.Keys], Values = [.. values.Values] };
    }

    /// <summary>The number of the feature that is a window's mean in one dimension.</summary>
    public int Number(int window, int dimension) => _scales.Count + window * WordVectors.Size + dimension;

    private void AddWindow(SortedDictionary<int, float> values, int window, uint[] words)
    {
        foreach (var word in words)
        {
            if (Vectors.Of(word) is not { } vector) continue;
            for (var d = 0; d < vector.Length; d++)
                values[Number(window, d)] = values.GetValueOrDefault(Number(window, d))
                    + (float)(vector[d] / words.Length);
        }
    }

    private static double Scale(int[] row, int[] totals)
    {
        var top = 0.0;
        for (var k = 0; k < 3; k++)
        {
            var own = (row[k] + 1.0) / (totals[k] + 1);
            var other = (row.Sum() - row[k]
                + 1.0) / (totals.Sum() - totals[k] + 1);
            top = Math.Max(top, Math.Abs(Math.Log(own / other)));
        }
        return Math.Clamp(top, 0.1, 3);
    }
}
