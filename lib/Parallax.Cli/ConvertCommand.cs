using System.CommandLine;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Html;

namespace Parallax.Cli;

/// <summary>
/// <c>convert IN OUT</c>: between <c>.ipynb</c>, <c>.dib</c> and <c>.cs</c>, and to <c>.html</c>, by the files'
/// endings.
/// </summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("IN") { Description = "A notebook: .ipynb, .dib, .cs or .csx." };
        var output = new Argument<string>("OUT") { Description = "Where to write it: .ipynb, .dib, .cs or .html." };
        var command = new Command(
            "convert",
            "Converts a notebook; the files' endings say from what to what.") { input, output };
        command.SetAction(parsed => Convert(parsed.GetValue(input)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Convert(string input, string output)
    {
        if (!File.Exists(input))
        {
            throw new CommandException($"\"{input}\" is not there.");
        }

        var notebook = Read(input);
        if (Path.GetExtension(input) != ".ipynb")
        {
            notebook.AddMissingIds();
        }

        var text = Write(notebook, input, output);
        HtmlPage.Save(output, text);
        return 0;
    }

    private static Notebook Read(string path)
    {
        if (!NotebookFile.Endings.Contains(Path.GetExtension(path)))
        {
            throw new CommandException(
                $"\"{path}\" ends in \"{Path.GetExtension(path)}\"; {string.Join(", ", NotebookFile.Endings)} can be read.",
                    CommandRunner.WrongUse);
        }

        try
        {
            return NotebookFile.Load(path);
        }
        catch (NotebookFormatException error)
        {
            throw new CommandException($"{path}: {error.Message}");
        }
    }

    private static string Write(Notebook notebook, string input, string output) => Path.GetExtension(output) switch
    {
        ".ipynb" => notebook.ToText(),
        ".dib" => DibFile.Write(notebook),
        ".cs" => FileBasedApp.Write(notebook, NotebookProjects.Find(notebook, input, output)),
        ".html" => HtmlPage.Write(Path.GetFileNameWithoutExtension(input), [(Path.GetFileName(input), notebook)]),
        var ending => throw new CommandException(
            $"\"{output}\" ends in \"{ending}\"; .ipynb, .dib, .cs and .html can be written.",
            CommandRunner.WrongUse),
    };
}
