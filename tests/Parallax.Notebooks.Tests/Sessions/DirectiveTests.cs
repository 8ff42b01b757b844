using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

[Collection(SharedSession.Name)]
public sealed class DirectiveTests(SessionFixture fixture)
{
    private readonly TestSession _session = fixture.Session;

    [Theory]
    [InlineData("#!markdown\n# Skipped\n#!csharp\n\"run\"", "run")]
    [InlineData("#!html\n<b>shown</b>", "<b>shown</b>")]
    [InlineData("var raw = \"\"\"\n#!fsharp\n\"\"\";\nraw", "#!fsharp")]
    [InlineData("/*\n#!fsharp\n*/ \"comment\"", "comment")]
    [InlineData("using Microsoft.DotNet.Interactive.Formatting;\nFormatter.Register<Version>(v => $\"v{v.Major}\", \"text/html\");\nnew Version(7, 1)", "v7")]
    public async Task Execute_Directive_DoesWhatPolyglotDoes(string code, string expected) =>
        Assert.Equal(expected, await _session.EvaluateAsync(code));

    [Theory]
    [InlineData("var asked = 7; var asked2 = \"a<b\";\n#!who", "<td>asked</td>")]
    [InlineData("var shown = new List<int> { 1, 2 };\n#!whos", "<tr><td>shown</td><td>System.Collections.Generic.List&lt;System.Int32&gt;</td><td>[ 1, 2 ]</td></tr>")]
    [InlineData("var twice = 1;\nvar other = 0;\n#!whos\n", "<tr><td>twice</td><td>System.Int32</td><td>1</td></tr>")]
    [InlineData("#!lsmagic", "<td>#!import FILE</td>")]
    [InlineData("#!about", "Parallax.Notebooks")]
    public async Task Execute_QuestionAboutTheSession_IsAnswered(string code, string expected) =>
        Assert.Contains(expected, await _session.EvaluateAsync(code), StringComparison.Ordinal);

    [Fact]
    public async Task Execute_WhoWithManyVariables_ShowsThemAll()
    {
        var declared = string.Concat(Enumerable.Range(0, 40).Select(i => $"var many{i} = {i};\n"));
        var answer = await _session.EvaluateAsync(declared + "#!who");
        Assert.All(Enumerable.Range(0, 40), i => Assert.Contains($"<td>many{i}</td>", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Execute_DisplayTable_ShowsOneRowAnItem()
    {
        var html = await _session.EvaluateAsync("new[] { new { A = 1, B = \"<\" } }.DisplayTable();");
        Assert.StartsWith("<table><thead><tr><td><span>A</span></td><td><span>B</span></td></tr></thead>", html, StringComparison.Ordinal);
        Assert.Contains("<td>&lt;</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_WhosAfterRedeclaration_ShowsTheNewVariableOnly()
    {
        await _session.EvaluateAsync("var again = 1;");
        await _session.EvaluateAsync("var again = \"text\";");
        var answer = await _session.EvaluateAsync("#!whos");
        Assert.Contains("<td>again</td><td>System.String</td>", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>again</td><td>System.Int32</td>", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Import_RunsTheCellsOfTheOtherNotebook()
    {
        using var folder = new TemporaryFolder();
        folder.WriteNotebook("tools.ipynb", "int Tenfold(int x) => x * 10;", "Console.Write(\"loaded\");");
        folder.Text("more.dib", "#!csharp\n\nvar fromDib = Tenfold(4);\n\n#!markdown\n\nProse.\n");
        folder.Text("fails.csx", "var fine = 1;\nvar broken = missing;");
        folder.Text("self.csx", "#!import self.csx");
        await using var session = await TestSession.StartAsync(new SessionOptions { WorkingDirectory = folder.Path });
        Assert.Equal("loaded40", await session.EvaluateAsync("#!import tools.ipynb\n#!import \"more.dib\"\nfromDib.ToString()"));
        Assert.Contains("fails.csx cell 1, line 2, column 14", (await session.RunAsync("#!import fails.csx")).Error!.Trace[0], StringComparison.Ordinal);
        Assert.Contains("imports itself", (await session.RunAsync("#!import self.csx")).Error!.Message, StringComparison.Ordinal);
        Assert.Contains("cannot read \"gone.ipynb\"", (await session.RunAsync("#!import gone.ipynb")).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Time_ShowsTheWallTime() =>
        Assert.Matches("^Wall time: [0-9.]+ms$", await _session.EvaluateAsync("#!time\nvar quick = 1;"));

    [Fact]
    public async Task Execute_LoadedScript_IsRelativeToTheNotebook()
    {
        using var folder = new TemporaryFolder();
        folder.Text("tools.csx", "int Hundredfold(int x) => x * 100;\nint Fails() => throw new Exception(\"in the script\");");
        await using var session = await TestSession.StartAsync(new SessionOptions { WorkingDirectory = folder.Path });
        Assert.Equal("200", await session.EvaluateAsync("#load \"tools.csx\"\nHundredfold(2).ToString()"));
        var result = await session.RunAsync("Fails()");
        Assert.Contains("   at Fails in tools.csx, line 2", result.Error!.Trace);
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", 1, "This engine runs C#")]
    [InlineData("#!share --from fsharp x", 1, "assign the value to a C# variable")]
    [InlineData("#!connect mssql", 1, "This engine has one kernel")]
    [InlineData("#!nonsense", 1, "Known are #!about")]
    [InlineData("var a = 1;\nusing var s = new System.IO.MemoryStream();", 2, "using (var x = …)")]
    [InlineData("record Q(int A);\nvar q = new Q(1);\nq with { A = 2 }", 3, "put it in parentheses")]
    [InlineData("var span = \"abc\".AsSpan();", 1, "ToArray()")]
    [InlineData("namespace A;\nclass B { }", 1, "without a namespace")]
    [InlineData("file class B { }", 1, "leave out `file`")]
    [InlineData("static class E { extension(string s) { public int L => 1; } }", 1, "static int Name(this Type value)")]
    [InlineData("static class E { public static int L(this string s) => 1; }", 1, "without a class around it")]
    [InlineData("\nvar given = await GetInputAsync(\"How many?\");", 2, "Cells run without anyone to ask")]
    [InlineData("#r \"nuget: No such, package, 1\"", 1, "write #r \"nuget: Id, 1.2.3\"")]
    public async Task Execute_KnownTrap_SaysWhatToWriteInstead(string code, int line, string hint)
    {
        var result = await _session.RunAsync(code);
        Assert.Equal(line, result.Error!.Line);
        Assert.Contains(hint, result.Error.Message, StringComparison.Ordinal);
    }
}
