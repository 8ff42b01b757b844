using Parallax.Classification;
using Parallax.Classification.Coding;

namespace Parallax.Tests.Classification;

public sealed class GroupFoldsTests
{
    private static readonly CodedRow[] Rows =
        [.. Enumerable.Range(0, 60).Select(i => new CodedRow(i, $"text {i}", i % 6 == 0 ? "rare" : "usual", $"article {i / 2}"))];

    private static readonly ClassifierOptions Options = new();

    [Fact]
    public void Of_OneRareClass_HasSomeOfItInEachFold()
    {
        var folds = GroupFolds.Of(Rows, Options);
        var rare = Rows.Where(row => row.Label == "rare").Select(row => folds[row.Row]);
        Assert.Equal([2, 2, 2, 2, 2], rare.GroupBy(fold => fold).OrderBy(g => g.Key).Select(g => g.Count()));
    }

    [Fact]
    public void Of_RowsInOtherOrder_GivesTheSameFolds()
    {
        var reversed = Rows.Reverse().ToArray();
        Assert.Equal(GroupFolds.Of(Rows, Options), GroupFolds.Of(reversed, Options).Reverse());
    }

    [Fact]
    public void Of_OtherSeed_GivesOtherFolds() =>
        Assert.NotEqual(GroupFolds.Of(Rows, Options), GroupFolds.Of(Rows, Options with { Seed = 2 }));
}
