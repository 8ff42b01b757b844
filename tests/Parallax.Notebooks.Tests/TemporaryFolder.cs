using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("notebooks-").FullName;

    /// <summary>Writes a notebook of code cells; a source that begins with <c>#!parameters</c> gets that tag.</summary>
    public string WriteNotebook(string name, params string[] sources)
    {
        var notebook = Notebook.Create();
        foreach (var source in sources)
        {
            const string mark = "#!parameters\n";
            notebook.Add(source.StartsWith(mark, StringComparison.Ordinal)
                ? NotebookCell.Code(source[mark.Length..], "parameters")
                : NotebookCell.Code(source));
        }

        var path = System.IO.Path.Combine(Path, name);
        notebook.Save(path);
        return path;
    }

    public string Text(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
