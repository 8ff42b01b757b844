using Parallax.Records;

namespace Parallax.Tests;

/// <summary>Rows give their own words where the text is at hand, and nothing where it is not.</summary>
public sealed class RowTextTests
{
    private const string Text =
        "Ada Bell, the harbour master of Port Lane, spoke on Monday.\n\n"
        + "“The pier is closed,” Ms. Bell said, “and it stays closed.”";

    private static readonly ArticleInfo Info = new() { Id = "pier", Outlet = "Lane Post" };
    private static readonly ArticleAnalysis Analysis = new Analyzer().Analyze(Info, Text);

    [Fact]
    public void Quote_InTwoPieces_GivesBothWithoutTheAttribution()
    {
        var quote = Assert.Single(Coverage.Of([Analysis]).Quotes, q => q.Direct);
        Assert.Equal("The pier is closed, and it stays closed.", quote.Text);
    }

    [Fact]
    public void Sentence_GivesItsCharacters() => Assert.Equal(
        "Ada Bell, the harbour master of Port Lane, spoke on Monday.",
        Coverage.Of([Analysis]).Sentences.First().Text);

    [Fact]
    public void Mention_GivesAllOfItsSpan()
    {
        var mentions = Coverage.Of([Analysis]).Mentions.ToList();
        Assert.Contains(mentions, m => m.Text == "Ada Bell");
        Assert.All(mentions, m => Assert.Equal(m.Span.Of(Text).ToString(), m.Text));
    }

    [Fact]
    public void ReadFromARecord_TextIsNull()
    {
        var read = AnalysisRecord.Read(AnalysisRecord.Write(Analysis));
        Assert.All(read.Sentences, s => Assert.Null(s.Text));
        Assert.All(read.Quotes, q => Assert.Null(q.Text));
        Assert.All(read.Entities.SelectMany(e => e.Mentions), m => Assert.Null(m.Text));
    }

    [Fact]
    public void RecordBesideItsText_GivesTheText()
    {
        var folder = Directory.CreateTempSubdirectory("parallax-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "pier.txt"), Text);
            var article = Corpus.Read(folder).Single();
            var analysis = new Analyzer().Analyze(article);
            var record = AnalysisRecord.Write(analysis with { Article = analysis.Article with { Outlet = "Of the record" } });
            File.WriteAllBytes(Path.Combine(folder, "pier.jsonl"), [.. record, (byte)'\n']);
            var coverage = Coverage.Load(folder);
            Assert.Equal(["Of the record"], coverage.Outlets);
            Assert.Contains("The pier is closed, and it stays closed.", coverage.Quotes.Select(q => q.Text));
            Assert.All(coverage.Sentences, s => Assert.Equal(s.Span.Of(article.Text).ToString(), s.Text));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void PartOfACoverage_KeepsTexts() => Assert.All(
        Coverage.Of([Analysis]).Where(article => article.Outlet == "Lane Post").Sentences,
        s => Assert.NotNull(s.Text));

    [Fact]
    public void DataFrame_HasTheTextAsColumn() => Assert.Contains(
        "The pier is closed, and it stays closed.",
        Coverage.Of([Analysis]).Quotes.ToDataFrame()["text"].Cast<string?>());

    [Fact]
    public void Metadata_AreTheSameWithAndWithoutText() =>
        Assert.Equal(Info, Analysis.Article);
}
