namespace Parallax.Classification.Models;

/// <summary>The weights of a linear model, for features by their places in a vector.</summary>
internal sealed class LinearWeights
{
    private readonly Dictionary<int, int> _numbers;
    private readonly float[][] _weights;
    private readonly double[] _biases;

    /// <summary>Weights by class and number of the feature.</summary>
    public LinearWeights(int[] places, float[][] weights, double[] biases)
    {
        (Places, _weights, _biases) = (places, weights, biases);
        _numbers = places.Index().ToDictionary(p => p.Item, p => p.Index);
    }

    /// <summary>The places of the features, rising.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>Number of classes.</summary>
    public int Classes => _biases.Length;

    /// <summary>Trains them on vectors whose features are scaled, and takes the scales into the weights.</summary>
    public static LinearWeights Fit(
        FeatureSpace space,
        MaximumEntropy trainer,
        IEnumerable<(SparseVector Features, int Class)> examples)
    {
        var (weights, biases) = trainer.Fit(examples.Select(e => (space.Project(e.Features), e.Class)));
        foreach (var row in weights)
            for (var i = 0; i < row.Length; i++) row[i] *= space.Scales[i];
        return new LinearWeights(space.Places, weights, biases);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are fewer or more than they say.</exception>
    public static LinearWeights Read(byte[] bytes)
    {
        const int head = 2 * sizeof(int);
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var (classes, features) = bytes.Length < head ? (0, 0) : (reader.ReadInt32(), reader.ReadInt32());
        if (classes < 1 || features < 0 || bytes.Length != Size(classes, features))
            throw new InvalidDataException(
                $"{bytes.Length} bytes of weights for {classes} classes and {features} features");
        var places = Many(features, reader.ReadInt32);
        var biases = Many(classes, reader.ReadDouble);
        var weights = Many(classes, () => Many(features, reader.ReadSingle));
        return new LinearWeights(places, weights, biases);
    }

    /// <summary>The weights as bytes, little-endian: counts, places, biases, weights.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Classes);
        writer.Write(Places.Count);
        foreach (var place in Places) writer.Write(place);
        foreach (var bias in _biases) writer.Write(bias);
        foreach (var weight in _weights.SelectMany(row => row)) writer.Write(weight);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The weight of the feature at a place for a class; 0 for one that is not known.</summary>
    public double Of(int place, int label) =>
        _numbers.TryGetValue(place, out var number) ? _weights[label][number] : 0;

    /// <summary>By class the logit of a vector, summed in the order of the places.</summary>
    public double[] Logits(SparseVector vector)
    {
        var logits = (double[])_biases.Clone();
        for (var i = 0; i < vector.Places.Length; i++)
        {
            if (!_numbers.TryGetValue(vector.Places[i], out var number)) continue;
            for (var k = 0; k < logits.Length; k++) logits[k] += _weights[k][number] * vector.Values[i];
        }

        return logits;
    }

    private static long Size(long classes, long features) =>
        2 * sizeof(int) + features * sizeof(int) + classes * sizeof(double) + classes * features * sizeof(float);

    private static T[] Many<T>(int count, Func<T> read)
    {
        var values = new T[count];
        for (var i = 0; i < count; i++) values[i] = read();
        return values;
    }
}
