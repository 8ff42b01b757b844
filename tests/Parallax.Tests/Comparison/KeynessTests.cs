using Parallax.Comparison;

namespace Parallax.Tests.Comparison;

public class KeynessTests
{
    private static readonly ArticleInfo Ledger1 = new() { Id = "l1", Outlet = "Ledger" };
    private static readonly ArticleInfo Ledger2 = new() { Id = "l2", Outlet = "Ledger" };
    private static readonly ArticleInfo Courier1 = new() { Id = "c1", Outlet = "Courier" };
    private static readonly ArticleInfo Courier2 = new() { Id = "c2", Outlet = "Courier" };

    // Words by article: l1 20, l2 20, c1 20, c2 20.
    private static readonly TermCount[] Terms =
    [
        Row(Ledger1, "harbor", 6), Row(Ledger1, "mr.", 4), Row(Ledger1, "the", 10),
        Row(Ledger2, "harbor", 5), Row(Ledger2, "mr.", 3), Row(Ledger2, "the", 12),
        Row(Courier1, "harbor", 1), Row(Courier1, "strike", 9), Row(Courier1, "the", 10),
        Row(Courier2, "harbor", 2), Row(Courier2, "strike", 7), Row(Courier2, "the", 11),
        Row(Courier1, "the strike", 5, 2), Row(Courier1, "harbor", 50) with { Section = SectionKind.Caption },
    ];

    private static TermCount Row(ArticleInfo article, string term, int count, int length = 1) =>
        new(article, term, length, SectionKind.Body, Voice.Own, count);

    [Fact]
    public void Compare_CountsAndWords_AreSumsOfRows()
    {
        var rows = Keyness.Compare(Terms, "Ledger", new KeynessOptions { MinCount = 1 });
        var harbor = rows.Single(r => r.Term == "harbor");
        Assert.Equal((11, 3, 40, 40), (harbor.Count, harbor.OtherCount, harbor.Words, harbor.OtherWords));
        Assert.Equal(rows.Sum(r => r.Count), harbor.Words);
        Assert.Equal(rows.Sum(r => r.OtherCount), harbor.OtherWords);
        Assert.Equal(275, harbor.Rate);
    }

    [Fact]
    public void Compare_SwappedOutlets_FlipsSigns()
    {
        var one = Keyness.Compare(Terms, "Ledger", new KeynessOptions { Against = "Courier" });
        var two = Keyness.Compare(Terms, "Courier", new KeynessOptions { Against = "Ledger" });
        Assert.Equal(one.Select(r => r.Term), two.Select(r => r.Term));
        Assert.All(one.Zip(two), x =>
        {
            Assert.Equal(x.First.Z, -x.Second.Z, 12);
            Assert.Equal(x.First.LogRatio, -x.Second.LogRatio, 12);
            Assert.Equal(x.First.G2, x.Second.G2, 12);
            Assert.Equal(x.First.AdjustedP, x.Second.AdjustedP, 12);
        });
    }

    [Fact]
    public void Compare_Sign_SaysWhoUsesItMore()
    {
        var rows = Keyness.Compare(Terms, "Ledger");
        Assert.True(rows.Single(r => r.Term == "harbor").Z > 0);
        Assert.True(rows.Single(r => r.Term == "strike") is { Z: < 0, LogRatio: < 0, LogOdds.Delta: < 0 });
    }

    [Fact]
    public void Compare_Rows_ByFallingZ()
    {
        var z = Keyness.Compare(Terms, "Ledger").Select(r => Math.Abs(r.Z)).ToArray();
        Assert.Equal(z.OrderDescending(), z);
    }

    [Fact]
    public void Compare_AcrossArticles_NeedsTwoArticlesASide()
    {
        Assert.NotNull(Keyness.Compare(Terms, "Ledger").First(r => r.Term == "harbor").AcrossArticlesAdjustedP);
        var single = Terms.Where(t => t.Article != Ledger2).ToArray();
        Assert.Null(Keyness.Compare(single, "Ledger").First(r => r.Term == "harbor").AcrossArticles);
    }

    [Fact]
    public void Compare_FourArticles_ByPermutation()
    {
        // Of six ways to divide four articles in two and two, this one and its mirror image are the most extreme.
        Assert.Equal(2.0 / 6, Keyness.Compare(Terms, "Ledger").Single(r => r.Term == "strike").AcrossArticlesP!.Value, 12);
        var welch = Keyness.Compare(Terms, "Ledger", new KeynessOptions { PermutationArticles = 0 }).Single(r => r.Term == "strike");
        Assert.Equal(welch.AcrossArticles!.Value.P, welch.AcrossArticlesP!.Value);
    }

    [Fact]
    public void Compare_OneArticlesPetWord_IsNotTheOutlets()
    {
        TermCount[] terms =
        [
            .. Enumerable.Range(0, 8).SelectMany(i => Article($"l{i}", "Ledger", pet: i == 0 ? 20 : 0, habit: 4)),
            .. Enumerable.Range(0, 8).SelectMany(i => Article($"c{i}", "Courier", pet: 0, habit: 0)),
        ];
        var rows = Keyness.Compare(terms, "Ledger");
        var pet = rows.Single(r => r.Term == "pet");
        Assert.InRange(pet.AdjustedP, 0, 0.001);
        Assert.InRange(pet.AcrossArticlesAdjustedP!.Value, 0.2, 1);
        var habit = rows.Single(r => r.Term == "habit");
        Assert.InRange(habit.AdjustedP, 0, 0.001);
        Assert.InRange(habit.AcrossArticlesAdjustedP!.Value, 0, 0.01);

        static IEnumerable<TermCount> Article(string id, string outlet, int pet, int habit)
        {
            var info = new ArticleInfo { Id = id, Outlet = outlet };
            return new[] { Row(info, "pet", pet), Row(info, "habit", habit), Row(info, "other", 100 - pet - habit) }.Where(r => r.Count > 0);
        }
    }

    [Fact]
    public void Compare_HouseStyle_IsMarked()
    {
        var rows = Keyness.Compare(Terms, "Ledger");
        Assert.True(rows.Single(r => r.Term == "mr.").IsHouseStyle);
        Assert.False(rows.Single(r => r.Term == "strike").IsHouseStyle);
    }

    [Fact]
    public void Compare_Phrases_AgainstTheWords()
    {
        var row = Assert.Single(Keyness.Compare(Terms, "Courier", new KeynessOptions { MinLength = 2, MaxLength = 3 }));
        Assert.Equal(("the strike", 5, 40), (row.Term, row.Count, row.Words));
    }

    [Fact]
    public void Compare_UnknownOutlet_NamesTheOutlets() =>
        Assert.Contains("'Courier', 'Ledger'", Assert.Throws<ArgumentException>(() => Keyness.Compare(Terms, "Gazette")).Message);

    [Fact]
    public void Compare_OneOutletOrNone_Throws()
    {
        Assert.Contains("compares", Assert.Throws<ArgumentException>(() => Keyness.Compare(Terms.Where(t => t.Outlet == "Ledger"), "Ledger")).Message);
        Assert.Contains("none", Assert.Throws<ArgumentException>(() => Keyness.Compare([], "Ledger")).Message);
    }

    [Fact]
    public void EachAgainstRest_TwoOutlets_HasBothViews() =>
        Assert.Equal(["Courier", "Ledger"], Keyness.EachAgainstRest(Terms).Select(r => r.Outlet).Distinct());

    [Fact]
    public void Pairs_ThreeOutlets_ThreeComparisons()
    {
        var third = Row(new ArticleInfo { Id = "z", Outlet = "Zenith" }, "the", 9);
        Assert.Equal(3, Keyness.Pairs([.. Terms, third]).Select(r => (r.Outlet, r.Other)).Distinct().Count());
    }

    [Theory]
    [InlineData("mr. alder", true)]
    [InlineData("june 3", true)]
    [InlineData("march", false)]
    [InlineData("march 3", true)]
    [InlineData("colour", true)]
    [InlineData("daily ledger", true)]
    [InlineData("3", false)]
    [InlineData("strike on thursday", false)]
    public void HouseStyle_Terms(string term, bool expected) => Assert.Equal(expected, HouseStyle.Contains(term, ["The Daily Ledger"]));
}
