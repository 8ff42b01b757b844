namespace Parallax.Tests.Quotes;

public sealed class QuoteCaseTests
{
    private static readonly Analyzer Analyzer = new();

    public static IEnumerable<TheoryDataRow<QuoteCase>> Cases => CaseFile.Read<QuoteCase>("Quotes/cases.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyze_Case_FindsWhoSaysWhat(QuoteCase expected)
    {
        var quotes = Analyzer.Analyze(new ArticleInfo { Id = "case" }, expected.Text).Quotes;

        var rows = quotes.Select(q => (string.Join('|', q.Content.Select(c => c.Of(expected.Text).ToString())), q.Speaker));
        Assert.Equal(expected.Quotes.Select(q => (q.Content, q.Speaker)), rows);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyze_Case_TellsSpeechFromSilence(QuoteCase expected)
    {
        var quotes = Analyzer.Analyze(new ArticleInfo { Id = "case" }, expected.Text).Quotes;

        Assert.Equal(expected.Quotes.Select(q => q.Stance), quotes.Select(q => q.IsSpeech ? null : q.Stance.ToString()));
        Assert.All(quotes.Where(q => !q.IsSpeech), q => Assert.Equal(0, q.Words));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyze_Case_TellsFullQuotesFromFragmentsAndTerms(QuoteCase expected)
    {
        var quotes = Analyzer.Analyze(new ArticleInfo { Id = "case" }, expected.Text).Quotes;

        foreach (var row in expected.Quotes.Where(q => q.Mark is not null))
            Assert.Contains(quotes, q => q.Kind.ToString() == row.Mark && q.Content[0].Of(expected.Text).SequenceEqual(row.Content.Split('|')[0]));
    }
}
