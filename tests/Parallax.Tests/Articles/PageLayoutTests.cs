using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parallax.Tests.Articles;

/// <summary>Whole pages in layouts of many kinds, all invented: what is marked <c>data-body</c> is the body, the root says the rest.</summary>
/// <remarks>The pages were written before the rules met them, to show what these are worth elsewhere than on the development pages.</remarks>
public class PageLayoutTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Repository.PathOf("tests", "Parallax.Tests", "Articles", "Pages"), "*.html")
        .Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_Page_GivesTheBodyAndNothingElse(string page)
    {
        var article = Read(page);
        using var marked = Mark(page);
        Assert.Equal(string.Join('\n', marked.QuerySelectorAll("[data-body]").Select(Text)), string.Join('\n', article.All(SectionKind.Body)));
        article.AssertComplete();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_Page_GivesTitleAuthorsAndDay(string page)
    {
        var info = Read(page).Info;
        using var marked = Mark(page);
        Assert.Equal(Marked("data-title"), info.Title);
        Assert.Equal(Marked("data-authors"), string.Join("; ", info.Authors));
        if (Marked("data-day") is { Length: > 0 } day) Assert.Equal(day, info.Published?.Value.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        string? Marked(string name) => marked.DocumentElement!.GetAttribute(name);
    }

    private static string PathOf(string page) => Repository.PathOf("tests", "Parallax.Tests", "Articles", "Pages", page + ".html");

    private static Article Read(string page) => Parallax.Corpus.Read(PathOf(page), new() { AllLanguages = true }).Single();

    private static IDocument Mark(string page) => new HtmlParser().ParseDocument(File.ReadAllText(PathOf(page)));

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
