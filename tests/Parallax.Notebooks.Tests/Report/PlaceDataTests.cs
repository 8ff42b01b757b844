using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;

namespace Parallax.Notebooks.Tests.Report;

public sealed class PlaceDataTests
{
    [Fact]
    public void Write_NotebookWithPlaces_EmbedsThemOnceAndAllowsThePagesScriptAlone()
    {
        var page = Page("{\"format\":\"parallax.places/1\"}");
        Assert.Equal(2, page.Split("id=\"places\">{\"format\"").Length);
        Assert.Contains("; script-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline'; script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MarkupInPlaces_CannotEndItsElement()
    {
        var page = Page("{\"a\":\"</script><script>alert(1)</script><!--\"}");
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
        Assert.Contains("\\u003c/script>\\u003cscript>alert(1)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[1]")]
    public void Write_PlacesThatAreNone_LeavesThemOut(string text) =>
        Assert.DoesNotContain("id=\"places\"", Page(text), StringComparison.Ordinal);

    private static string Page(string places)
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code("x"));
        var data = new JsonObject { ["text/html"] = "<p>places</p>", ["text/vnd.parallax.places"] = places };
        notebook.Cells[0].SetOutputs(1, [new JsonObject { ["output_type"] = "execute_result", ["data"] = data }]);
        return HtmlPage.Write("t", [("a", notebook)]);
    }
}
