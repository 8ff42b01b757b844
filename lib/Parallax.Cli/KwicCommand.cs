using System.CommandLine;
using Parallax.Comparison;
using Parallax.Stores;

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
        var index = new Option<string?>("--index")
        {
            Description = "A file with an index of the texts: made where there is none, and updated with the articles.",
        };
        var command = new Command("kwic", "Show a term in its contexts, line by line.")
        {
            term, paths, sort, words, index,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(term), parsed.GetRequiredValue(paths),
            parsed.GetValue(index),
            new ConcordanceOptions { Order = parsed.GetValue(sort), Words = parsed.GetRequiredValue(words) }));
        return command;
    }

    private static int Run(string term, string[] paths, string? index, ConcordanceOptions options)
    {
        try
        {
            return index is null ? Read(term, paths, options) : LookUp(term, paths, index, options);
        }
        catch (ArgumentException error)
        {
            throw new CommandException(error.Message, CommandRunner.WrongUse);
        }
    }

    private static int Read(string term, string[] paths, ConcordanceOptions options)
    {
        var corpus = Corpus.Read(paths);
        Show(Concordance.Find(corpus, term, options));
        return Tell(corpus.Report.Issues);
    }

    private static int LookUp(string term, string[] paths, string file, ConcordanceOptions options)
    {
        using var progress = new ProgressBar("Indexing", 1);
        using var index = TextIndex.Open(
            paths, file, progress: p => progress.Advance((double)p.Parts / p.OfParts, p.Article));
        if (index.Read > 0) Console.Error.WriteLine($"Articles read into '{file}': {index.Read}");
        Show(Concordance.Find(index.Articles(term), term, options));
        return Tell(index.Issues);
    }

    private static void Show(IEnumerable<ConcordanceLine> lines)
    {
        foreach (var line in lines)
        {
            var (left, right) = (Fit(line.Left, left: true), Fit(line.Right, left: false));
            Console.WriteLine($"{line.Outlet}\t{line.Article.Id}\t{left}  {line.Match}  {right}".TrimEnd());
        }
    }

    private static int Tell(IReadOnlyList<LoadIssue> issues)
    {
        foreach (var issue in issues) Console.Error.WriteLine(issue);
        return issues.Any(i => i.Kind == LoadIssueKind.Skipped) ? CommandRunner.BadInput : 0;
    }

    private static string Fit(string context, bool left) => left
        ? (context.Length > Column ? "…" + context[^(Column - 1)..] : context).PadLeft(Column)
        : context.Length > Column ? context[..(Column - 1)] + "…" : context;
}
