using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Tests.Sessions;

[Collection(SharedSession.Name)]
public sealed class NotebookSessionTests(SessionFixture fixture)
{
    private readonly TestSession _session = fixture.Session;

    [Theory]
    [InlineData("\"seen\" + 1", "seen1")]
    [InlineData("await Task.Delay(1); \"after\"", "after")]
    [InlineData("record Pair(int A, int B);\nnew Pair(1, 2).ToString()", "Pair { A = 1, B = 2 }")]
    [InlineData("int Twice(int x) => x * 2;\nTwice(4).ToString()", "8")]
    [InlineData("static string Loud(this string s) => s + \"!\";\n\"hey\".Loud()", "hey!")]
    [InlineData("using static System.Math;\nMax(2, 3).ToString()", "3")]
    [InlineData("int[] some = [1, 2, 3];\nsome.Sum().ToString()", "6")]
    [InlineData("dynamic any = \"text\";\n((int)any.Length).ToString()", "4")]
    [InlineData("#!csharp\n\"shebang\"", "shebang")]
    [InlineData("Console.Write(\"out\");", "out")]
    [InlineData("if (int.TryParse(\"1\", out _)) { _ = \"unused\".Length; _ = await Task.FromResult(1); } (var two, _) = (\"2\", 3); two", "2")]
    [InlineData("void Drop() { _ = 5; } if (true) _ = 6; Drop(); 5 switch { _ => \"any\" }", "any")]
    [InlineData("HTML(\"<b>x</b>\")", "<b>x</b>")]
    [InlineData("display(\"shown\");", "shown")]
    [InlineData("\"extension\".Display();", "extension")]
    [InlineData("\"<i>\".DisplayAs(\"text/html\");", "<i>")]
    public async Task Execute_WithWhatNotebooksUse_ShowsTheValue(string code, string expected) =>
        Assert.Equal(expected, await _session.EvaluateAsync(code));

    [Theory]
    [InlineData("new Uri(\"https://example.org/a?b\").Query")]
    [InlineData("System.Xml.Linq.XElement.Parse(\"<a>?b</a>\").Value")]
    [InlineData("new System.Net.Http.HttpRequestMessage { RequestUri = new Uri(\"https://example.org/?b\") }.RequestUri.Query")]
    [InlineData("new System.Runtime.Serialization.DataContractSerializer(typeof(string)) is null ? \"\" : \"?b\"")]
    [InlineData("new System.Xml.Serialization.XmlSerializer(typeof(string)) is null ? \"\" : \"?b\"")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<string>(\"\\\"?b\\\"\")")]
    [InlineData("System.Text.RegularExpressions.Regex.Match(\"a?b\", \"[?]b\").Value")]
    [InlineData("var sheet = new System.Data.DataTable(); sheet.Columns.Add(\"?b\"); sheet.Columns[0].ColumnName")]
    [InlineData("System.Collections.Immutable.ImmutableArray.Create(\"?b\")[0]")]
    [InlineData("using System.Collections.Concurrent; new ConcurrentDictionary<int, string> { [1] = \"?b\" }[1]")]
    [InlineData("System.Numerics.BigInteger.Pow(2, 70) > 0 ? \"?b\" : \"\"")]
    [InlineData("(await AsyncEnumerable.Range(0, 3).ToListAsync()).Count == 3 ? \"?b\" : \"\"")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(\"\"u8)).Length == 64 ? \"?b\" : \"\"")]
    [InlineData("new System.IO.Compression.GZipStream(new System.IO.MemoryStream(), System.IO.Compression.CompressionLevel.Fastest).CanWrite ? \"?b\" : \"\"")]
    public async Task Execute_TypeOfTheFramework_IsThere(string code) => Assert.Equal("?b", await _session.EvaluateAsync(code));

    [Fact]
    public async Task Execute_LaterCell_SeesVariablesUsingsAndMethods()
    {
        await _session.EvaluateAsync("using System.Globalization;\nvar kept = 41;\nint Next(int x) => x + 1;");
        Assert.Equal("42", await _session.EvaluateAsync("Next(kept).ToString(CultureInfo.InvariantCulture)"));
    }

    [Fact]
    public async Task Execute_RedeclaredVariable_HasItsNewType()
    {
        await _session.EvaluateAsync("var changing = 1;");
        await _session.EvaluateAsync("var changing = \"text\";");
        Assert.Equal("4", await _session.EvaluateAsync("changing.Length.ToString()"));
    }

    [Fact]
    public async Task Execute_StringAndNumber_HaveTheMimeTypesOfPolyglot()
    {
        await _session.RunAsync("\"text\"");
        Assert.Equal(["text/plain"], Assert.IsType<DisplayOutput>(_session.Outputs.Single()).Data.Keys);
        await _session.RunAsync("42");
        Assert.Equal(["text/html"], Assert.IsType<DisplayOutput>(_session.Outputs.Single()).Data.Keys);
    }

    [Fact]
    public async Task Execute_TypeWithFormatterSource_ShowsEveryListedMimeType()
    {
        await _session.EvaluateAsync("""
            class TypeFormatterSourceAttribute(Type source) : Attribute
            {
                public Type FormatterSourceType { get; } = source;
                public string[] PreferredMimeTypes { get; set; }
            }
            public class Shape { public int Sides = 3; }
            """);
        var code = """
            public class Html { public string MimeType => "text/html"; public bool Format(object o, System.IO.TextWriter w) { w.Write("<svg/>"); return true; } }
            public class Json { public string MimeType => "application/x+json"; public bool Format(object o, System.IO.TextWriter w) { w.Write("{\"b\":1,\"a\":2}"); return true; } }
            public class Source { public IEnumerable<object> CreateTypeFormatters() => [new Html(), new Json()]; }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "application/x+json" })]
            public class Picture { }
            new Picture()
            """;
        await _session.RunAsync(code);
        var output = Assert.IsType<DisplayOutput>(_session.Outputs.Single());
        Assert.Equal("<svg/>", output.Data["text/html"]);
        var json = output.ToJson(1)["data"]!["application/x+json"]!;
        Assert.Equal(2, json["a"]!.GetValue<int>());
    }

    [Fact]
    public async Task Execute_VoidCallAtTheEnd_ShowsNothing()
    {
        await _session.RunAsync("Console.Write(\"\")");
        Assert.Empty(_session.Outputs);
    }

    [Fact]
    public async Task Execute_NullAtTheEnd_ShowsThatItIsNull()
    {
        Assert.Contains("&lt;null&gt;", await _session.EvaluateAsync("(string)null"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_ErrorStream_IsToldApart()
    {
        await _session.RunAsync("Console.Error.WriteLine(\"bad\"); Console.WriteLine(\"good\");");
        Assert.Equal([new StreamOutput("stderr", "bad\n"), new StreamOutput("stdout", "good\n")], _session.Outputs);
    }

    [Fact]
    public async Task Execute_ChildProcess_PrintsIntoTheCell()
    {
        var name = HostProcess.FindDotnet().Replace("\\", "\\\\", StringComparison.Ordinal);
        var text = await _session.EvaluateAsync($"var tool = System.Diagnostics.Process.Start(\"{name}\", \"--list-runtimes\"); tool.WaitForExit();");
        Assert.Contains("Microsoft.NETCore.App", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_CompileError_NamesCellLineAndCode()
    {
        var result = await _session.RunAsync("var fine = 1;\nvar broken = missing;");
        Assert.Equal("CS0103", result.Error!.Name);
        Assert.Equal(2, result.Error.Line);
        Assert.Contains("line 2, column 14: error CS0103", result.Error.Trace[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_Throw_KeepsOnlyFramesOfCells()
    {
        await _session.EvaluateAsync("int Fail(int depth) =>\n  depth == 0 ? throw new InvalidOperationException(\"deep\") : Fail(depth - 1);");
        var result = await _session.RunAsync("var before = 5;\n\nint.Parse(\"1\");\nFail(1);");
        Assert.Equal("System.InvalidOperationException", result.Error!.Name);
        Assert.Equal(4, result.Error.Line);
        Assert.Equal(4, result.Error.Trace.Count);
        Assert.Matches("^   at Fail in cell \\d+, line 2$", result.Error.Trace[1]);
        Assert.Matches("^   at the cell in cell \\d+, line 4$", result.Error.Trace[3]);
        Assert.Equal("5", await _session.EvaluateAsync("before.ToString()"));
    }

    [Fact]
    public async Task Execute_MissingLibrary_SaysToBuild()
    {
        var result = await _session.RunAsync("#r \"../nowhere/Missing.dll\"");
        Assert.Contains("dotnet build", result.Error!.Message, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Line);
    }

    [Fact]
    public async Task Execute_ReferenceRelativeToTheFolder_Loads()
    {
        Assert.Equal("Parallax.Notebooks.Tests", await _session.EvaluateAsync(
            "#r \"./Parallax.Notebooks.Tests.dll\"\ntypeof(Parallax.Notebooks.Tests.Sessions.NotebookSessionTests).Assembly.GetName().Name"));
    }

    [Fact]
    public async Task Execute_DisplayedValueUpdated_SendsAnUpdate()
    {
        await _session.RunAsync("var slot = display(\"first\"); slot.Update(\"second\");");
        var outputs = _session.Outputs.Cast<DisplayOutput>().ToList();
        Assert.Equal(DisplayRole.Update, outputs[1].Role);
        Assert.Equal(outputs[0].DisplayId, outputs[1].DisplayId);
        Assert.Equal("second", outputs[1].Data["text/plain"]);
    }
}
