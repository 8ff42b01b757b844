using System.Globalization;

namespace Parallax.Charts.Drawing;

/// <summary>Colours for sizes: the page's for zero, blue for positive, orange for negative numbers.</summary>
/// <remarks>Text of the page's own colour has a contrast of 4.5:1 or more on all of them.</remarks>
internal static class HeatColour
{
    private static readonly Scale Light = new((0xf7, 0xf8, 0xfa), (0x4f, 0x9b, 0xd9), (0xee, 0x8a, 0x4e));
    private static readonly Scale DarkPage = new((0x26, 0x2c, 0x34), (0x1c, 0x68, 0xab), (0xa3, 0x4a, 0x10));

    /// <summary>The colour for a share of the greatest size, −1…1.</summary>
    public static string Of(double share) => Light.At(share);

    /// <summary>The same on a dark page.</summary>
    public static string Dark(double share) => DarkPage.At(share);

    /// <summary>The ends and the middle of a scale of colours, as red, green and blue.</summary>
    private sealed record Scale((int R, int G, int B) Zero, (int R, int G, int B) Positive, (int R, int G, int B) Negative)
    {
        public string At(double share)
        {
            var end = share < 0 ? Negative : Positive;
            var amount = Math.Min(1, Math.Abs(share));
            return "#" + Mix(Zero.R, end.R, amount) + Mix(Zero.G, end.G, amount) + Mix(Zero.B, end.B, amount);
        }

        private static string Mix(int from, int to, double amount)
        {
            var channel = (int)Math.Round(from + (to - from) * amount);
            return channel.ToString("x2", CultureInfo.InvariantCulture);
        }
    }
}
