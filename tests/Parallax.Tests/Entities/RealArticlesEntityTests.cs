using Parallax.Entities;
using Parallax.Text;

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

    private static int Count(string name, string text) => new EntityRecognizer()
        .Recognize(new Segmenter(partsOfSpeech: true).Segment(new ArticleInfo { Id = "a" }, text))
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
