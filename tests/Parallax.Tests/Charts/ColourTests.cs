using Parallax.Charts;
using Parallax.Charts.Drawing;
using Parallax.Charts.Svg;

namespace Parallax.Tests.Charts;

/// <summary>Colours on light and dark pages: legible as text, told apart by everybody.</summary>
public sealed class ColourTests
{
    // Machado, Oliveira and Fernandes 2009, severity 1.0: what is left of red, green and blue; the last is full sight.
    private static readonly double[][][] Sights =
    [
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    ];

    public static TheoryData<string> OutletColours => [.. OutletStyle.Colours];

    [Theory]
    [MemberData(nameof(OutletColours))]
    public void Outlets_OnLightAndDark_HaveContrastForText(string colour)
    {
        Assert.InRange(Contrast(colour, "#ffffff"), 4.5, 21);
        Assert.InRange(Contrast(DarkTheme.Of(colour)!, DarkTheme.Of(Palette.Paper)!), 4.5, 21);
    }

    [Fact]
    public void Texts_OnLightAndDark_HaveContrast() => Assert.All(new[] { Palette.Ink, Palette.Muted }, colour =>
    {
        Assert.InRange(Contrast(colour, "#ffffff"), 4.5, 21);
        Assert.InRange(Contrast(DarkTheme.Of(colour)!, DarkTheme.Of(Palette.Paper)!), 4.5, 21);
    });

    [Fact]
    public void Cells_OfAnySize_HaveContrastForText()
    {
        for (var share = -1.0; share <= 1; share += 0.05)
        {
            Assert.InRange(Contrast(Palette.Ink, HeatColour.Of(share)), 4.5, 21);
            Assert.InRange(Contrast(DarkTheme.Of(Palette.Ink)!, HeatColour.Dark(share)), 4.5, 21);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Outlets_InEverySight_LieApart(bool dark)
    {
        string[] colours = [.. OutletStyle.Colours.Select(c => dark ? DarkTheme.Of(c)! : c)];
        foreach (var sight in Sights)
            for (var i = 0; i < colours.Length; i++)
                for (var j = 0; j < i; j++)
                    Assert.True(Distance(See(sight, colours[i]), See(sight, colours[j])) > 0.07, $"{colours[i]} and {colours[j]}");
    }

    [Fact]
    public void ToSvg_EveryColourOfAChart_HasADarkOne()
    {
        foreach (var (name, chart) in ChartSamples.All)
        {
            var svg = chart.ToSvg();
            var used = System.Text.RegularExpressions.Regex.Matches(svg, "(?:fill|stroke)=\"(#[0-9a-f]+)\"").Select(m => m.Value).Distinct();
            Assert.All(used, u => Assert.True(svg.Contains($".parallax [{u}]", StringComparison.Ordinal), $"{name}: {u}"));
        }
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(Linear(a)), Luminance(Linear(b)));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(double[] c) => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];

    private static double[] Linear(string colour) => [.. new[] { 1, 3, 5 }.Select(at => Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0)
        .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static double[] See(double[][] sight, string colour)
    {
        var c = Linear(colour);
        return [.. sight.Select(row => Math.Clamp(row[0] * c[0] + row[1] * c[1] + row[2] * c[2], 0, 1))];
    }

    // OKLab, Ottosson 2020.
    private static double Distance(double[] a, double[] b) => Math.Sqrt(Lab(a).Zip(Lab(b), (x, y) => (x - y) * (x - y)).Sum());

    private static double[] Lab(double[] c)
    {
        var l = Math.Cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        var m = Math.Cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        var s = Math.Cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
    }
}
