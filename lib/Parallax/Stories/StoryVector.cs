namespace Parallax.Stories;

/// <summary>A direction of length 1: weights by key, for the keys that it has.</summary>
internal sealed class StoryVector
{
    private readonly int[] _numbers;
    private readonly double[] _weights;

    /// <summary>The direction of some weights.</summary>
    /// <param name="numbers">The numbers of the keys, rising.</param>
    /// <param name="weights">Their weights; they become those of the direction.</param>
    public StoryVector(int[] numbers, double[] weights)
    {
        (_numbers, _weights) = (numbers, weights);
        double sum = 0;
        foreach (var weight in weights) sum += weight * weight;
        if (sum == 0) return;
        Norm = Math.Sqrt(sum);
        for (var i = 0; i < weights.Length; i++) weights[i] /= Norm;
    }

    /// <summary>How long the weights were before they became those of the direction; 1 where there are none.</summary>
    public double Norm { get; } = 1;

    /// <summary>The numbers of its keys, rising.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>The weights of its keys.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The direction of the sum of two, each times a factor.</summary>
    public static StoryVector Sum((StoryVector Of, int Times) a, (StoryVector Of, int Times) b)
    {
        var (x, y) = (a.Of, b.Of);
        var numbers = new List<int>(x._numbers.Length + y._numbers.Length);
        var weights = new List<double>(numbers.Capacity);
        for (var (i, j) = (0, 0); i < x._numbers.Length || j < y._numbers.Length;)
        {
            var first = i < x._numbers.Length ? x._numbers[i] : int.MaxValue;
            var second = j < y._numbers.Length ? y._numbers[j] : int.MaxValue;
            var weight = first <= second ? x._weights[i++] * a.Times : 0;
            if (second <= first) weight += y._weights[j++] * b.Times;
            numbers.Add(Math.Min(first, second));
            weights.Add(weight);
        }

        return new StoryVector([.. numbers], [.. weights]);
    }

    /// <summary>Writes the weights to the places of their keys; the others are left as they are.</summary>
    public void CopyTo(double[] all)
    {
        for (var i = 0; i < _numbers.Length; i++) all[_numbers[i]] = _weights[i];
    }

    /// <summary>The product with weights of all keys.</summary>
    public double Times(double[] all)
    {
        double product = 0;
        for (var i = 0; i < _numbers.Length; i++) product += _weights[i] * all[_numbers[i]];
        return product;
    }
}
