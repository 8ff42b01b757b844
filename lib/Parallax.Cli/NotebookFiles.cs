using Parallax.Cli.Projects;

namespace Parallax.Cli;

/// <summary>Finds the notebooks that a command means, and the repository or project they belong to.</summary>
internal static class NotebookFiles
{
    private const string Folder = "notebooks";

    /// <summary>The notebooks named, those of the folders named, or all of the current repository or project.</summary>
    public static IReadOnlyList<string> Find(string[] named)
    {
        var paths = named.Length == 0
            ? InFolder(CurrentFolder()).Concat(Below(CurrentFolder()))
            : named.SelectMany(Expand);
        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Where reports and copies go: a repository's <c>artifacts</c>, a project's own folder.</summary>
    public static string OutputFolder(IReadOnlyList<string> notebooks)
    {
        var start = Path.GetDirectoryName(Path.GetFullPath(notebooks[0]))!;
        var root = Ancestors(start).FirstOrDefault(IsRoot) ?? Environment.CurrentDirectory;
        return IsProject(root) ? root : Path.Combine(root, "artifacts");
    }

    /// <summary>A path as a person in the current folder would write it.</summary>
    public static string Display(string path) =>
        Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    private static string CurrentFolder()
    {
        var root = Ancestors(Environment.CurrentDirectory).FirstOrDefault(IsRoot)
            ?? throw new CommandException(
                $"There is no folder \"{Folder}\" here or above. Run this inside the repository or a project made by `parallax new`, or name the notebooks.");
        return IsProject(root) ? root : Path.Combine(root, Folder);
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
        {
            return InFolder(path);
        }

        return File.Exists(path)
            ? [Path.GetFullPath(path)]
            :
                throw new CommandException(
                    $"\"{path}\" is not there. Name a notebook (.ipynb, .dib) or a folder of notebooks.");
    }

    private static IReadOnlyList<string> InFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files.ConvertAll(Path.GetFullPath)
            : throw new CommandException($"The folder \"{Display(folder)}\" holds no notebook (.ipynb).");
    }

    /// <summary>
    /// The notebooks in the folders of a repository's notebooks; a project's folders are its owner's.
    /// </summary>
    private static IEnumerable<string> Below(string folder) =>
        Path.GetFileName(folder) != Folder ? [] : Directory.GetDirectories(folder)
            .SelectMany(f => Directory.GetFiles(f, "*.ipynb")).Order(StringComparer.Ordinal).Select(Path.GetFullPath);

    private static bool IsRoot(string folder) => IsProject(folder) || Directory.Exists(Path.Combine(folder, Folder));

    private static bool IsProject(string folder) => File.Exists(Path.Combine(folder, ProjectContent.Library));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
