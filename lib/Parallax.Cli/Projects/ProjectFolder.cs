namespace Parallax.Cli.Projects;

/// <summary>Writes a project's files to its folder.</summary>
internal static class ProjectFolder
{
    /// <summary>Makes everything beside its place and moves it there when it is complete.</summary>
    /// <remarks>Files of the owner that are there already stay as they are.</remarks>
    public static void Write(string folder, ProjectContent project)
    {
        var exists = Directory.Exists(folder);
        // The folder above the current one may not be writable, so an existing folder holds what is being made.
        var making = exists
            ? Path.Combine(folder, $".new.{Environment.ProcessId}.tmp")
            : $"{folder}.{Environment.ProcessId}.tmp";
        try
        {
            Fill(making, project, name => !File.Exists(Path.Combine(folder, name)));
            if (exists)
            {
                MoveFiles(making, folder);
            }
            else
            {
                Directory.Move(making, folder);
            }
        }
        finally
        {
            if (Directory.Exists(making))
            {
                Directory.Delete(making, recursive: true);
            }
        }
    }

    private static void Fill(string folder, ProjectContent project, Func<string, bool> isNew)
    {
        foreach (var (name, content) in project.Parts()
            .Concat(project.OwnersFiles().Where(file => isNew(file.Path))))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }

    private static void MoveFiles(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).ToList())
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(path, place, overwrite: true);
        }
    }
}
