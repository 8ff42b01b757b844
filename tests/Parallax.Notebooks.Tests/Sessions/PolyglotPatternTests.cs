namespace Parallax.Notebooks.Tests.Sessions;

/// <summary>What notebooks written for .NET Interactive say, by the patterns of its documentation.</summary>
/// <remarks>In a session of their own: their using directives change what names mean.</remarks>
public sealed class PolyglotPatternTests(SessionFixture fixture) : IClassFixture<SessionFixture>
{
    private readonly TestSession _session = fixture.Session;

    [Theory]
    [InlineData("using Microsoft.DotNet.Interactive;\nusing Microsoft.DotNet.Interactive.Formatting;\nusing static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\nb(\"bold\")", "<b>bold</b>")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\ndiv[style: \"color:teal\", @class: \"box\"](span(\"in\"), \" out\")", "<div style=\"color:teal\" class=\"box\"><span>in</span> out</div>")]
    [InlineData("using Microsoft.DotNet.Interactive.Formatting;\nusing static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\nPocketView view = table(tr(td(\"1\"), td(\"<\")));\nview", "<table><tr><td>1</td><td>&lt;</td></tr></table>")]
    [InlineData("using Microsoft.DotNet.Interactive.Formatting;\nrecord Point(int X, int Y);\nFormatter.Register<Point>(p => $\"<i>{p.X}|{p.Y}</i>\", mimeType: \"text/html\");\nnew Point(1, 2)", "<i>1|2</i>")]
    [InlineData("using Microsoft.DotNet.Interactive.Formatting;\nrecord Circle(int R);\nFormatter.Register<Circle>((c, writer) => writer.Write($\"r={c.R}\"), \"text/plain\");\nFormatter.SetPreferredMimeTypesFor(typeof(Circle), \"text/plain\");\nnew Circle(3)", "r=3")]
    [InlineData("using Microsoft.DotNet.Interactive.Formatting;\nnew[] { 1, 2 }.ToDisplayString(\"text/plain\")", "[ 1, 2 ]")]
    [InlineData("display(HTML(\"<u>x</u>\"));", "<u>x</u>")]
    [InlineData("Microsoft.DotNet.Interactive.Kernel.HTML(\"<s>y</s>\")", "<s>y</s>")]
    [InlineData("Javascript(\"go()\");", "<script type=\"text/javascript\">go()</script>")]
    [InlineData("\"# Title\".DisplayAs(\"text/markdown\");", "# Title")]
    [InlineData("var parsed = System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":1}\");\nparsed.RootElement.GetProperty(\"a\").GetInt32().ToString()", "1")]
    [InlineData("async IAsyncEnumerable<int> Count() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }\nawait foreach (var i in Count()) Console.Write(i);", "012")]
    [InlineData("var (left, right) = (1, 2);\n(left + right).ToString()", "3")]
    [InlineData("enum Shade { Light, Dark }\ninterface IShape { double Area { get; } }\nclass Box : IShape { public double Area => 2; }\nnew Box().Area.ToString()", "2")]
    [InlineData("event Action Rang;\nRang += () => Console.Write(\"ring\");\nRang();", "ring")]
    [InlineData("int[] sorted = [3, 1, 2];\nstring.Join(\",\", from n in sorted orderby n select n)", "1,2,3")]
    public async Task Execute_PatternOfPolyglotNotebooks_Works(string code, string expected) =>
        Assert.Equal(expected, await _session.EvaluateAsync(code));

    [Fact]
    public async Task Execute_ListExpansionLimit_HoldsForLaterCells()
    {
        await _session.EvaluateAsync("using Microsoft.DotNet.Interactive.Formatting;\nvar limitBefore = Formatter.ListExpansionLimit;\nFormatter.ListExpansionLimit = 2;");
        Assert.Contains("[ 1, 2 ... (3 more) ]", await _session.EvaluateAsync("Enumerable.Range(1, 5).ToArray()"), StringComparison.Ordinal);
        await _session.EvaluateAsync("Formatter.ListExpansionLimit = limitBefore;");
    }

    [Fact]
    public async Task Execute_DiscardBesideTheTags_SaysWhatToWriteInstead()
    {
        var result = await _session.RunAsync("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\n_ = 1 + 1;");
        Assert.Equal(2, result.Error!.Line);
        Assert.Contains("write `var unused = …`", result.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Css_AddsTheRulesToThePage() =>
        Assert.Contains("var css = `p { color: red }`", await _session.EvaluateAsync("CSS(\"p { color: red }\");"), StringComparison.Ordinal);
}
