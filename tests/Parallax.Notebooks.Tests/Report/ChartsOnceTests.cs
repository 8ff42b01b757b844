using Parallax.Notebooks.Report;

namespace Parallax.Notebooks.Tests.Report;

public sealed class ChartsOnceTests
{
    [Fact]
    public void Replace_SameNumbersTwice_LeavesTheFirstAndLinksToIt()
    {
        var page = ChartsOnce.Replace($"{Chart("a,1", "one")}<p>text</p>{Chart("a,1", "two")}{Chart("a,2", "three")}");
        Assert.Contains("<figure class=\"chart\" id=\"chart-1\">one", page, StringComparison.Ordinal);
        Assert.DoesNotContain("two", page, StringComparison.Ordinal);
        Assert.Contains("<p>text</p><p class=\"above\"><a href=\"#chart-1\">", page, StringComparison.Ordinal);
        Assert.Contains("id=\"chart-2\">three", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_ChartWithoutNumbers_StaysEveryTime()
    {
        const string Page = "<figure class=\"chart\">a</figure><figure class=\"chart\">a</figure>";
        Assert.Equal(Page, ChartsOnce.Replace(Page));
    }

    private static string Chart(string numbers, string text) =>
        $"<figure class=\"chart\">{text}<metadata class=\"csv\">{numbers}</metadata></figure>";
}
