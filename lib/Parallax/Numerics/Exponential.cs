namespace Parallax.Numerics;

/// <summary>
/// The exponential function in operations that IEEE 754 rounds the same on every machine, as <see cref="Math.Exp"/>
/// does not.
/// </summary>
internal static class Exponential
{
    private const double Ln2 = 0.6931471805599453;

    /// <summary>
    /// e to the power of <paramref name="x"/>, to about twelve digits; 0 below −700, infinite above 709.
    /// </summary>
    public static double Of(double x)
    {
        if (x < -700) return 0;
        if (x > 709) return double.PositiveInfinity;
        var whole = Math.Floor((x / Ln2) + 0.5);
        var rest = x - (whole * Ln2);
        double sum = 1, term = 1;
        for (var i = 1; i <= 12; i++) sum += term *= rest / i;
        return BitConverter.Int64BitsToDouble((long)(whole + 1023) << 52) * sum;
    }
}
