namespace Parallax.Learning.Sentiment;

/// <summary>Weighted ridge regression on a sparse matrix by conjugate gradients on the normal equations.</summary>
internal sealed class RidgeSolver(
    int rows,
    int columns,
    double penalty,
    IEnumerable<(int Row, int Column, double Value)> cells,
    double[] weights)
{
    private readonly (int Row, int Column, double Value)[] _cells = [.. cells];

    /// <summary>The coefficients that minimise Σ w (y − Xβ)² + penalty Σ β².</summary>
    public double[] Solve(double[] y, int iterations)
    {
        var beta = new double[columns];
        var residual = Transposed([.. y.Select((v, i) => v * weights[i])]);
        var direction = (double[])residual.Clone();
        var norm = Dot(residual, residual);
        for (var i = 0; i < iterations && norm > 1e-12; i++)
        {
            var image = Normal(direction);
            var step = norm / Dot(direction, image);
            for (var j = 0; j < columns; j++)
            {
                beta[j] += step * direction[j];
                residual[j] -= step * image[j];
            }
            var next = Dot(residual, residual);
            for (var j = 0; j < columns; j++)
                direction[j] = residual[j] + next / norm * direction[j];
            norm = next;
        }
        return beta;
    }

    private double[] Normal(double[] beta)
    {
        var fitted = new double[rows];
        foreach (var (row, column, value) in _cells) fitted[row] += value * beta[column];
        for (var i = 0; i < rows; i++) fitted[i] *= weights[i];
        var result = Transposed(fitted);
        for (var j = 0; j < columns; j++) result[j] += penalty * beta[j];
        return result;
    }

    private double[] Transposed(double[] values)
    {
        var result = new double[columns];
        foreach (var (row, column, value) in _cells) result[column] += value * values[row];
        return result;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
