using Parallax.Comparison;

namespace Parallax.Tests.Comparison;

public class ConcordanceTests
{
    private const string Text = "The harbour vote failed. “Every harbor is old,” Mr. Alder said.\n\nNorland's harbor-side plan, a co-operation, won; plans for harbors stay.";

    private static readonly Article Article = new()
    {
        Info = new ArticleInfo { Id = "a", Outlet = "Ledger" },
        Text = Text,
        Sections =
        [
            new Section(SectionKind.Headline, [new TextSpan(0, 24)]),
            new Section(SectionKind.Body, [new TextSpan(25, 63), new TextSpan(65, Text.Length)]),
        ],
    };

    private static string[] Lines(string term, ConcordanceOptions? options = null) =>
        [.. Concordance.Find([Article], term, options).Select(l => $"{l.Left}|{l.Match}|{l.Right}")];

    [Fact]
    public void Find_AnySpellingAndCase_WithinTheSection()
    {
        var lines = Lines("Harbor", new ConcordanceOptions { Words = 2 });
        Assert.Equal(["The|harbour|vote failed", "Every|harbor|is old", "said. Norland's|harbor|-side plan"], lines);
    }

    // A caption between two paragraphs came into the context of the words after it.
    [Fact]
    public void Find_CaptionBetweenParagraphs_IsNoContextOfTheBody()
    {
        const string text = "The ferry stops.\nA crane lifts.\nThe port opens.";
        var article = Article with
        {
            Text = text,
            Sections =
            [
                new Section(SectionKind.Body, [new TextSpan(0, 16), new TextSpan(32, text.Length)]),
                new Section(SectionKind.Caption, [new TextSpan(17, 31)]),
            ],
        };
        Assert.Equal("The ferry stops. The", Concordance.Find([article], "port").Single().Left);
    }

    // Each line looked at every sentence: this text took a quarter of a minute.
    [Fact]
    public void Find_FiftyThousandLines_InSecondsNotMinutes()
    {
        const int lines = 50_000;
        var text = string.Concat(Enumerable.Repeat("The council met. ", lines));
        var article = Article with { Text = text, Sections = [new Section(SectionKind.Body, [new TextSpan(0, text.Length - 1)])] };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(lines, Concordance.Find([article], "council").Count(line => line.Match == "council"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"took {clock.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void Find_Prefix_FindsAllWordsThatBeginSo() =>
        Assert.Equal(["plan", "plans"], Concordance.Find([Article], "plan*").Select(l => l.Match));

    [Fact]
    public void Find_Phrase_NotAcrossMarks()
    {
        Assert.Single(Lines("norland harbor side"));
        Assert.Empty(Lines("co-operation won"));
    }

    [Fact]
    public void Find_SortedRight_ByTheNextWord() =>
        Assert.Equal(["is", "side", "vote"], Concordance.Find([Article], "harbor", new ConcordanceOptions { Order = ConcordanceOrder.Right })
            .Select(l => l.Right.Split(' ')[0].Trim('-')));

    [Fact]
    public void Find_SortedLeft_ByTheWordBefore() =>
        Assert.Equal(["Every", "Norland's", "The"], Concordance.Find([Article], "harbor", new ConcordanceOptions { Order = ConcordanceOrder.Left })
            .Select(l => l.Left.Split(' ')[^1]));

    [Fact]
    public void Find_OfRecord_AsManyLinesAsItCounts()
    {
        var record = new Analyzer().Analyze(Article);
        foreach (var term in record.Terms.GroupBy(t => t.Term))
            Assert.Equal(term.Sum(t => t.Count), Concordance.Find(record, Article, term.Key).Count);
    }

    [Fact]
    public void Find_OfCoverage_AsManyLinesAsItCounts_NoneWithoutText()
    {
        var record = new Analyzer().Analyze(Article);
        foreach (var term in record.Terms.GroupBy(t => t.Term))
            Assert.Equal(term.Sum(t => t.Count), Concordance.Find([record], term.Key).Count);
        Assert.Empty(Concordance.Find([record with { Text = null }], "harbor"));
    }

    [Fact]
    public void Find_OfRecord_OtherText_IsRefused()
    {
        var record = new Analyzer().Analyze(Article);
        var error = Assert.Throws<InvalidDataException>(() => Concordance.Find(record, Article with { Text = Text + "!" }, "harbor"));
        Assert.Contains("not the one", error.Message);
    }

    [Fact]
    public void Find_TermInNone_IsEmpty() => Assert.Empty(Lines("glacier"));

    [Fact]
    public void Find_NoWord_Throws() => Assert.Contains("no word", Assert.Throws<ArgumentException>(() => Lines("…")).Message);
}
