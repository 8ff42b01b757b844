using Parallax.Entities;
using Parallax.Language;

namespace Parallax.Tests.Entities;

/// <summary>Counts of names in headline, standfirst and body of the two articles that the project is about.</summary>
public class RealArticlesEntityTests
{
    [Theory]
    [InlineData("Vladimir Putin", 10, 12)]
    [InlineData("Xi Jinping", 5, 10)]
    [InlineData("China", 9, 13)]
    [InlineData("Russia", 7, 9)]
    [InlineData("Ukraine", 3, 8)]
    [InlineData("Chinese Communist Party", 8, 0)]
    public void Recognize_RealArticles_CountsNames(string name, int epochTimes, int reuters)
    {
        var articles = Repository.SharedPath("articles");
        Assert.Equal((epochTimes, reuters), (Count(name, EpochTimes(articles)), Count(name, Reuters(articles))));
    }

    [Theory]
    [InlineData("Vladimir Putin", 10, 2, 8)]
    [InlineData("Xi Jinping", 5, 2, 3)]
    public void Recognize_EpochTimes_CountsForms(string name, int names, int descriptions, int pronouns) =>
        Assert.Equal((names, descriptions, pronouns), Forms(name, EpochTimes(Repository.SharedPath("articles"))));

    [Theory]
    [InlineData("Vladimir Putin", 12, 0, 10)]
    [InlineData("Xi Jinping", 10, 0, 0)]
    [InlineData("Antony Blinken", 2, 0, 2)]
    public void Recognize_Reuters_CountsForms(string name, int names, int descriptions, int pronouns) =>
        Assert.Equal((names, descriptions, pronouns), Forms(name, Reuters(Repository.SharedPath("articles"))));

    [Theory]
    [InlineData("Vedant Patel", "John Kirby", "Ursula von der Leyen", "Emmanuel Macron")]
    [InlineData("Andrei Belousov", "Sergei Lavrov", "Sergei Shoigu", "Yuri Ushakov", "Antony Blinken", "Mao Zedong")]
    public void Recognize_RealArticles_NamesEveryPersonInFull(params string[] people) => FindsAll(EntityType.Person, people);

    [Fact]
    public void Recognize_RealArticles_FindsBodies() => FindsAll(EntityType.Organization,
        ["Harbin Institute of Technology", "Commerce Department", "State Department", "European Commission"], ["China Daily"]);

    [Fact]
    public void Recognize_RussiasSecurityCouncil_IsNotTheUnitedNations() =>
        Assert.DoesNotContain(Entities(Reuters(Repository.SharedPath("articles"))), e => e.Name == "U.N. Security Council");

    [Fact]
    public void Labels_EpochTimes_AreAllFound()
    {
        var labels = Entities(EpochTimes(Repository.SharedPath("articles"))).SelectMany(e => e.Labels.Select(l => (e.Name, l.Text))).ToList();
        Assert.Equal(["Mr.", "Russian President", "The Krelimin chief", "the Russian leader"], Of(labels, "Vladimir Putin"));
        Assert.Equal(["Chinese Communist Party (CCP) leader", "The CCP leader", "the CCP leader"], Of(labels, "Xi Jinping"));
        Assert.Equal(["communist"], Of(labels, "China"));
    }

    [Fact]
    public void Labels_Reuters_AreAllFound()
    {
        var labels = Entities(Reuters(Repository.SharedPath("articles"))).SelectMany(e => e.Labels.Select(l => (e.Name, l.Text))).ToList();
        Assert.Equal(["71", "Russian President"], Of(labels, "Vladimir Putin"));
        Assert.Equal(["70", "Chinese President"], Of(labels, "Xi Jinping"));
    }

    private static string[] Of(IEnumerable<(string Name, string Text)> labels, string name) =>
        [.. labels.Where(l => l.Name == name).Select(l => l.Text).Distinct().Order(StringComparer.Ordinal)];

    private static void FindsAll(EntityType type, params string[][] groups)
    {
        var folder = Repository.SharedPath("articles");
        var found = Entities(EpochTimes(folder)).Concat(Entities(Reuters(folder))).Where(e => e.Type == type).Select(e => e.Name).ToHashSet();
        Assert.All(groups.SelectMany(g => g), name => Assert.Contains(name, found));
    }

    private static (int, int, int) Forms(string name, string text)
    {
        var mentions = Entities(text).Where(e => e.Name == name).SelectMany(e => e.Mentions).ToList();
        return (mentions.Count(m => m.Form == MentionForm.Name), mentions.Count(m => m.Form == MentionForm.Nominal), mentions.Count(m => m.Form == MentionForm.Pronoun));
    }

    private static IReadOnlyList<Entity> Entities(string text) => new EntityRecognizer().Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, text));

    private static int Count(string name, string text) => Entities(text)
        .Where(e => e.Name == name).SelectMany(e => e.Mentions).Count(m => m.Form == MentionForm.Name);

    // Headline, standfirst and body without the second headline, captions and biographies.
    private static string EpochTimes(string folder)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "epoch-times.txt"));
        return string.Join('\n', lines.Where((line, i) => !(i > 0 && line == lines[0]) && !line.Contains("via Getty Images") && !line.StartsWith("Dorothy Li is", StringComparison.Ordinal)));
    }

    private static string Reuters(string folder) => string.Join('\n', File.ReadAllLines(Path.Combine(folder, "reuters.txt"))
        .TakeWhile(line => line != "Sign up here.").Where(line => !line.Contains("via REUTERS")));
}
