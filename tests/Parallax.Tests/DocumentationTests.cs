using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Parallax.Tests;

/// <summary>The library's pages: their code is run from top to bottom, and what they say it prints is what it prints.</summary>
/// <remarks>PARALLAX_UPDATE_SNAPSHOTS=1 writes the printed text anew, to be read before it is committed.</remarks>
public sealed partial class DocumentationTests
{
    // Scripts print into a text of their own; the console belongs to all tests.
    private const string Prelude = """
        static class Console
        {
            public static System.Text.StringBuilder Printed = new();
            public static void WriteLine(object value) => Printed.Append(System.FormattableString.Invariant($"{value}")).Append('\n');
        }
        """;

    public static TheoryData<string> Pages => [.. new[] { "README.md" }
        .Concat(Directory.EnumerateFiles(Repository.PathOf("lib", "Parallax"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.PathOf(), f).Replace('\\', '/')))
        .Where(p => File.ReadAllText(Repository.PathOf(p)).Contains("```csharp\n", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Code_RunsAndPrintsWhatThePageSays(string page)
    {
        var text = File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");
        var run = new StringBuilder(text);
        var state = await CSharpScript.RunAsync(Prelude, Options, cancellationToken: TestContext.Current.CancellationToken);
        var moved = 0;
        foreach (Match block in Block().Matches(text))
        {
            state = await state.ContinueWithAsync("Console.Printed.Clear();", cancellationToken: TestContext.Current.CancellationToken);
            state = await state.ContinueWithAsync(InRepository(block.Groups["code"].Value), cancellationToken: TestContext.Current.CancellationToken);
            state = await state.ContinueWithAsync("Console.Printed.ToString()", cancellationToken: TestContext.Current.CancellationToken);
            var said = block.Groups["text"];
            if (!said.Success) continue;
            var printed = (string)state.ReturnValue;
            run.Remove(said.Index + moved, said.Length).Insert(said.Index + moved, printed);
            moved += printed.Length - said.Length;
        }

        if (Environment.GetEnvironmentVariable("PARALLAX_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(Repository.PathOf(page), run.ToString());
        Assert.Equal(run.ToString(), File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void PublicTypes_ThatDoSomething_StandInCodeThatIsRun()
    {
        var code = string.Concat(Pages.SelectMany(row => Block().Matches(File.ReadAllText(Repository.PathOf(row.Data)).ReplaceLineEndings("\n")).Select(m => m.Groups["code"].Value)));
        var words = Word().Matches(code).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var types = typeof(Article).Assembly.GetExportedTypes().Where(DoesSomething);
        var missing = types.SelectMany(Names).Where(n => !words.Contains(n)).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, $"no example in the README.md of a stage names: {string.Join(", ", missing)}");
    }

    private static ScriptOptions Options => ScriptOptions.Default
        .AddReferences(typeof(Article).Assembly, typeof(System.Text.Json.JsonDocument).Assembly)
        .AddImports("System", "System.Text", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "System.IO");

    /// <summary>Pages name files from the repository's folder on; the tests run elsewhere.</summary>
    private static string InRepository(string code) => code.Replace("\"data/", $"\"{Repository.PathOf().Replace('\\', '/').TrimEnd('/')}/data/", StringComparison.Ordinal);

    /// <summary>Whether a type has members beyond values: enums, exceptions and plain records speak for themselves.</summary>
    private static bool DoesSomething(Type type) => !type.IsEnum && type.GetMethods(
            System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly)
        .Any(m => !m.IsSpecialName && m.Name is not ("ToString" or "Equals" or "GetHashCode" or "<Clone>$" or "Deconstruct" or "CompareTo" or "Dispose" or "GetEnumerator"));

    /// <summary>What an example has to name: the type, or each method of a class of extension methods, which nobody names.</summary>
    private static IEnumerable<string> Names(Type type)
    {
        var methods = type.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly);
        var areExtensions = type is { IsAbstract: true, IsSealed: true }
            && Array.TrueForAll(methods, m => m.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false));
        return areExtensions ? methods.Select(m => m.Name) : [type.Name.Split('`')[0]];
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n(?:\n```text\n(?<text>.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
