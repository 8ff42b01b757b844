using System.Globalization;

namespace Parallax.Charts.Drawing;

/// <summary>Colours for sizes: the page's for zero, blue for positive, orange for negative numbers.</summary>
/// <remarks>Text of the page's own colour has a contrast of 4.5:1 or more on all of them.</remarks>
internal static class HeatColour
{
    private static readonly Scale Light = new(0xf7f8fa, 0x4f9bd9, 0xee8a4e);
    private static readonly Scale DarkPage = new(0x262c34, 0x1c68ab, 0xa34a10);

    /// <summary>The colour for a share of the greatest size, −1…1.</summary>
    public static string Of(double share) => Light.At(share);

    /// <summary>The same on a dark page.</summary>
    public static string Dark(double share) => DarkPage.At(share);

    /// <summary>The middle and the ends of a scale of colours, each as red, green and blue in a byte.</summary>
    private sealed record Scale(int Zero, int Positive, int Negative)
    {
        private const int Red = 16;
        private const int Green = 8;
        private const int Blue = 0;

        public string At(double share)
        {
            var end = share < 0 ? Negative : Positive;
            var amount = Math.Min(1, Math.Abs(share));
            int[] channels = [Red, Green, Blue];
            return "#" + string.Concat(channels.Select(channel => Mix(end, amount, channel)));
        }

        private string Mix(int end, double amount, int shift)
        {
            var (from, to) = (Channel(Zero, shift), Channel(end, shift));
            var mixed = (int)Math.Round(from + (to - from) * amount);
            return mixed.ToString("x2", CultureInfo.InvariantCulture);
        }

        private static int Channel(int colour, int shift) => colour >> shift & 0xff;
    }
}
