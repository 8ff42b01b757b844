using Parallax.Notebooks.Documents;

namespace Parallax.Cli;

/// <summary>Finds the projects of the repository's own libraries that a notebook references as files.</summary>
internal static class NotebookProjects
{
    /// <summary>Each <c>#r</c> path whose library has a project under <c>lib/</c>, with that project's path from the output.</summary>
    public static Dictionary<string, string> Find(Notebook notebook, string input, string output)
    {
        var root = NotebookFiles.Root([input]);
        var folder = Path.GetDirectoryName(Path.GetFullPath(output))!;
        var found = new Dictionary<string, string>();
        foreach (var line in notebook.CodeCells.SelectMany(cell => cell.Source.Split('\n')).Where(line => line.TrimStart().StartsWith("#r ", StringComparison.Ordinal)))
        {
            if (line.Split('"') is not [_, var path, ..] || !path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
            var project = Path.Combine(root, "lib", name, $"{name}.csproj");
            if (File.Exists(project))
            {
                found[path] = Path.GetRelativePath(folder, project).Replace('\\', '/');
            }
        }

        return found;
    }
}
