namespace Parallax.Numerics;

/// <summary>A number at six significant digits: <see cref="Digits"/> · 10^(<see cref="Exponent"/> − 5).</summary>
/// <param name="Digits">100,000 to 999,999.</param>
/// <param name="Exponent">Of ten, in scientific notation.</param>
internal readonly record struct SixDigits(int Digits, int Exponent)
{
    private const int Count = 6;
    private const int Least = 100_000;
    private const int Scale = Count - 1;


    // Larger than what scaling errs by, far smaller than what digits are apart.
    private const double Margin = 1e-7;

    private static readonly double[] Powers =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>
    /// Rounds a positive number. False where it is very large or small, or so near the middle between two roundings
    /// that only exact arithmetic tells.
    /// </summary>
    public static bool TryRound(double value, out SixDigits rounded)
    {
        rounded = default;
        if (!(value is > 1e-15 and < 1e20)) return false;
        var exponent = (int)Math.Floor(Math.Log10(value));
        var scaled = Scaled(value, Scale - exponent);
        // The logarithm can be off at a power of ten.
        if (scaled < Least) scaled = Scaled(value, Scale - --exponent);
        else if (scaled >= 10 * Least) scaled = Scaled(value, Scale - ++exponent);
        var digits = (int)(scaled + 0.5);
        if (Math.Abs(scaled - Math.Floor(scaled) - 0.5) < Margin) return false;
        rounded = digits < 10 * Least ? new SixDigits(digits, exponent) : new SixDigits(Least, exponent + 1);
        return digits >= Least;
    }

    /// <summary>The number nearest to these digits.</summary>
    public double Value => Scaled(Digits, Exponent - Scale);

    /// <summary>
    /// Writes the number as the framework's format G6 does; false where that is in scientific notation. Eleven
    /// characters are enough.
    /// </summary>
    public bool TryFormat(Span<char> to, out int length)
    {
        length = 0;
        if (Exponent is <= -Count + 1 or >= Count) return false;
        Span<char> digits = stackalloc char[Count];
        for (int i = Count - 1, rest = Digits; i >= 0; i--, rest /= 10) digits[i] = (char)('0' + rest % 10);
        var significant = digits.TrimEnd('0').Length;
        var whole = Math.Max(Exponent + 1, 0);
        if (whole == 0) to[length++] = '0';
        digits[..whole].CopyTo(to);
        length += whole;
        if (significant <= whole) return true;
        to[length++] = '.';
        for (var zeros = Exponent + 1; zeros < 0; zeros++) to[length++] = '0';
        digits[whole..significant].CopyTo(to[length..]);
        length += significant - whole;
        return true;
    }

    // Exact but for one rounding.
    private static double Scaled(double value, int power) =>
        power >= 0 ? value * Powers[power] : value / Powers[-power];
}
