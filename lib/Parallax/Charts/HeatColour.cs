using System.Globalization;

namespace Parallax.Charts;

/// <summary>Colours for sizes: white for zero, blue for positive, orange for negative numbers.</summary>
internal static class HeatColour
{
    private static readonly (int R, int G, int B) Zero = (0xf7, 0xf8, 0xfa);
    private static readonly (int R, int G, int B) Positive = (0x0b, 0x5f, 0xa5);
    private static readonly (int R, int G, int B) Negative = (0xbf, 0x4a, 0x00);

    /// <summary>The colour for a share of the greatest size, −1…1.</summary>
    public static string Of(double share)
    {
        var end = share < 0 ? Negative : Positive;
        var amount = Math.Min(1, Math.Abs(share));
        int Mix(int from, int to) => (int)Math.Round(from + (to - from) * amount);
        return string.Create(CultureInfo.InvariantCulture, $"#{Mix(Zero.R, end.R):x2}{Mix(Zero.G, end.G):x2}{Mix(Zero.B, end.B):x2}");
    }

    /// <summary>Whether white text is easier to read on it than black text.</summary>
    public static bool IsDark(double share) => Math.Abs(share) > 0.62;
}
