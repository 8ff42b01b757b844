using System.CommandLine;
using Parallax.Entities;
using Parallax.Records;
using Parallax.Stores;
using Parallax.Stories;

namespace Parallax.Cli;

/// <summary><c>analyze PATH… -o OUT</c>: articles in, analysis records out.</summary>
internal static class AnalyzeCommand
{
    // Alignment needs the texts of a story side by side, joined names all articles: so many are kept for these.
    private const int MostArticlesToAlign = 5_000;
    private const int MostArticlesToJoin = 500;
    private const int MostJoins = 10;

    private static readonly Option<int?> Threads = ThreadCount.Create("output");

    private static readonly string NotAligned =
        $"  not done: sentences are aligned among at most {MostArticlesToAlign} articles; "
        + "an output that ends in .store has no such limit";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders with articles.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Where the records go: one file if it ends in .jsonl; a store of Parquet tables if it ends in .store "
                + "or is one already, which run again goes on where it ended and does only what is new; "
                + "else a folder with one record a file.",
            Required = true,
        };
        var command = new Command(
            "analyze",
            "Analyse articles and save the records, which hold no running text.") { paths, output, Threads };
        StoreArguments.AddTo(command);
        command.SetAction(parsed => Run(parsed, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output)));
        return command;
    }

    private static int Run(ParseResult parsed, string[] paths, string output)
    {
        var threads = ThreadCount.Read(parsed.GetValue(Threads));
        if (AnalysisStore.IsStore(output))
            return StoreOutput.Analyze(paths, output, StoreArguments.Read(parsed) with { Threads = threads });
        if (StoreArguments.Given(parsed) is not { } option) return Run(paths, output, threads);
        throw new CommandException(
            $"{option} is for stores; '{output}' is none: give a name that ends in .store.",
            CommandRunner.WrongUse);
    }

    private static int Run(string[] paths, string output, int? threads)
    {
        var corpus = Corpus.Read(paths);
        var analyzer = new Analyzer(new AnalyzerOptions().WithAliasesBeside(paths));
        var (written, words) = (0, 0L);
        var kept = new List<ArticleAnalysis>();
        var failures = new List<AnalysisException>();
        using (var progress = new ProgressBar("Analysing", paths.Sum(Files)))
        using (var records = RecordStore.Create(output))
        {
            var analyses = corpus.AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(threads ?? Environment.ProcessorCount)
                .WithMergeOptions(ParallelMergeOptions.NotBuffered);
            foreach (var outcome in analyses.Select(article => Analyze(analyzer, article)))
            {
                if (outcome.Analysis is not { } analysis)
                {
                    failures.Add(outcome.Failure!);
                    continue;
                }
                records.Add(analysis);
                words += analysis.Words();
                written++;
                if (written <= MostArticlesToAlign) kept.Add(analysis);
                else kept.Clear();
                progress.Advance(corpus.Report.Files, analysis.Article.Id);
            }
            if (written > 0) records.Commit();
        }
        Console.Error.WriteLine(corpus.Report);
        foreach (var failure in failures) Console.Error.WriteLine($"  skipped: {failure.Message}");
        if (written <= MostArticlesToAlign) Finish(Coverage.Of(kept, AliasFile.Beside(paths)), output);
        else Console.Error.WriteLine(NotAligned);
        if (written == 0)
            throw new CommandException(
                $"No article was found in {string.Join(", ", paths)}; nothing was written. Give files or folders with articles.");
        Console.WriteLine($"{written} articles, {words} words → {output}");
        return failures.Count > 0 || corpus.Report.Skipped.Any() ? CommandRunner.BadInput : 0;
    }

    // A stage that fails on an article costs that article and no other.
    private static Outcome Analyze(Analyzer analyzer, Article article)
    {
        try
        {
            return new Outcome(analyzer.Analyze(article), null);
        }
        catch (AnalysisException e)
        {
            return new Outcome(null, e);
        }
    }

    // The records hold the names that each article alone gives; what is joined when they are loaded together is told
    // here.
    private static void Finish(Coverage coverage, string output)
    {
        AlignmentRecord.Save(output, Alignments.Of(coverage));
        foreach (var issue in coverage.Report.Issues) Console.Error.WriteLine($"  {issue}");
        if (coverage.Articles.Count > MostArticlesToJoin) return;
        foreach (var join in coverage.Catalogue.Joins.GroupBy(j => (j.From, j.To))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.From.Name, StringComparer.Ordinal)
            .Take(MostJoins))
            Console.Error
                .WriteLine(
                    $"  counted as one: {join.Key.From.Name} is {join.Key.To.Name} in {string.Join(", ", join.Select(j => j.Article.Id).Distinct().Take(MostJoins))}: {join.First().Evidence}");
    }

    private static int Files(string path) =>
        Directory.Exists(path) ? FilesBelow.Of(path).Count() : 1;

    // One of the two. No pair of values: for these the parallel query would be compiled at each start.
    private sealed record Outcome(ArticleAnalysis? Analysis, AnalysisException? Failure);
}
