using System.Text;

namespace Parallax.Notebooks.Documents;

/// <summary>Reads and writes <c>.dib</c>, .NET Interactive's format of cells without outputs.</summary>
public static class DibFile
{
    private const string Meta = "#!meta";
    private static readonly string[] CSharp = ["#!csharp", "#!c#", "#!CSharp", "#!C#"];
    private static readonly string[] Prose = ["#!markdown", "#!md"];
    private static readonly string[] Others = [
        "#!fsharp",
        "#!f#",
        "#!pwsh",
        "#!powershell",
        "#!html",
        "#!javascript",
        "#!js",
        "#!mermaid",
        "#!sql",
        "#!kql",
        "#!value",
        "#!http",
    ];

    /// <summary>
    /// Reads a <c>.dib</c> text. Cells in other languages become code that says so by its magic command.
    /// </summary>
    public static Notebook Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cells = new List<NotebookCell>();
        var language = CSharp[0];
        var lines = new List<string>();
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            var command = line.TrimEnd();
            if (command == Meta || CSharp.Contains(command) || Prose.Contains(command) || Others.Contains(command))
            {
                AddCell(cells, language, lines);
                language = command;
            }
            else
            {
                lines.Add(line);
            }
        }

        AddCell(cells, language, lines);
        var notebook = Notebook.Create();
        notebook.AddAll(cells);
        return notebook;
    }

    /// <summary>Writes a notebook's cells; outputs, raw cells and metadata have no place in the format.</summary>
    public static string Write(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var text = new StringBuilder();
        text.Append(Meta)
            .Append(
                "\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"aliases\":[],\"name\":\"csharp\"}]}}\n");
        foreach (var cell in notebook.Cells.Where(cell => cell.Kind != CellKind.Raw))
        {
            var source = cell.Source.TrimEnd('\n');
            var ownCommand = source.Split('\n')[0].TrimEnd();
            var hasCommand = cell.Kind == CellKind.Code && (CSharp.Contains(ownCommand) || Others.Contains(ownCommand));
            text.Append('\n');
            if (!hasCommand)
            {
                text.Append(cell.Kind == CellKind.Code ? CommandOf(cell) : Prose[0]).Append("\n\n");
            }

            text.Append(source).Append('\n');
        }

        return text.ToString();
    }

    // A language that the format does not know is left to the reader as C#, which is what it says of itself.
    private static string CommandOf(NotebookCell cell)
    {
        var command = $"#!{cell.Language}";
        return Others.Contains(command) ? command : CSharp[0];
    }

    private static void AddCell(List<NotebookCell> cells, string command, List<string> lines)
    {
        // Empty lines between a command and its text, and before the next command, are the format's, not the cell's.
        var source = string.Join('\n', lines).Trim('\n');
        lines.Clear();
        if (command == Meta || source.Length == 0)
        {
            return;
        }

        cells.Add(Prose.Contains(command) ? NotebookCell.Markdown(source)
            : NotebookCell.Code(Others.Contains(command) ? $"{command}\n{source}" : source));
    }
}
