using System.Globalization;
using System.Text;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;
using Parallax.Tests.Fuzzing;

namespace Parallax.Notebooks.Tests.Fuzzing;

/// <summary>Damaged notebooks: refused with a message, or read, written, converted and shown.</summary>
public sealed class NotebookFuzzTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Load_DamagedNotebooks_AreRefusedOrComeBack()
    {
        var seeds = Seeds().ToList();
        Fuzz.Run(usual: 300, number =>
        {
            var (ending, bytes) = seeds[number % seeds.Count];
            var path = Path.Combine(folder.Path, number.ToString(CultureInfo.InvariantCulture) + ending);
            File.WriteAllBytes(path, new Mutator(new Random(number)).Damage(bytes));
            if (Load(path) is { } notebook) AssertComesBack(notebook);
            File.Delete(path);
        });
    }

    [Fact]
    public void Load_ManyCells_TakesTimeInProportion()
    {
        var path = Path.Combine(folder.Path, "many.dib");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("#!csharp\n1\n", 100_000)));
        Fuzz.Run(usual: 1, _ => Assert.Equal(100_000, NotebookFile.Load(path).Cells.Count));
    }

    [Fact]
    public void Load_DeviceWithoutEnd_IsRefused()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "there is no /dev/zero here");
        var path = Path.Combine(folder.Path, "zero.ipynb");
        File.CreateSymbolicLink(path, "/dev/zero");
        Assert.Contains("more than 64 MB", Assert.Throws<NotebookFormatException>(() => NotebookFile.Load(path)).Message, StringComparison.Ordinal);
    }

    private static Notebook? Load(string path)
    {
        try
        {
            return NotebookFile.Load(path);
        }
        catch (NotebookFormatException error)
        {
            Assert.NotEmpty(error.Message);
            return null;
        }
    }

    private static void AssertComesBack(Notebook notebook)
    {
        var text = notebook.ToText();
        Assert.Equal(text, Notebook.Parse(text).ToText());
        var cells = DibFile.Read(DibFile.Write(notebook)).Cells.Count;
        Assert.InRange(cells, 0, notebook.Cells.Sum(c => c.Source.Count(s => s is '\n' or '\r' or '\u2028' or '\u0085' or '\f') + 1));
        FileBasedApp.Read(FileBasedApp.Write(notebook));
        Assert.NotEmpty(HtmlPage.Write("fuzz", [("a.ipynb", notebook)]));
    }

    private static IEnumerable<(string Ending, byte[] Bytes)> Seeds()
    {
        foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.ipynb", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dib", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal))
            yield return (Path.GetExtension(path), File.ReadAllBytes(path));
        var small = Notebook.Create();
        small.Add(NotebookCell.Markdown("# A\n\n<b>b</b> [c](http://d.example)"));
        small.Add(NotebookCell.Code("#!csharp\nvar a = 1;\na", "parameters"));
        yield return (".ipynb", Encoding.UTF8.GetBytes(small.ToText()));
        yield return (".dib", Encoding.UTF8.GetBytes(DibFile.Write(small)));
        yield return (".cs", Encoding.UTF8.GetBytes(FileBasedApp.Write(small)));
    }
}
