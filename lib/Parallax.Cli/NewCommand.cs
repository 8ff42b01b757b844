using System.CommandLine;
using Parallax.Cli.Projects;

namespace Parallax.Cli;

/// <summary>
/// <c>new FOLDER [--articles PATH]</c>: makes a project of one's own out of the notebooks and the library.
/// </summary>
internal static class NewCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "The project's folder; it is made, or must be empty.",
        };
        var articles = new Option<string?>("--articles")
        {
            Description =
                "Articles or analysis records of your own, a folder or a file; by default sample articles are put into FOLDER/articles.",
            HelpName = "PATH",
        };
        var force = new Option<bool>("--force")
        {
            Description =
                "Make the project in a folder that is not empty: its notebooks and library are replaced, every other file is left as it is.",
        };
        var command = new Command(
            "new",
            "Makes a project of your own: notebooks, library, settings and a place for articles.")
            {
                folder,
                articles,
                force,
            };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder),
            parsed.GetValue(articles),
            parsed.GetValue(force)));
        return command;
    }

    private static int Run(string folder, string? articles, bool force)
    {
        var target = Path.GetFullPath(folder);
        CheckFolder(folder, target, force);
        var project = new ProjectContent(target, articles is null ? null : CheckArticles(articles));
        ProjectFolder.Write(target, project);
        Console.WriteLine(
            $"{NotebookFiles.Display(target)}: {project.Notebooks.Count} notebooks over {project.Coverage}");
        Console.WriteLine($"Next: cd {NotebookFiles.Display(target)}, then parallax run");
        return 0;
    }

    private static void CheckFolder(string folder, string target, bool force)
    {
        if (File.Exists(target))
        {
            throw new CommandException(
                $"\"{folder}\" is a file. Name a folder that is not there yet, or an empty one.");
        }

        if (!force
            && Directory.Exists(target)
            && Directory.EnumerateFileSystemEntries(target).FirstOrDefault() is { } entry)
        {
            throw new CommandException(
                $"\"{folder}\" is not empty (it holds \"{Path.GetFileName(entry)}\"). Name another folder, "
                + "or add --force, which replaces the project's notebooks and library and leaves every other file as it is.");
        }
    }

    private static string CheckArticles(string path) => File.Exists(path) || Directory.Exists(path)
        ? Path.GetFullPath(path)
        :
            throw new CommandException(
                $"\"{path}\" is not there. --articles takes a folder or file of articles or of analysis records.");
}
