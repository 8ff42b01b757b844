namespace Parallax.Charts;

/// <summary>Places the points of a network: linked ones near each other, all others apart.</summary>
/// <remarks>Fruchterman and Reingold 1991, from fixed first places and with operations that IEEE 754 defines exactly.</remarks>
internal static class SpringLayout
{
    private const int Rounds = 300;

    /// <summary>A place in the unit square for each name.</summary>
    public static IReadOnlyList<(double X, double Y)> Run(IReadOnlyList<string> names, IReadOnlyList<NetworkLink> links)
    {
        var n = names.Count;
        var index = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
        (int A, int B)[] edges = [.. links.Where(l => l.From != l.To).Select(l => (index[l.From], index[l.To])).Distinct()];
        var (x, y) = (new double[n], new double[n]);
        for (var i = 0; i < n; i++) (x[i], y[i]) = (Halton(i + 1, 2), Halton(i + 1, 3));
        var spring = Math.Sqrt(0.9 / Math.Max(1, n));
        for (var round = 0; round < Rounds; round++)
            Move(x, y, edges, (spring, 0.12 * (1 - (double)round / Rounds)));
        return Fit(x, y);
    }

    private static void Move(double[] x, double[] y, (int A, int B)[] edges, (double Spring, double Limit) force)
    {
        var (dx, dy) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            // A weak pull to the middle keeps parts that are not linked on the page.
            dx[i] += (0.5 - x[i]) * 0.1;
            dy[i] += (0.5 - y[i]) * 0.1;
            for (var j = 0; j < x.Length; j++)
                if (i != j) Pull(i, j, -force.Spring * force.Spring, -1);
        }
        foreach (var (a, b) in edges)
        {
            Pull(a, b, 1 / force.Spring, 1);
            Pull(b, a, 1 / force.Spring, 1);
        }
        for (var i = 0; i < x.Length; i++)
        {
            var length = Math.Sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
            if (length < 1e-12) continue;
            var step = Math.Min(length, force.Limit) / length;
            x[i] += dx[i] * step;
            y[i] += dy[i] * step;
        }

        void Pull(int i, int j, double strength, int power)
        {
            var (ex, ey) = (x[j] - x[i], y[j] - y[i]);
            var distance = Math.Max(Math.Sqrt(ex * ex + ey * ey), 1e-4);
            var size = power > 0 ? strength * distance : strength / (distance * distance);
            dx[i] += ex * size;
            dy[i] += ey * size;
        }
    }

    private static IReadOnlyList<(double X, double Y)> Fit(double[] x, double[] y)
    {
        if (x.Length == 0) return [];
        double Scale(double value, double[] all) => all.Max() - all.Min() < 1e-9 ? 0.5 : Math.Round((value - all.Min()) / (all.Max() - all.Min()), 3);
        return [.. x.Select((value, i) => (Scale(value, x), Scale(y[i], y)))];
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
