using Parallax.Classification.Models;

namespace Parallax.Tests.Classification;

public sealed class FeatureSpaceTests
{
    // Place 0 is in all texts, 1 in those of class 0 alone, 2 in one text, 3 is a measure.
    private static readonly SparseVector[] Texts =
    [
        new([0, 1, 3], [1, 1, 0.5f]),
        new([0, 1, 3], [1, 1, 0.5f]),
        new([0, 2, 3], [1, 1, 0.5f]),
        new([0, 3], [1, 0.5f]),
    ];

    private static readonly FeatureSpace Space = new(Texts, [0, 0, 1, 1], [true, true, true, false]);

    [Fact]
    public void Places_LeaveOutWhatIsInOneTextOnly() => Assert.Equal([0, 1, 3], Space.Places);

    [Fact]
    public void Scales_AreLargerWhereClassesDiffer() => Assert.True(Space.Scales[1] > Space.Scales[0]);

    [Fact]
    public void Scales_OfTheLargestLogRatio_AreItsRoot()
    {
        // (2 + 1) / (2 + 1) of class 0 against (0 + 1) / (2 + 1) of class 1.
        Assert.Equal(Math.Sqrt(Math.Log(3)), Space.Scales[1], 6);
    }

    [Fact]
    public void Project_Measure_StaysAsItIs() => Assert.Equal(0.5f, Space.Project(Texts[0]).Values[^1]);

    [Fact]
    public void Project_UnknownPlace_IsLeftOut()
    {
        var projected = Space.Project(Texts[2]);
        Assert.Equal([0, 2], projected.Places);
    }
}
