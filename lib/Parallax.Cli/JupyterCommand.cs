using System.CommandLine;
using Parallax.Notebooks.Jupyter;

namespace Parallax.Cli;

/// <summary><c>jupyter install</c>: registers the engine as a Jupyter kernel.</summary>
internal static class JupyterCommand
{
    private static readonly Option<string> Name = new("--name")
    {
        Description = "The kernel's name.",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private static readonly Option<bool> User = new("--user") { Description = "For the current user (the default)." };

    private static readonly Option<string?> Prefix = new("--prefix")
    {
        Description = "Into a Python environment instead.",
        HelpName = "DIR",
    };

    private static readonly Option<bool> Replace = new("--replace")
    {
        Description = "Overwrite another kernel of that name.",
    };

    public static Command Create()
    {
        var install = new Command(
            "install",
            "Registers the engine as the kernel .NET (C#).") { Name, User, Prefix, Replace };
        install.SetAction(Install);
        return new Command("jupyter", "Runs notebooks in Jupyter's front ends.") { install };
    }

    private static int Install(ParseResult parsed)
    {
        if (parsed.GetValue(User) && parsed.GetValue(Prefix) is not null)
        {
            throw new CommandException(
                "--user and --prefix name two places; give one of them.",
                CommandRunner.WrongUse);
        }

        try
        {
            Console.WriteLine(KernelSpec.Install(
                parsed.GetValue(Name)!,
                parsed.GetValue(Prefix),
                parsed.GetValue(Replace)));
            return 0;
        }
        catch (ArgumentException error)
        {
            throw new CommandException(error.Message, CommandRunner.WrongUse);
        }
        catch (InvalidOperationException error)
        {
            throw new CommandException(error.Message);
        }
    }
}
