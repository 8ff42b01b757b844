using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Cli;

/// <summary>What a notebook says it needs beside it: <c>"parallax": {"requires": "a file, from its folder", "hint": "how to get it"}</c> in its metadata.</summary>
internal static class NotebookRequirements
{
    /// <summary>The notebooks that have what they need; the others are named, with the reason, on standard error.</summary>
    /// <exception cref="CommandException">None is left.</exception>
    public static IReadOnlyList<string> Met(IEnumerable<string> paths)
    {
        List<string> met = [];
        string? missing = null;
        foreach (var path in paths)
        {
            if (Missing(path) is { } reason) Console.Error.WriteLine(missing = $"skipped: {NotebookFiles.Display(path)}: {reason}");
            else met.Add(path);
        }

        return met.Count > 0 || missing is null ? met : throw new CommandException("There is no notebook to run: every one is skipped.");
    }

    /// <summary>Whether a notebook that does not run everywhere was saved without outputs: there is nothing to compare it with.</summary>
    public static bool IsSavedWithoutOutputs(string path) =>
        Wants(path) is not null && Notebook.Load(path).CodeCells.All(cell => cell.Node["outputs"] is not JsonArray { Count: > 0 });

    private static string? Missing(string path)
    {
        if (Path.GetExtension(path) != ".ipynb" || Wants(path) is not { } wants || wants["requires"]?.ToString() is not { Length: > 0 } file
            || File.Exists(Path.Combine(Path.GetDirectoryName(path)!, file)))
        {
            return null;
        }

        return $"it needs {file}, which is not there. {wants["hint"]}".TrimEnd();
    }

    /// <summary>The notebook's own word; null where it has none. A notebook that cannot be read is the runner's to report.</summary>
    private static JsonObject? Wants(string path)
    {
        try
        {
            return (Notebook.Load(path).Root["metadata"] as JsonObject)?["parallax"] as JsonObject;
        }
        catch (Exception e) when (e is NotebookFormatException or IOException)
        {
            return null;
        }
    }
}
