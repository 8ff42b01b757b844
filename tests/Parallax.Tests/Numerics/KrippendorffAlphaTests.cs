using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class KrippendorffAlphaTests
{
    // The worked example C of Krippendorff (2011): four observers, twelve units, values missing; α 0.743, 0.815, 0.849.
    private static readonly double?[][] Published = Transpose(
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]);

    [Fact]
    public void Nominal_PublishedExample_IsPublishedValue() => Assert.Equal(0.743, KrippendorffAlpha.Nominal(Published)!.Value, 3);

    [Fact]
    public void Ordinal_PublishedExample_IsPublishedValue() => Assert.Equal(0.815, KrippendorffAlpha.Ordinal(Published)!.Value, 3);

    [Fact]
    public void Interval_PublishedExample_IsPublishedValue() => Assert.Equal(0.849, KrippendorffAlpha.Interval(Published)!.Value, 3);

    [Fact]
    public void Nominal_ByHand()
    {
        // Two coders, units aa, ab, bb, bb: coincidences ab 2 of 8, totals a 3, b 5; 1 - 7 * 2 / (2 * 3 * 5) = 0.5333.
        double?[][] units = [[0, 0], [0, 1], [1, 1], [1, 1]];
        Assert.Equal(1 - 7 * 2 / 30.0, KrippendorffAlpha.Nominal(units)!.Value, 10);
    }

    [Fact]
    public void Nominal_FullAgreement_IsOne() => Assert.Equal(1, KrippendorffAlpha.Nominal([[0, 0], [1, 1]])!.Value, 10);

    [Fact]
    public void Nominal_OneCodeForAll_IsUnknown() => Assert.Null(KrippendorffAlpha.Nominal([[1, 1], [1, 1]]));

    [Fact]
    public void Interval_SwappedCoders_IsTheSame() =>
        Assert.Equal(KrippendorffAlpha.Interval(Published)!.Value, KrippendorffAlpha.Interval([.. Published.Select(u => u.Reverse().ToArray())])!.Value, 10);

    private static double?[][] Transpose(params double?[][] coders) => [.. Enumerable.Range(0, coders[0].Length).Select(i => coders.Select(c => c[i]).ToArray())];
}
