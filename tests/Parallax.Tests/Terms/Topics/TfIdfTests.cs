using Parallax.Terms.Topics;

namespace Parallax.Tests.Terms.Topics;

public class TfIdfTests
{
    private static readonly TermCount[] Terms =
    [
        Row("1", "red", 2), Row("1", "green", 1), Row("2", "red", 1), Row("2", "blue", 1), Row("3", "blue", 3), Row("3", "gold", 1),
    ];

    private static TermCount Row(string id, string term, int count) =>
        new(new ArticleInfo { Id = id, Outlet = "Ledger" }, term, 1, SectionKind.Body, Voice.Own, count);

    private static double Weight(TfIdfOptions options, string id, string term) =>
        TfIdf.Of(Terms, options).Single(r => r.Article.Id == id && r.Term == term).Weight;

    [Fact]
    public void Of_Plain_ByHand()
    {
        var options = new TfIdfOptions();
        Assert.Equal(2 * Math.Log(3.0 / 2), Weight(options, "1", "red"), 12);
        Assert.Equal(Math.Log(3), Weight(options, "3", "gold"), 12);
    }

    // scikit-learn 1.2.1, TfidfVectorizer with its defaults on the same counts.
    [Theory]
    [InlineData("1", "red", 0.8355915419449176)]
    [InlineData("1", "green", 0.5493512310263033)]
    [InlineData("2", "blue", 0.7071067811865475)]
    [InlineData("3", "blue", 0.9158903319694655)]
    public void Of_Sklearn_IndependentValues(string id, string term, double expected) =>
        Assert.Equal(expected, Weight(TfIdfOptions.Sklearn, id, term), 9);

    [Theory]
    [InlineData(TermFrequencyWeight.Logarithm, 1.6931471805599454)]
    [InlineData(TermFrequencyWeight.Augmented, 1)]
    [InlineData(TermFrequencyWeight.Relative, 0.6666666666666666)]
    public void Of_TermFrequencyVariants_ByHand(TermFrequencyWeight weight, double expected) =>
        Assert.Equal(expected, Weight(new TfIdfOptions { TermFrequency = weight, DocumentFrequency = DocumentFrequencyWeight.None }, "1", "red"), 12);

    [Fact]
    public void Of_Probabilistic_IsZeroForMostCommonTerms()
    {
        var options = new TfIdfOptions { DocumentFrequency = DocumentFrequencyWeight.Probabilistic };
        Assert.Equal(Math.Log(2), Weight(options, "1", "green"), 12);
        Assert.Equal(0, Weight(options, "1", "red"));
    }

    [Fact]
    public void Of_Rows_ByArticleThenWeight() =>
        Assert.Equal(["1:green", "1:red", "2:blue", "2:red", "3:blue", "3:gold"], TfIdf.Of(Terms).Select(r => $"{r.Article.Id}:{r.Term}"));

    [Fact]
    public void Of_Nothing_IsEmpty() => Assert.Empty(TfIdf.Of([]));
}
