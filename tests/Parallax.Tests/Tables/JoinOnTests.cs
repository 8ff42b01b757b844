using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Tests.Tables;

public sealed class JoinOnTests
{
    private static readonly DataFrame Counts = Samples.Counts();

    private static readonly DataFrame Words = new(
        new StringDataFrameColumn("outlet", ["The Lantern", "Evening Star", null]),
        new Int32DataFrameColumn("words", [800, 500, 1]), new Int32DataFrameColumn("count", [8, 5, 1]));

    [Theory]
    [InlineData(JoinKind.Inner, 2)]
    [InlineData(JoinKind.Left, 5)]
    [InlineData(JoinKind.Outer, 7)]
    public void Kinds_KeepTheRightRows(JoinKind kind, int rows)
    {
        var joined = Counts.JoinOn(Words, "outlet", kind);
        Assert.Equal(rows, joined.Rows.Count);
        Assert.Equal(["outlet", "name", "count", "rate", "words", "count_right"], joined.Names());
        var lantern = joined.Where(r => r.Text("outlet") == "The Lantern");
        Assert.Equal([800, 800], lantern.Values("words"));
    }

    [Fact]
    public void Outer_RowsOfTheRight_HaveTheirKeyAndNothingElse()
    {
        var star = Counts.JoinOn(Words, "outlet", JoinKind.Outer).Where(r => r.Text("outlet") == "Evening Star");
        Assert.Equal(["Evening Star", null, null, null, 500, 5], star.Columns.Select(c => c[0]));
    }

    [Fact]
    public void SeveralKeys_AllMustAgree()
    {
        var rates = Counts.Select("outlet", "name", "rate");
        var joined = Counts.Select("outlet", "name").JoinOn(rates, ["outlet", "name"]);
        Assert.Equal(4, joined.Rows.Count);
        Assert.Equal([1.5, null, 0.25, 4.0], joined.Values("rate"));
    }

    [Fact]
    public void SeveralPartners_GiveARowEach()
    {
        var left = new[] { 1, 2 }.ToDataFrame(("k", k => k));
        var right = new[] { (1, "a"), (2, "b"), (1, "c") }.ToDataFrame(("k", r => r.Item1), ("v", r => r.Item2));
        Assert.Equal(["a", "c", "b"], left.JoinOn(right, "k").Values("v"));
    }

    [Fact]
    public void KeysOfDifferentNumbers_Widen()
    {
        var left = new[] { 1, 2 }.ToDataFrame(("k", k => k));
        var right = new[] { 2L, 3L }.ToDataFrame(("k", k => k), ("v", k => $"{k}"));
        Assert.Equal([2L], left.JoinOn(right, "k").Values("k"));
    }

    [Fact]
    public void KeysOfDifferentKinds_NameBothTypes()
    {
        var left = new[] { 1 }.ToDataFrame(("k", k => k));
        var right = new[] { "1" }.ToDataFrame(("k", k => k));
        Assert.StartsWith(
            "Column 'k' holds int in one data frame and string in the other",
            Columns.Error<ArgumentException>(() => left.JoinOn(right, "k")));
    }

    [Fact]
    public void NoKey_SaysSo() =>
        Assert.StartsWith(
            "No column to join on was given",
            Columns.Error<ArgumentException>(() => Counts.JoinOn(Words, [])));

    [Fact]
    public void KeyOfOneSideOnly_IsNamed() =>
        Assert.StartsWith(
            "Column 'rate' not found; columns are outlet, words, count",
            Columns.Error<ArgumentException>(() => Counts.JoinOn(Words, "rate")));

    [Fact]
    public void RandomRows_AreTheJoinOfLinq()
    {
        var random = new Random(5);
        int? Key() => random.Next(9) == 0 ? null : random.Next(40);
        (int? Key, int At)[] Rows(int count) => [.. Enumerable.Range(0, count).Select(i => (Key(), i))];
        var (left, right) = (Rows(300), Rows(200));
        IEnumerable<object?> Partners(int? key) =>
            right.Where(r => r.Key is not null && r.Key == key).Select(r => (object)r.At);
        var joined = left.ToDataFrame(("key", r => r.Key), ("left", r => r.At))
            .JoinOn(right.ToDataFrame(("key", r => r.Key), ("right", r => r.At)), "key", JoinKind.Left);
        var expected =
            from l in left
            from r in Partners(l.Key).DefaultIfEmpty(null)
            select (l.Key, l.At, r);
        Assert.Equal(expected.Select(x => (object?)x.Key), joined.Values("key"));
        Assert.Equal(expected.Select(x => (object)x.At), joined.Values("left"));
        Assert.Equal(expected.Select(x => x.r), joined.Values("right"));
    }
}
