using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;

namespace Parallax.Notebooks.Tests.Html;

public sealed class HtmlPageTests
{
    [Fact]
    public void Write_MarkupInProseCodeAndStreams_IsShownAsText()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("# Title <script>alert(1)</script>\n\n[x](javascript:alert(2)) <img src=x onerror=alert(3)>"));
        notebook.Add(NotebookCell.Code("var s = \"<script>alert(4)</script>\";"));
        notebook.Cells[1].SetOutputs(1, [new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = "</pre><script>alert(5)</script>" }]);
        var page = HtmlPage.Write("A & <b>", [("a.ipynb", notebook)]);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.Contains("A &amp; &lt;b&gt;", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JavaScript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("<vbscript:x>")]
    [InlineData("[a](<javascript:alert(1)>)")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    public void Write_AddressThatRuns_IsNoLink(string prose)
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown(prose));
        var page = HtmlPage.Write("t", [("1.ipynb", notebook)]);
        Assert.DoesNotMatch("(?i)(href|src)=\"(javascript|vbscript|data:text)", page);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a **a ")]
    public void Write_ProseNestedDeeply_IsShown(string mark)
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown(string.Concat(Enumerable.Repeat(mark, 2000)) + "deep <b>"));
        Assert.Contains("deep &lt;b&gt;", HtmlPage.Write("t", [("1.ipynb", notebook)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TwoNotebooks_ListsBothWithTheirHeadings()
    {
        var first = Notebook.Create();
        first.Add(NotebookCell.Markdown("# One\n\n## Part"));
        var page = HtmlPage.Write("t", [("1.ipynb", first), ("2.ipynb", Notebook.Create())]);
        Assert.Contains("<a href=\"#n1\">One</a><ul><li><a href=\"#n1-h2\">Part</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#n2\">2.ipynb</a>", page, StringComparison.Ordinal);
        Assert.Contains("id=\"n1-h2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CellsTaggedFront_AreShownFirstWithoutCodeAndLinkedToTheirPlace()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("# One\n\n## Part & piece"));
        notebook.Add(Shown("secret();", "<p>shown</p>", "front"));
        var page = HtmlPage.Write("t", [("1.ipynb", notebook)]);
        var front = page[page.IndexOf("<section class=\"front\"", StringComparison.Ordinal)..page.IndexOf("<nav", StringComparison.Ordinal)];
        Assert.Contains("<p>shown</p>", front, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", front, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#n1-h2\">One › Part &amp; piece</a>", front, StringComparison.Ordinal);
        Assert.Single(page.Split("<p>shown</p>").Skip(1));
        Assert.Contains("<a href=\"#front\">Shown above</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TableWithoutRows_IsNotOnTheFront()
    {
        var notebook = Notebook.Create();
        notebook.Add(Shown("rows", "<table><tr><th>about</th></tr></table><p><small>No rows.</small></p>", "front"));
        notebook.Add(Shown("more", "<table><tr><th>about</th></tr><tr><td>a pier</td></tr></table>", "front"));
        var page = HtmlPage.Write("t", [("1.ipynb", notebook)]);
        var front = page[page.IndexOf("<section class=\"front\"", StringComparison.Ordinal)..page.IndexOf("<nav", StringComparison.Ordinal)];
        Assert.DoesNotContain("No rows.", front, StringComparison.Ordinal);
        Assert.Contains("a pier", front, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CellsTaggedKey_MakeASectionAndTheWholeNotebookIsFoldedBelow()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("# 2 · One & all"));
        notebook.Add(Shown("secret();", "<p>shown</p>", "key"));
        notebook.Add(Shown("more();", "<p>the rest</p>"));
        var page = HtmlPage.Write("t", [("1.ipynb", notebook)]);
        var appendix = page.IndexOf("<section class=\"appendix\"", StringComparison.Ordinal);
        Assert.Contains("<section class=\"key\" id=\"n1\">\n<h2>One &amp; all</h2>", page[..appendix], StringComparison.Ordinal);
        Assert.Contains("<p>shown</p>", page[..appendix], StringComparison.Ordinal);
        Assert.DoesNotContain("the rest", page[..appendix], StringComparison.Ordinal);
        Assert.Contains("<details class=\"notebook\" id=\"n1-all\">", page[appendix..], StringComparison.Ordinal);
        Assert.Contains("<p>the rest</p>", page[appendix..], StringComparison.Ordinal);
        Assert.Contains("secret();", page[appendix..], StringComparison.Ordinal);
        Assert.DoesNotContain("<p>shown</p>", page[appendix..], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CellsTaggedKey_ContentsNameSectionsAndAppendix()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("# 2 · One\n\n## Part"));
        notebook.Add(Shown("a", "<p>a</p>", "key"));
        var page = HtmlPage.Write("t", [("1.ipynb", notebook)]);
        Assert.Contains("<li><a href=\"#n1\">One</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#appendix\">", page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"#n1-all\">2 &#183; One</a></li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href=\"#n1-h2\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FrontCellsUnderOneHeading_HaveOneLink()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Markdown("# One"));
        notebook.Add(Shown("a", "<p>a</p>", "front"));
        notebook.Add(Shown("b", "<p>b</p>", "front"));
        var page = HtmlPage.Write("t", [("1.ipynb", notebook)]);
        Assert.Single(page.Split("class=\"origin\"").Skip(1));
    }

    [Fact]
    public void Write_CellTaggedTitle_GivesTheHeadlineAsText()
    {
        var notebook = Notebook.Create();
        notebook.Add(Shown("h", "<p>Bell &amp; <b>Crane</b>.</p>", "title"));
        var page = HtmlPage.Write("Report", [("1.ipynb", notebook)]);
        Assert.Contains("<title>Bell &amp; Crane</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"page-title\">Bell &amp; Crane</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"kicker\">Report</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingTagged_HasNoFront()
    {
        var notebook = Notebook.Create();
        notebook.Add(Shown("x", "<p>x</p>"));
        var page = HtmlPage.Write("Report", [("1.ipynb", notebook)]);
        Assert.DoesNotContain("class=\"front\"", page, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"page-title\">Report</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CellsThatShowNothing_AreFoldedWithTheNext()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code("var a = 1;"));
        notebook.Add(Shown("a", "<p>1</p>"));
        notebook.Add(NotebookCell.Code("var last = 2;"));
        var page = HtmlPage.Write("Report", [("1.ipynb", notebook)]);
        Assert.Equal(3, page.Split("<details").Length);
        Assert.Contains("<summary>Code [ –1]</summary><pre><code>var a = 1;</code></pre><pre><code>a</code></pre></details>", page, StringComparison.Ordinal);
        Assert.Contains("var last = 2;", page, StringComparison.Ordinal);
    }

    private static NotebookCell Shown(string source, string html, params string[] tags)
    {
        var cell = NotebookCell.Code(source, tags);
        cell.SetOutputs(1, [new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { ["text/html"] = html } }]);
        return cell;
    }

    [Fact]
    public void Write_Page_ForbidsScriptsAndRequests()
    {
        var page = HtmlPage.Write("t", []);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SvgOutput_BecomesAnImage()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code("x"));
        notebook.Cells[0].SetOutputs(1, [new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { ["image/svg+xml"] = "<svg onload='alert(1)'/>" } }]);
        var page = HtmlPage.Write("t", [("a", notebook)]);
        Assert.Contains("<img alt=\"\" src=\"data:image/svg+xml;base64,", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithPlotly_AllowsExactlyItsScriptsAndKeepsThePicture()
    {
        var notebook = Notebook.Create();
        notebook.Add(NotebookCell.Code("x"));
        notebook.Cells[0].SetOutputs(1, [new JsonObject
        {
            ["output_type"] = "display_data",
            ["data"] = new JsonObject
            {
                ["text/html"] = "<img alt=\"picture\">",
                ["application/vnd.plotly.v1+json"] = new JsonObject { ["data"] = new JsonArray("</script><script>alert(1)</script>") },
            },
        }]);
        var page = HtmlPage.Write("t", [("a", notebook)], new HtmlPageOptions { PlotlyScript = "var Plotly = '</script>';" });
        // python3: base64.b64encode(hashlib.sha256(b"var Plotly = '<\\/script>';").digest())
        Assert.Contains("script-src 'sha256-pR4PGIwIftHYKiudS/768C3X8d7516BWirYV06+opq4=' 'sha256-", page, StringComparison.Ordinal);
        Assert.Contains("<script>var Plotly = '<\\/script>';</script>", page, StringComparison.Ordinal);
        Assert.Contains("<div class=\"still\"><div class=\"output\"><img alt=\"picture\"></div>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HtmlOutputWithScripts_LeavesThemOutAndKeepsTheRest()
    {
        var notebook = Notebook.Create();
        notebook.Add(Shown("a", "<p>before</p><script type=\"application/json\">{}</script><SCRIPT>\nx < y;\n</SCRIPT ><p>after</p>"));
        var page = HtmlPage.Write("t", [("a", notebook)]);
        Assert.Contains("<p>before</p><p>after</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }
}
