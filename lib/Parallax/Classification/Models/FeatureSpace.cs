namespace Parallax.Classification.Models;

/// <summary>The features that a model learns from, each scaled by how unevenly the classes have it.</summary>
/// <remarks>
/// What is in one text only is left out: it could only be learnt by heart. A count is scaled by the root of its largest
/// log ratio of a class against the others, smoothed by one (after the features of Wang and Manning 2012), so that the
/// penalty is lightest for features that tell the classes apart.
/// </remarks>
internal sealed class FeatureSpace
{
    private const int FewestTexts = 2;
    private const double SmallestRatio = 0.1;
    private const double LargestRatio = 3;

    // By place the number of its feature; -1 for what is left out.
    private readonly int[] _numbers;
    private readonly List<float> _scales = [];

    /// <summary>Chooses and scales the features of training texts.</summary>
    /// <param name="vectors">The texts' features.</param>
    /// <param name="classes">The number of each text's class.</param>
    /// <param name="areCounts">By place whether it is a count; measures are not scaled.</param>
    public FeatureSpace(IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> classes, bool[] areCounts)
    {
        _numbers = new int[areCounts.Length];
        var totals = new int[classes.Max() + 1];
        foreach (var k in classes) totals[k]++;
        var counts = Counts(vectors, classes, totals.Length);
        for (var place = 0; place < _numbers.Length; place++)
        {
            var isKnown = counts[place] is { } row && row.Sum() >= FewestTexts;
            _numbers[place] = isKnown ? _scales.Count : -1;
            if (isKnown) _scales.Add(areCounts[place] ? Scale(counts[place]!, totals) : 1);
        }
    }

    /// <summary>Number of features.</summary>
    public int Count => _scales.Count;

    /// <summary>The places of the features.</summary>
    public int[] Places => [.. Enumerable.Range(0, _numbers.Length).Where(place => _numbers[place] >= 0)];

    /// <summary>The scales of the features.</summary>
    public IReadOnlyList<float> Scales => _scales;

    /// <summary>A text's features by their numbers, scaled.</summary>
    public SparseVector Project(SparseVector vector)
    {
        var (numbers, values) = (new List<int>(), new List<float>());
        foreach (var (place, value) in vector.Places.Zip(vector.Values))
        {
            var number = _numbers[place];
            if (number < 0) continue;
            numbers.Add(number);
            values.Add(value * _scales[number]);
        }

        return new SparseVector([.. numbers], [.. values]);
    }

    private int[]?[] Counts(IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> classes, int count)
    {
        var counts = new int[]?[_numbers.Length];
        for (var i = 0; i < vectors.Count; i++)
            foreach (var place in vectors[i].Places)
                (counts[place] ??= new int[count])[classes[i]]++;
        return counts;
    }

    private static float Scale(int[] row, int[] totals)
    {
        var largest = 0.0;
        for (var k = 0; k < row.Length; k++)
        {
            var own = (row[k] + 1.0) / (totals[k] + 1);
            var others = (row.Sum() - row[k] + 1.0) / (totals.Sum() - totals[k] + 1);
            largest = Math.Max(largest, Math.Abs(Math.Log(own / others)));
        }

        return (float)Math.Sqrt(Math.Clamp(largest, SmallestRatio, LargestRatio));
    }
}
