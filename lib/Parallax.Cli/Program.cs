using System.CommandLine;
using Parallax.Cli;

PlainConsole.Install();
var root =
    new RootCommand(
        "Shows how news outlets cover the same story: who they mention, whom they quote, in what tone and with which words.")
    {
        RunCommand.Create(),
        CheckCommand.Create(),
        ConvertCommand.Create(),
        JupyterCommand.Create(),
        AnalyzeCommand.Create(),
        MergeCommand.Create(),
        ExportCommand.Create(),
        SlurmCommand.Create(),
        AnnotateCommand.Create(),
        ExtractCommand.Create(),
        TermsCommand.Create(),
        KwicCommand.Create(),
        NewCommand.Create(),
    };
return await CommandRunner.RunAsync(root, args);
