using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Parallax.Cli.Tests;

/// <summary>What is left of a verb that a signal ends at any moment: old or new files, and no process.</summary>
/// <remarks>
/// The variable PARALLAX_KILLS sets how often each verb is ended; the default keeps the suite fast. Files of a store
/// and of an index are not looked at before the verb has run again: they are taken up there.
/// </remarks>
public sealed class KilledVerbsTests : IDisposable
{
    private const int Usual = 3;

    // A single share would be merged at once.
    private const string Share = "analyze in/articles -o out/shares.store --part-size 0.001 --shard";

    private static readonly string[] Signals = ["TERM", "INT", "KILL"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("parallax-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string, bool> Verbs => new()
    {
        { "analyze in/articles -o out/records.jsonl", "", false },
        { "analyze in/articles -o out/records/", "", false },
        { "analyze in/articles -o out/all.store --part-size 0.001", "", true },
        { "merge out/shares.store", $"{Share} 0/2;{Share} 1/2", true },
        { "annotate in/texts.jsonl -o out/annotated.jsonl", "", false },
        { "terms in/texts.jsonl -o out/terms.tsv", "", false },
        { "extract in/pages -o out/articles.jsonl", "", false },
        { "export in/articles --format xlsx -o out/tables", "", false },
        { "export in/articles --format csv -o out/tables", "", false },
        { "kwic port in/articles --index out/words.db", "", true },
        { "convert in/book.ipynb out/book.html", "", false },
        { "run in/book.ipynb -o out", "", false },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_EndedAtAnyMoment_LeavesOldOrNewFiles(string verb, string before, bool isTakenUp)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals");
        Input(copies: 1);
        foreach (var command in (before.Length > 0 ? before : verb).Split(';')) RunToEnd(command);
        Copy(Out, Old);
        var old = Files();
        if (before.Length == 0) Input(copies: 2);
        var clock = Stopwatch.StartNew();
        var printed = RunToEnd(verb);
        var (duration, made) = (clock.Elapsed, Files());
        var random = new Random(verb.Length);
        for (var kill = 0; kill < Kills(); kill++)
        {
            Copy(Old, Out);
            var signal = Signals[kill % Signals.Length];
            if (signal == "INT" && KilledRunTests.IgnoresInterrupts()) continue;
            End(verb, signal, random.NextDouble() * duration);
            if (!isTakenUp) AssertOldOrNew(old, made, signal);
            var again = RunToEnd(verb);
            // An index is a database, whose bytes differ.
            if (verb.StartsWith("kwic", StringComparison.Ordinal)) Assert.Equal(printed, again);
            else Assert.Equal(made, Files());
        }
    }

    private static int Kills() =>
        int.TryParse(Environment.GetEnvironmentVariable("PARALLAX_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : Usual;

    // Articles, records, a page and a notebook, as many as there are copies of the first.
    private void Input(int copies)
    {
        var folder = Path.Combine(_folder, "in");
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        var samples = Directory.GetFiles(Path.Combine(Repository.Root, "data", "sample"), "*.txt").Order(StringComparer.Ordinal).Take(3 * copies).ToList();
        foreach (var path in samples) File.Copy(path, Path.Combine(folder, "articles", Path.GetFileName(path)), overwrite: true);
        var texts = Enumerable.Range(0, 40 * copies).Select(i =>
            JsonSerializer.Serialize(new { id = $"t{i}", outlet = $"Post {i % 2}", text = File.ReadAllText(samples[i % samples.Count]) }));
        File.WriteAllLines(Path.Combine(folder, "texts.jsonl"), texts);
        File.WriteAllText(Path.Combine(folder, "pages", "page.html"), $"<html><body><article><h1>A port</h1>{string.Concat(Enumerable.Repeat("<p>The port of Halden stays open, the council said on Monday.</p>", 5 * copies))}</article></body></html>");
        var notebook = Parallax.Notebooks.Documents.Notebook.Create();
        notebook.Add(Parallax.Notebooks.Documents.NotebookCell.Code("var n = 1;"));
        notebook.Add(Parallax.Notebooks.Documents.NotebookCell.Code($"n + {copies}"));
        notebook.Save(Path.Combine(folder, "book.ipynb"));
    }

    private string RunToEnd(string verb)
    {
        var (exit, output, error) = Cli.Run(verb.Split(' '), _folder);
        Assert.True(exit == 0, $"{verb}: {exit}\n{error}");
        return output;
    }

    private void End(string verb, string signal, TimeSpan after)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Cli.Assembly, .. verb.Split(' ')])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Thread.Sleep(after);
        var children = Children(process.Id);
        Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        Assert.True(process.WaitForExit(Patience), $"{verb} goes on after {signal}");
        Assert.All(children, child => Assert.True(SpinWait.SpinUntil(() => !Directory.Exists($"/proc/{child}"), Patience), $"process {child} is still there"));
    }

    private static List<string> Children(int parent)
    {
        var list = $"/proc/{parent}/task/{parent}/children";
        return File.Exists(list) ? [.. File.ReadAllText(list).Split(' ', StringSplitOptions.RemoveEmptyEntries)] : [];
    }

    private void AssertOldOrNew(Dictionary<string, string> old, Dictionary<string, string> made, string signal)
    {
        foreach (var (path, content) in Files())
        {
            // Nobody can remove what a process leaves that is killed; the next run does.
            if (signal == "KILL" && path.EndsWith(".tmp", StringComparison.Ordinal)) continue;
            Assert.True(old.GetValueOrDefault(path) == content || made.GetValueOrDefault(path) == content, $"{signal} left {path} with {content.Length} characters");
        }
    }

    private string Out => Path.Combine(_folder, "out");

    private string Old => Path.Combine(_folder, "old");

    private Dictionary<string, string> Files() => !Directory.Exists(Out)
        ? []
        : Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetRelativePath(Out, path), Content);

    // The bytes; of a workbook, which holds the time, its sheets.
    private static string Content(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!path.EndsWith(".xlsx", StringComparison.Ordinal)) return Convert.ToBase64String(bytes);
        using var book = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(book.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(Text));

        static string Text(ZipArchiveEntry entry)
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }
    }

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to)) Directory.Delete(to, recursive: true);
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(path, place);
        }
    }
}
