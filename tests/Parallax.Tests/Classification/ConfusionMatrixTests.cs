using Parallax.Classification.Validation;

namespace Parallax.Tests.Classification;

public sealed class ConfusionMatrixTests
{
    // Ten rows by hand: of four coded 0, three predicted 0; of six coded 1, four predicted 1.
    private static ConfusionMatrix TenRows()
    {
        var matrix = new ConfusionMatrix(2);
        foreach (var (coded, predicted, count) in new[] { (0, 0, 3), (0, 1, 1), (1, 0, 2), (1, 1, 4) })
            for (var i = 0; i < count; i++) matrix.Add(coded, predicted);
        return matrix;
    }

    [Fact]
    public void Scores_TenRows_AreThoseWorkedByHand()
    {
        var matrix = TenRows();
        Assert.Equal(0.7, matrix.Accuracy, 12);
        Assert.Equal((3 / 5.0, 3 / 4.0), (matrix.Precision(0), matrix.Recall(0)));
        Assert.Equal((4 / 5.0, 4 / 6.0), (matrix.Precision(1), matrix.Recall(1)));
        // 2·3 / (4 + 5) and 2·4 / (6 + 5).
        Assert.Equal((6 / 9.0 + 8 / 11.0) / 2, matrix.MacroF1(), 12);
    }

    [Fact]
    public void MacroF1_ClassThatIsNotCoded_DoesNotCount()
    {
        var matrix = new ConfusionMatrix(2);
        matrix.Add(0, 0);
        Assert.Equal(1, matrix.MacroF1());
    }
}
