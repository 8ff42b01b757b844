using System.CommandLine;
using Parallax.Comparison;

namespace Parallax.Cli;

/// <summary><c>kwic TERM PATH…</c>: a term in its contexts.</summary>
internal static class KwicCommand
{
    private const int Column = 60;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var term = new Argument<string>("TERM")
        {
            Description = "A word or phrase; sanction* finds all words that begin so.",
        };
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders with articles.",
            Arity = ArgumentArity.OneOrMore,
        };
        var sort = new Option<ConcordanceOrder>("--sort")
        {
            Description = "text, left (by the words before) or right (by those after).",
        };
        var words = new Option<int>("--words")
        {
            Description = "How many words stand on either side.",
            DefaultValueFactory = _ => 8,
        };
        var command = new Command("kwic", "Show a term in its contexts, line by line.") { term, paths, sort, words };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(term), parsed.GetRequiredValue(paths),
            new ConcordanceOptions { Order = parsed.GetValue(sort), Words = parsed.GetRequiredValue(words) }));
        return command;
    }

    private static int Run(string term, string[] paths, ConcordanceOptions options)
    {
        var corpus = Corpus.Read(paths);
        try
        {
            foreach (var line in Concordance.Find(corpus, term, options))
                Console.WriteLine(
                    $"{line.Outlet}\t{line.Article.Id}\t{Fit(line.Left, left: true)}  {line.Match}  {Fit(line.Right, left: false)}".TrimEnd());
        }
        catch (ArgumentException error)
        {
            throw new CommandException(error.Message, CommandRunner.WrongUse);
        }
        foreach (var issue in corpus.Report.Issues) Console.Error.WriteLine(issue);
        return corpus.Report.Skipped.Any() ? CommandRunner.BadInput : 0;
    }

    private static string Fit(string context, bool left) => left
        ? (context.Length > Column ? "…" + context[^(Column - 1)..] : context).PadLeft(Column)
        : context.Length > Column ? context[..(Column - 1)] + "…" : context;
}
