using Parallax.Comparison;

namespace Parallax.Tests.Terms;

public class RealArticlesTermTests
{
    private static readonly Lazy<Coverage> Articles = new(() => Coverage.Load(Repository.SharedPath("articles")));

    private static readonly KeynessOptions All = new() { MinCount = 1, MaxLength = 3 };

    [Theory]
    [InlineData("mr.", 12, 0)]
    [InlineData("u.s.", 1, 7)]
    [InlineData("ties", 0, 7)]
    [InlineData("cooperation", 0, 3)]
    [InlineData("defense", 1, 5)]
    public void Terms_HeadlineStandfirstAndBody_AsCountedByHand(string term, int epochTimes, int reuters)
    {
        _ = Repository.SharedPath("articles");
        var row = Keyness.Compare(Articles.Value.Terms, "The Epoch Times", All).Single(r => r.Term == term);
        Assert.Equal((epochTimes, reuters), (row.Count, row.OtherCount));
    }

    [Fact]
    public void Terms_Totals_AreTheSumsOfTheirRows()
    {
        _ = Repository.SharedPath("articles");
        var rows = Keyness.Compare(Articles.Value.Terms, "Reuters", All).Where(r => r.Length == 1).ToArray();
        Assert.Equal(rows[0].Words, rows.Sum(r => r.Count));
        Assert.Equal(rows[0].OtherWords, rows.Sum(r => r.OtherCount));
    }

    [Fact]
    public void Concordance_OfEveryTermOfTheRecords_HasAsManyLines()
    {
        var corpus = Corpus.Read(Repository.SharedPath("articles")).ToArray();
        foreach (var record in Articles.Value.Analyses)
        {
            var article = corpus.Single(a => a.Info.Id == record.Article.Id);
            foreach (var term in record.Terms.Where(t => t.Voice == Voice.Own).GroupBy(t => t.Term).Where(g => g.First().Length == 1).Take(60))
                Assert.Equal(record.Terms.Where(t => t.Term == term.Key).Sum(t => t.Count), Concordance.Find(record, article, term.Key).Count);
        }
    }
}
