using Parallax.Stores;

namespace Parallax.Cli;

/// <summary>Runs work on a store and tells what it did.</summary>
internal static class StoreOutput
{
    private const int MostLines = 40;

    /// <summary>Analyses articles into a store, or a share of them.</summary>
    public static int Analyze(string[] paths, string store, StoreOptions options)
    {
        StoreReport report;
        using (var progress = new ProgressBar("Analysing", 1000))
        {
            report = AnalysisStore.Analyze(paths, store, options with { Progress = p => Show(progress, p) });
        }
        return Tell(report, store);
    }

    /// <summary>Merges the shares of a store.</summary>
    public static int Merge(string store, StoreOptions options) => Tell(AnalysisStore.Merge(store, options), store);

    private static void Show(ProgressBar progress, StoreProgress at)
    {
        if (at.OfParts > 0) progress.Advance(1000L * at.Parts / at.OfParts, at.Article);
    }

    private static int Tell(StoreReport report, string store)
    {
        foreach (var line in report.Loaded.Take(MostLines)) Console.Error.WriteLine($"  {line}");
        if (report.Loaded.Count > MostLines)
            Console.Error.WriteLine($"  and {report.Loaded.Count - MostLines} more lines in the table 'load'");
        foreach (var issue in report.Issues) Console.Error.WriteLine($"  {issue}");
        var what = report.IsWhole ? "articles" : "articles of this share (`parallax merge` is to follow)";
        var work = report.MadeParts + report.KeptParts == 0
            ? ""
            : $", {report.Analysed} analysed now; parts: {report.MadeParts} made, {report.KeptParts} kept";
        Console.WriteLine($"{report.Articles} {what}, {report.Words} words{work} → {store}");
        // What a share left out, the merge tells: the other tasks of an array are not to be stopped by it.
        if (!report.IsWhole) return 0;
        return report.Issues.Any(i => i.Kind == LoadIssueKind.Skipped) ? CommandRunner.BadInput : 0;
    }
}
