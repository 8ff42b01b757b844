using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Host;

/// <summary>A file that a cell asks for with <c>#!import</c>.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Line">The line of the directive, the first being 1.</param>
internal sealed record ImportRequest(string Path, int Line)
{
    /// <summary>The file's code cells, with the names under which errors speak of them.</summary>
    /// <exception cref="CellException">It cannot be read.</exception>
    public IEnumerable<(string Name, string Source)> Cells()
    {
        var file = System.IO.Path.GetFileName(Path);
        try
        {
            return NotebookFile.Load(Path).CodeCells
                .Select((cell, index) => ($"{file} cell {index + 1}", cell.Source))
                .ToList();
        }
        catch (Exception error) when (error is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            throw new CellException("Directive", $"#!import cannot read \"{file}\": {error.Message}", Line);
        }
    }
}
