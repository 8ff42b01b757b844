namespace Parallax.Charts.Drawing;

/// <summary>Places the points of a network: linked ones near each other, all others apart.</summary>
/// <remarks>
/// Fruchterman and Reingold 1991, from fixed first places and with operations that IEEE 754 defines exactly.
/// </remarks>
internal sealed class SpringLayout
{
    private const int Rounds = 300;

    // The first step may be this long; steps shrink to nothing over the rounds.
    private const double FirstStep = 0.12;

    // The part of the unit square that all points together would fill at the length of a spring.
    private const double FilledArea = 0.9;

    // A weak pull to the middle keeps parts that are not linked on the page.
    private const double PullToMiddle = 0.1;

    private const double LeastDistance = 1e-4;
    private const double NoForce = 1e-12;
    private const double NoExtent = 1e-9;

    private readonly (int A, int B)[] _edges;
    private readonly double _spring;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _forceX;
    private readonly double[] _forceY;

    private SpringLayout(int count, (int A, int B)[] edges)
    {
        _edges = edges;
        _spring = Math.Sqrt(FilledArea / Math.Max(1, count));
        _forceX = new double[count];
        _forceY = new double[count];
        _x = FirstPlaces(count, 2);
        _y = FirstPlaces(count, 3);
    }

    /// <summary>A place in the unit square for each point.</summary>
    /// <param name="count">How many points there are.</param>
    /// <param name="edges">Which of them are linked, by their index.</param>
    public static IReadOnlyList<(double X, double Y)> Run(int count, IEnumerable<(int A, int B)> edges)
    {
        if (count == 0) return [];
        var distinct = edges.Where(e => e.A != e.B).Distinct();
        var layout = new SpringLayout(count, [.. distinct]);
        for (var round = 0; round < Rounds; round++)
        {
            layout.Move(FirstStep * (1 - (double)round / Rounds));
        }

        return layout.Fit();
    }

    private static double[] FirstPlaces(int count, int @base) =>
        [.. Enumerable.Range(1, count).Select(i => Halton(i, @base))];

    private void Move(double longestStep)
    {
        Array.Clear(_forceX);
        Array.Clear(_forceY);
        for (var i = 0; i < _x.Length; i++)
        {
            Repel(i);
        }

        foreach (var (a, b) in _edges)
        {
            Attract(a, b);
            Attract(b, a);
        }

        for (var i = 0; i < _x.Length; i++)
        {
            Step(i, longestStep);
        }
    }

    /// <summary>Pushes a point away from all others.</summary>
    private void Repel(int i)
    {
        _forceX[i] += (0.5 - _x[i]) * PullToMiddle;
        _forceY[i] += (0.5 - _y[i]) * PullToMiddle;
        for (var j = 0; j < _x.Length; j++)
        {
            if (j == i) continue;
            var distance = Distance(i, j);
            Push(i, j, -_spring * _spring / (distance * distance));
        }
    }

    /// <summary>Pulls a point to one that it is linked with.</summary>
    private void Attract(int i, int j) => Push(i, j, 1 / _spring * Distance(i, j));

    private void Push(int i, int j, double force)
    {
        _forceX[i] += (_x[j] - _x[i]) * force;
        _forceY[i] += (_y[j] - _y[i]) * force;
    }

    private double Distance(int i, int j)
    {
        var (x, y) = (_x[j] - _x[i], _y[j] - _y[i]);
        return Math.Max(Math.Sqrt(x * x + y * y), LeastDistance);
    }

    private void Step(int i, double longestStep)
    {
        var force = Math.Sqrt(_forceX[i] * _forceX[i] + _forceY[i] * _forceY[i]);
        if (force < NoForce) return;
        var step = Math.Min(force, longestStep) / force;
        _x[i] += _forceX[i] * step;
        _y[i] += _forceY[i] * step;
    }

    /// <summary>The places, stretched to the whole unit square.</summary>
    private IReadOnlyList<(double X, double Y)> Fit()
    {
        var (x, y) = (Stretch(_x), Stretch(_y));
        return [.. x.Zip(y)];
    }

    private static IEnumerable<double> Stretch(double[] values)
    {
        var (least, extent) = (values.Min(), values.Max() - values.Min());
        if (extent < NoExtent) return values.Select(_ => 0.5);
        return values.Select(value => Math.Round((value - least) / extent, 3));
    }

    /// <summary>The numbers of Halton's sequence, which fill the unit interval evenly.</summary>
    private static double Halton(int index, int @base)
    {
        var (result, fraction) = (0.0, 1.0);
        for (; index > 0; index /= @base)
        {
            fraction /= @base;
            result += fraction * (index % @base);
        }

        return result;
    }
}
