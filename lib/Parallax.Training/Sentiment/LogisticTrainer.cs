namespace Parallax.Training.Sentiment;

/// <summary>Multinomial logistic regression with an L2 penalty, by L-BFGS (Liu and Nocedal 1989). Single-threaded, without chance.</summary>
internal sealed class LogisticTrainer(int buckets, double penalty)
{
    private const int Memory = 7;
    private readonly List<(double[] S, double[] Y, double Rho)> _history = [];

    /// <summary>The weights, three a bucket, then three biases.</summary>
    public double[] Train(IReadOnlyList<TargetExample> examples, int iterations)
    {
        var weights = new double[3 * buckets + 3];
        var gradient = new double[weights.Length];
        var loss = Loss(examples, weights, gradient);
        for (var i = 0; i < iterations; i++)
        {
            var direction = Direction(gradient);
            var slope = Dot(direction, gradient);
            if (slope > -1e-9) break;
            var step = i == 0 ? 1 / Math.Sqrt(-slope) : 1;
            var (next, nextGradient, nextLoss) = Search(examples, (weights, direction, loss, slope), step);
            if (loss - nextLoss < 1e-7 * loss) break;
            Remember(weights, next, gradient, nextGradient);
            (weights, gradient, loss) = (next, nextGradient, nextLoss);
        }
        return weights;
    }

    /// <summary>The three logits of an example.</summary>
    public static (double Negative, double Neutral, double Positive) Logits(TargetExample example, double[] weights)
    {
        var at = weights.Length - 3;
        var (a, b, c) = (weights[at], weights[at + 1], weights[at + 2]);
        for (var i = 0; i < example.Buckets.Length; i++)
        {
            var w = 3 * example.Buckets[i];
            a += weights[w] * example.Values[i];
            b += weights[w + 1] * example.Values[i];
            c += weights[w + 2] * example.Values[i];
        }
        return (a, b, c);
    }

    private (double[], double[], double) Search(IReadOnlyList<TargetExample> examples, (double[] W, double[] D, double Loss, double Slope) from, double step)
    {
        var next = new double[from.W.Length];
        var gradient = new double[from.W.Length];
        for (var tries = 0; ; tries++, step /= 2)
        {
            for (var j = 0; j < next.Length; j++) next[j] = from.W[j] + step * from.D[j];
            var loss = Loss(examples, next, gradient);
            if (loss <= from.Loss + 1e-4 * step * from.Slope || tries == 20) return (next, gradient, loss);
        }
    }

    private double Loss(IReadOnlyList<TargetExample> examples, double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        var bias = 3 * buckets;
        Span<double> p = stackalloc double[3];
        foreach (var example in examples)
        {
            (p[0], p[1], p[2]) = Logits(example, weights);
            var top = Math.Max(p[0], Math.Max(p[1], p[2]));
            var own = p[example.Class] - top;
            double sum = 0;
            for (var k = 0; k < 3; k++) sum += p[k] = Math.Exp(p[k] - top);
            loss += Math.Log(sum) - own;
            for (var k = 0; k < 3; k++) gradient[bias + k] += p[k] = p[k] / sum - (k == example.Class ? 1 : 0);
            for (var i = 0; i < example.Buckets.Length; i++)
            {
                var w = 3 * example.Buckets[i];
                var value = example.Values[i];
                gradient[w] += p[0] * value;
                gradient[w + 1] += p[1] * value;
                gradient[w + 2] += p[2] * value;
            }
        }
        for (var j = 0; j < bias; j++)
        {
            loss += 0.5 * penalty * weights[j] * weights[j];
            gradient[j] += penalty * weights[j];
        }
        return loss;
    }

    private double[] Direction(double[] gradient)
    {
        var q = (double[])gradient.Clone();
        var alphas = new double[_history.Count];
        for (var i = _history.Count - 1; i >= 0; i--)
        {
            alphas[i] = _history[i].Rho * Dot(_history[i].S, q);
            AddTo(q, _history[i].Y, -alphas[i]);
        }
        if (_history.Count > 0)
        {
            var (s, y, _) = _history[^1];
            var scale = Dot(s, y) / Dot(y, y);
            for (var j = 0; j < q.Length; j++) q[j] *= scale;
        }
        for (var i = 0; i < _history.Count; i++)
            AddTo(q, _history[i].S, alphas[i] - _history[i].Rho * Dot(_history[i].Y, q));
        for (var j = 0; j < q.Length; j++) q[j] = -q[j];
        return q;
    }

    private void Remember(double[] from, double[] to, double[] gradient, double[] nextGradient)
    {
        var (s, y) = (new double[from.Length], new double[from.Length]);
        for (var j = 0; j < s.Length; j++) (s[j], y[j]) = (to[j] - from[j], nextGradient[j] - gradient[j]);
        var product = Dot(s, y);
        if (product < 1e-12) return;
        if (_history.Count == Memory) _history.RemoveAt(0);
        _history.Add((s, y, 1 / product));
    }

    private static void AddTo(double[] a, double[] b, double factor)
    {
        for (var j = 0; j < a.Length; j++) a[j] += factor * b[j];
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var j = 0; j < a.Length; j++) sum += a[j] * b[j];
        return sum;
    }
}
