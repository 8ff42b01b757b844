using System.Globalization;

namespace Parallax.Numerics;

/// <summary>Rounding of every value that is stored or compared.</summary>
internal static class Rounding
{
    /// <summary>
    /// <paramref name="value"/> at six significant digits: enough for any score here, too few to depend on the order of
    /// additions or on a platform's mathematical library.
    /// </summary>
    public static double Significant(double value) => value == 0 || !double.IsFinite(value)
        ? (value == 0 ? 0 : value)
        : double.Parse(value.ToString("E5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
