using System.Globalization;

namespace Parallax.Numerics;

/// <summary>Rounding of every value that is stored or compared.</summary>
internal static class Rounding
{
    /// <summary>
    /// <paramref name="value"/> at six significant digits: enough for any score here, too few to depend on the order of
    /// additions or on a platform's mathematical library.
    /// </summary>
    public static double Significant(double value)
    {
        if (value == 0) return 0;
        if (!double.IsFinite(value)) return value;
        if (SixDigits.TryRound(Math.Abs(value), out var rounded)) return Math.CopySign(rounded.Value, value);
        return double.Parse(value.ToString("E5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
