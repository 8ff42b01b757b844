using System.Text;

namespace Parallax.Notebooks.Documents;

/// <summary>Turns a notebook into a C# file that <c>dotnet run file.cs</c> runs, and back.</summary>
/// <remarks>
/// Prose becomes comments, <c>#r "nuget: …"</c> becomes <c>#:package</c>. Types move behind the statements, as C# wants
/// it. A trailing value is printed as text. What only a session can do, such as declaring a variable twice, does not
/// compile.
/// </remarks>
public static class FileBasedApp
{
    internal const string CellMark = "// %%";
    internal const string ProseMark = "// %% [markdown]";
    internal const string HelperMark = "// %% [export]";

    /// <summary>Writes the program.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="projects">Assemblies that <c>#r "file.dll"</c> names, with the project to reference for
    /// each.</param>
    public static string Write(Notebook notebook, IReadOnlyDictionary<string, string>? projects = null)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var program = new ProgramParts(projects ?? new Dictionary<string, string>());
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind == CellKind.Code)
            {
                program.AddCode(cell.Source);
            }
            else
            {
                program.AddProse(cell.Source);
            }
        }

        return program.ToString();
    }

    /// <summary>
    /// Reads a program that <see cref="Write"/> wrote, or any C# file, as a notebook without outputs.
    /// </summary>
    public static Notebook Read(string program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var cells = new List<NotebookCell>();
        var head = new StringBuilder();
        var part = new List<string>();
        var kind = CellMark;
        foreach (var line in program.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(CellMark, StringComparison.Ordinal))
            {
                Flush(cells, part, kind, head);
                kind = line;
            }
            else if (line.StartsWith("#:package ", StringComparison.Ordinal))
            {
                head.Append("#r \"nuget: ")
                    .Append(line["#:package ".Length..].Trim().Replace("@", ", ", StringComparison.Ordinal))
                    .Append("\"\n");
            }
            else if (!line.StartsWith("#:", StringComparison.Ordinal)
                && !line.StartsWith("#!", StringComparison.Ordinal))
            {
                part.Add(line);
            }
        }

        Flush(cells, part, kind, head);
        var notebook = Notebook.Create();
        notebook.AddAll(cells);
        return notebook;
    }

    private static void Flush(List<NotebookCell> cells, List<string> part, string kind, StringBuilder head)
    {
        var isProse = kind == ProseMark;
        var text = isProse
            ? string.Join(
                '\n',
                part.Select(line => line.StartsWith("// ", StringComparison.Ordinal)
                    ? line[3..]
                    : line.TrimStart('/')))
            : string.Join('\n', part);
        part.Clear();
        text = text.Trim('\n');
        if (!isProse && head.Length > 0)
        {
            text = (head + text).TrimEnd('\n');
            head.Clear();
        }

        if (text.Length > 0 && kind != HelperMark)
        {
            cells.Add(isProse ? NotebookCell.Markdown(text) : NotebookCell.Code(text));
        }
    }
}
