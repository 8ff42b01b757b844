using Parallax.Articles.Duplicates;
using Parallax.Reading;
using Parallax.Records;
using Parallax.Records.Folders;
using Parallax.Stores.Planning;

namespace Parallax.Stores.Parts;

/// <summary>Makes a part: reads its articles, analyses those that are new, and writes its tables.</summary>
internal sealed class PartMaker(StoreContext context, StoreOptions options, AnalysisCache cache)
{
    private readonly LoadReport _report = new();
    private readonly Dictionary<string, string> _ownIds = new(StringComparer.Ordinal);
    private int _analysed;

    /// <summary>Number of articles that were analysed for it.</summary>
    public int Analysed => _analysed;

    /// <summary>Makes a part of files with these inputs.</summary>
    /// <exception cref="IOException">
    /// The files were changed while they were read, or the store cannot be written.
    /// </exception>
    public void Make(PlannedPart part, IReadOnlyList<InputRange> inputs, (StorePaths Paths, string Key) target)
    {
        var tables = new PartTables(options.KeepTexts);
        var failures = new List<LoadIssue>();
        // Reported groups of duplicates are those of all articles, which the merge finds.
        var corpus = options.Corpus with { Duplicates = DuplicateHandling.Ignore };
        var analysed = Articles(part, corpus).Select(Analyse);
        foreach (var (article, failure) in analysed)
        {
            if (article is not null) tables.Add(article);
            else failures.Add(failure!);
            options.Progress?.Invoke(new StoreProgress(0, 0, article?.Id ?? failure!.File));
        }
        if (!InputHash.Of(part).SequenceEqual(inputs))
            throw new IOException(
                $"'{part.Files[0].Name}' or a file after it was changed while it was read: run `analyze` once more.");
        foreach (var issue in _report.Issues.Concat(failures)) tables.Load.Add(issue);
        foreach (var mapping in _report.Mappings) tables.Load.Add(mapping);
        PartFolder.Write(target.Paths, tables.All, Manifest(tables, (target.Key, inputs), failures.Count));
    }

    // What the tables' files are is filled in when they are written.
    private PartManifest Manifest(
        PartTables tables, (string Key, IReadOnlyList<InputRange> Inputs) of, int failures) => new(
        StoreFormats.Part,
        of.Key,
        context.Hash,
        context.Analyzer.Versions,
        of.Inputs,
        tables.Articles,
        tables.Words,
        tables.TextBytes,
        _report.Skipped.Count() + failures,
        [.. tables.Renamed(_ownIds)],
        []);

    private ParallelQuery<Article> Articles(PlannedPart part, CorpusOptions corpus)
    {
        var reader = new FileArticles(_report, corpus);
        return part.Files.SelectMany(reader.ReadWithIds)
            .Select(a => Named(a.Article, a.OwnId))
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(options.Threads ?? Environment.ProcessorCount)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered);
    }

    private Article Named(Article article, string ownId)
    {
        if (article.Info.Id != ownId) _ownIds[article.Info.Id] = ownId;
        return article;
    }

    private SavedAnalysis Fresh(Article article)
    {
        Interlocked.Increment(ref _analysed);
        return RecordWriter.Saved(context.Analyzer.Analyze(article));
    }

    private (AnalysedArticle? Article, LoadIssue? Failure) Analyse(Article article)
    {
        try
        {
            var key = ArticleKey.Of(article);
            var analysis = cache.Find(key, article.Info.Id) ?? Fresh(article);
            return (new AnalysedArticle(analysis, key, BodySignature.Of(article), article.Text), null);
        }
        catch (AnalysisException e)
        {
            return (null, new LoadIssue(LoadIssueKind.Skipped, e.Article, null, e.Message));
        }
    }
}
