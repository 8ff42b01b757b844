namespace Parallax.Cli;

/// <summary>Finds the notebooks that a command means, and the repository they belong to.</summary>
internal static class NotebookFiles
{
    private const string Folder = "notebooks";

    /// <summary>The notebooks named, those of the folders named, or all of the current repository.</summary>
    public static IReadOnlyList<string> Find(string[] named)
    {
        var paths = named.Length == 0 ? InFolder(RepositoryFolder()) : [.. named.SelectMany(Expand)];
        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The repository's root: the nearest folder that holds a folder of notebooks, else the current folder.</summary>
    public static string Root(IReadOnlyList<string> notebooks)
    {
        var start = Path.GetDirectoryName(Path.GetFullPath(notebooks[0]))!;
        return Ancestors(start).FirstOrDefault(HasNotebooks) ?? Environment.CurrentDirectory;
    }

    /// <summary>A path as a person in the current folder would write it.</summary>
    public static string Display(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    private static string RepositoryFolder()
    {
        var root = Ancestors(Environment.CurrentDirectory).FirstOrDefault(HasNotebooks)
            ?? throw new CommandException(
                $"There is no folder \"{Folder}\" here or above. Run this inside the repository, or name the notebooks.");
        return Path.Combine(root, Folder);
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (Directory.Exists(path))
        {
            return InFolder(path);
        }

        return File.Exists(path)
            ? [Path.GetFullPath(path)]
            : throw new CommandException($"\"{path}\" is not there. Name a notebook (.ipynb) or a folder of notebooks.");
    }

    private static IReadOnlyList<string> InFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files.ConvertAll(Path.GetFullPath)
            : throw new CommandException($"The folder \"{Display(folder)}\" holds no notebook (.ipynb).");
    }

    private static bool HasNotebooks(string folder) => Directory.Exists(Path.Combine(folder, Folder));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
