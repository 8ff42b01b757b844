namespace Parallax.Notebooks.Documents;

/// <summary>Reads a notebook from any of the formats it may be kept in, told apart by the file's ending.</summary>
public static class NotebookFile
{
    /// <summary>The endings that are read.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".ipynb", ".dib", ".cs", ".csx"];

    /// <summary>
    /// Reads a <c>.ipynb</c>, a <c>.dib</c>, a file-based app (<c>.cs</c>) or a script (<c>.csx</c>), the last as one
    /// cell.
    /// </summary>
    /// <exception cref="NotebookFormatException">It has another ending or is not what its ending says.</exception>
    public static Notebook Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".ipynb":
                return Notebook.Load(path);
            case ".dib":
                return DibFile.Read(Notebook.ReadText(path));
            case ".cs":
                return FileBasedApp.Read(Notebook.ReadText(path));
            case ".csx":
                var notebook = Notebook.Create();
                notebook.Add(NotebookCell.Code(Notebook.ReadText(path).TrimEnd('\n')));
                return notebook;
            case var ending:
                throw new NotebookFormatException(
                    $"The file ends in \"{ending}\", expected one of {string.Join(", ", Endings)}.");
        }
    }
}
