using Parallax.Display;
using Parallax.Entities;
using Parallax.Entities.Catalogue;
using Parallax.Numerics;
using Parallax.Reading;
using Parallax.Records.Folders;
using Parallax.Records.Packing;

namespace Parallax.Records;

/// <summary>Loads analyses from saved records and from articles, in any mix of files and folders.</summary>
/// <remarks>
/// Where a record and a text of the same id are found, the record is taken and the text is attached to it, provided
/// that it is the text that was analysed.
/// </remarks>
internal sealed class CoverageLoader(CoverageOptions options)
{
    private const int ShownIssues = 5;

    // The tables of a part take some hundred megabytes.
    private const int MostPartsAtOnce = 4;

    private const int PartsToGiveBack = 50;

    private Analyzer _analyzer = null!;
    private readonly AnalysisPacker _packer = new(options.MostInMemory);
    private readonly SortedDictionary<string, ArticleAnalysis> _records = new(StringComparer.Ordinal);
    private readonly List<LoadIssue> _issues = [];
    private readonly List<(string File, int Number, SavedAlignment Alignment)> _alignments = [];
    private StoreReader? _onlyStore;

    /// <summary>What was found; complete when everything has been loaded.</summary>
    public LoadReport Report { get; private set; } = new();

    /// <summary>The user's names beside the articles or records; null where there are none.</summary>
    public AliasFile? Aliases { get; private set; }

    /// <summary>The analyses of all records and articles.</summary>
    public IReadOnlyList<ArticleAnalysis> Load(IReadOnlyList<string> paths)
    {
        Aliases = options.Aliases ?? AliasFile.Beside(paths);
        _analyzer = new Analyzer(options.Analyzer.With(Aliases));
        foreach (var conflict in Aliases?.Conflicts ?? [])
            _issues.Add(new LoadIssue(LoadIssueKind.Warning, AliasFile.FileName, null, conflict));
        var stores = paths.Where(StorePaths.IsReadAsStore).ToList();
        var others = paths.Except(stores).ToList();
        var corpus = Corpus.Read(others, options.Corpus with { PassOverRecords = true });
        foreach (var store in stores) ReadStore(store, isOnly: paths.Count == 1);
        foreach (var file in others.SelectMany(RecordFiles)) ReadRecords(file);
        var analyses = WorkAhead.Select(corpus, Environment.ProcessorCount, Analysis)
            .OfType<ArticleAnalysis>()
            .Select(_packer.Keep)
            .ToList();
        foreach (var analysis in analyses) _records.Remove(analysis.Article.Id);
        Report = corpus.Report;
        Report.Records = _records.Count;
        foreach (var issue in _issues.OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Record))
            Report.Add(issue);
        return Corrected(paths, [.. _records.Values, .. analyses]);
    }

    // Hand corrections beside the articles or records win over what was found.
    private IReadOnlyList<ArticleAnalysis> Corrected(IReadOnlyList<string> paths, List<ArticleAnalysis> analyses)
    {
        foreach (var folder in paths.Where(Directory.Exists))
        {
            var table = Path.Combine(folder, CorrectionsTable.FileName);
            if (!OrdinaryFile.HasBytes(table)) continue;
            try
            {
                _onlyStore = null;
                var result = Corrections.Apply(analyses, CorrectionsTable.Read(table));
                analyses = [.. result.Analyses];
                Tell(result);
            }
            catch (FormatException e)
            {
                Report.Skip(CorrectionsTable.FileName, e.Message);
            }
        }
        return analyses;
    }

    private void Tell(CorrectionsResult result)
    {
        const string File = CorrectionsTable.FileName;
        foreach (var row in result.Applied)
            Report.Warn(
                File,
                $"applied: {row.Article}, {row.Row}, {row.Field} = '{row.Value}'",
                row.Line);
        foreach (var (row, reason) in result.Problems)
            Report.Skip(
                File,
                $"{row.Article}, {row.Row}, {row.Field}: {reason}",
                row.Line);
    }

    /// <summary>The saved alignments between articles of this load.</summary>
    public IReadOnlyList<SavedAlignment> Alignments(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var byId = analyses.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        var alignments = new List<SavedAlignment>();
        foreach (var (file, number, saved) in _alignments)
        {
            if (!byId.TryGetValue(saved.A, out var a) || !byId.TryGetValue(saved.B, out var b)) continue;
            if (saved.Fits(a, b)) alignments.Add(saved);
            else Report.Skip(Path.GetFileName(file), AlignmentLines.NoSuchSentence, number);
        }
        return alignments;
    }

    /// <summary>
    /// The joined names that are saved with the analyses; null where these are not all of a store as it was made.
    /// </summary>
    public IReadOnlyList<NameJoin>? Joins(IReadOnlyList<ArticleAnalysis> analyses) => _onlyStore?.Joins(
        Aliases, analyses.Select(a => a.Article).ToDictionary(a => a.Id, StringComparer.Ordinal));

    /// <summary>The message for a load that gave nothing.</summary>
    public string Nothing(IReadOnlyList<string> paths)
    {
        var given = string.Join(", ", paths.Select(p => $"'{p}'"));
        var skipped = string.Concat(Report.Skipped.Take(ShownIssues).Select(i => $"\n  {i}"));
        return $"No article was found in {given}: give files or folders with articles or saved records.{skipped}";
    }

    // Null where a stage failed: that costs the article and no other.
    private ArticleAnalysis? Analysis(Article article)
    {
        if (_records.TryGetValue(article.Info.Id, out var record)) return WithText(record, article.Text);
        try
        {
            return _analyzer.Analyze(article);
        }
        catch (AnalysisException e)
        {
            Note(LoadIssueKind.Skipped, article.Info.Id, e.Message);
            return null;
        }
    }

    private ArticleAnalysis WithText(ArticleAnalysis record, string text)
    {
        if (record.TextHash == ContentHash.Of(text)) return record.WithText(text);
        Note(
            LoadIssueKind.Warning,
            record.Article.Id,
            "the text is not the one that the saved record was made from, and is not shown beside it; "
                + "remove the record, or analyze again");
        return record;
    }

    private void Note(LoadIssueKind kind, string id, string reason)
    {
        lock (_issues) _issues.Add(new LoadIssue(kind, id, null, reason));
    }

    // Nothing of a store that is not whole is taken.
    private void ReadStore(string path, bool isOnly)
    {
        var store = StoreReader.Open(path);
        if (isOnly) _onlyStore = store;
        foreach (var issue in store.Issues()) _issues.Add(issue);
        var threads = Math.Min(Environment.ProcessorCount, MostPartsAtOnce);
        var parts = WorkAhead.Select(store.Parts, threads, part => Analyses(store, part));
        foreach (var (number, analyses) in parts.Index())
        {
            foreach (var analysis in analyses) Add(analysis, path);
            // What was read and packed stays in memory otherwise, more than what is kept of it.
            if (number % PartsToGiveBack == PartsToGiveBack - 1)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        }

        store.End();
        _alignments.AddRange(store.Alignments().Select((a, i) => (path, i + 1, a)));
    }

    private void Add(ArticleAnalysis analysis, string path)
    {
        var id = analysis.Article.Id;
        if (!_records.TryAdd(id, analysis))
            Skip(path, 0, $"a record of article '{id}' was read before; every id may be there once");
    }

    // Of more articles than are held in memory the texts would not fit there either.
    private IReadOnlyList<ArticleAnalysis> Analyses(StoreReader store, PartManifest part)
    {
        if (store.Manifest.Articles > options.MostInMemory) return store.Analyses(part, _packer.Keep);
        var texts = store.Texts(part);
        return store.Analyses(part, analysis => _packer.Keep(
            texts.TryGetValue(analysis.Article.Id, out var text) ? WithText(analysis, text) : analysis));
    }

    private void ReadRecords(string file)
    {
        using var stream = JsonLines.Open(file);
        foreach (var (number, line) in JsonLines.Read(stream))
        {
            if (line is { } bytes) ReadRecord(file, number, bytes);
            else Skip(file, number, $"longer than {JsonLines.MaxLine >> 20} MiB, which no record is");
        }
    }

    private void ReadRecord(string file, int number, ReadOnlyMemory<byte> line)
    {
        try
        {
            if (RecordFormats.IsAlignment(line.Span)) _alignments.Add((file, number, AlignmentLines.Read(line)));
            if (!RecordFormats.IsAnalysis(line.Span)) return;
            var record = AnalysisRecord.Read(line);
            if (_records.TryAdd(record.Article.Id, _packer.Keep(record))) return;
            Skip(
                file,
                number,
                $"a record of article '{record.Article.Id}' was read before; every id may be there once");
        }
        catch (FormatException e)
        {
            Skip(file, number, e.Message);
        }
    }

    private void Skip(string file, int record, string reason) =>
        _issues.Add(new LoadIssue(LoadIssueKind.Skipped, Path.GetFileName(file), record, reason));

    private static IEnumerable<string> RecordFiles(string path) => File.Exists(path)
        ? new[] { path }.Where(IsJsonLines)
        : OrdinaryFile.Below(path)
            .Where(IsJsonLines)
            .Where(OrdinaryFile.HasBytes)
            .Order(StringComparer.Ordinal);

    private static bool IsJsonLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);
}
