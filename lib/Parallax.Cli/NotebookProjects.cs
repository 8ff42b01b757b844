using Parallax.Notebooks.Documents;

namespace Parallax.Cli;

/// <summary>Finds the projects of the repository's own libraries that a notebook references as files.</summary>
internal static class NotebookProjects
{
    /// <summary>
    /// Each <c>#r</c> path whose library has a project under <c>lib/</c>, with that project's path from the output.
    /// </summary>
    public static Dictionary<string, string> Find(Notebook notebook, string input, string output)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(output))!;
        var found = new Dictionary<string, string>();
        foreach (var line in notebook.CodeCells.SelectMany(cell => cell.Source.Split('\n'))
            .Where(line => line.TrimStart().StartsWith("#r ", StringComparison.Ordinal)))
        {
            if (line.Split('"') is not [_, var path, ..]
                || !path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var name = Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
            if (Project(Path.GetFullPath(input), name) is { } project)
            {
                found[path] = Path.GetRelativePath(folder, project).Replace('\\', '/');
            }
        }

        return found;
    }

    /// <summary>The project of that name under <c>lib</c> in the repository around a file.</summary>
    private static string? Project(string file, string name)
    {
        for (var folder = Directory.GetParent(file); folder is not null; folder = folder.Parent)
        {
            var project = Path.Combine(folder.FullName, "lib", name, $"{name}.csproj");
            if (File.Exists(project))
            {
                return project;
            }
        }

        return null;
    }
}
