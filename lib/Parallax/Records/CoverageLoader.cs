using Parallax.Entities;

namespace Parallax.Records;

/// <summary>Loads analyses from saved records and from articles, in any mix of files and folders.</summary>
/// <remarks>
/// Where a record and a text of the same id are found, the record is taken and the text is attached to it, provided
/// that it is the text that was analysed.
/// </remarks>
internal sealed class CoverageLoader(CoverageOptions options)
{
    private Analyzer _analyzer = null!;
    private readonly SortedDictionary<string, ArticleAnalysis> _records = new(StringComparer.Ordinal);
    private readonly List<LoadIssue> _issues = [];
    private readonly List<(string File, int Number, ReadOnlyMemory<byte> Line)> _alignments = [];

    /// <summary>What was found; complete when everything has been loaded.</summary>
    public LoadReport Report { get; private set; } = new();

    /// <summary>The user's names beside the articles or records; null where there are none.</summary>
    public AliasFile? Aliases { get; private set; }

    /// <summary>The analyses of all records and articles.</summary>
    public IReadOnlyList<ArticleAnalysis> Load(IReadOnlyList<string> paths)
    {
        Aliases = options.Aliases ?? AliasFile.Beside(paths);
        _analyzer = new Analyzer(Aliases is not null && options.Analyzer.Entities is EntityRecognizer
            ? options.Analyzer with { Entities = new EntityRecognizer(Aliases) }
            : options.Analyzer);
        foreach (var conflict in Aliases?.Conflicts ?? [])
            _issues.Add(new LoadIssue(LoadIssueKind.Warning, AliasFile.FileName, null, conflict));
        var corpus = Corpus.Read(paths, options.Corpus with { PassOverRecords = true });
        foreach (var file in paths.SelectMany(RecordFiles)) ReadRecords(file);
        var analyses = corpus.AsParallel().AsOrdered().Select(Analysis).ToList();
        foreach (var analysis in analyses) _records.Remove(analysis.Article.Id);
        Report = corpus.Report;
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
            if (!File.Exists(table)) continue;
            try
            {
                var result = Corrections.Apply(analyses, CorrectionsTable.Read(table));
                analyses = [.. result.Analyses];
                foreach (var row in result.Applied)
                    Report.Warn(
                        CorrectionsTable.FileName,
                        $"applied: {row.Article}, {row.Row}, {row.Field} = '{row.Value}'",
                        row.Line);
                foreach (var (row, reason) in result.Problems)
                    Report.Skip(
                        CorrectionsTable.FileName,
                        $"{row.Article}, {row.Row}, {row.Field}: {reason}",
                        row.Line);
            }
            catch (FormatException e)
            {
                Report.Skip(CorrectionsTable.FileName, e.Message);
            }
        }
        return analyses;
    }

    /// <summary>The saved alignments between articles of this load.</summary>
    public IReadOnlyList<SavedAlignment> Alignments(IReadOnlyList<ArticleAnalysis> analyses)
    {
        var byId = analyses.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        var alignments = new List<SavedAlignment>();
        foreach (var (file, number, line) in _alignments)
        {
            try
            {
                var saved = SavedAlignment.Read(line);
                if (!byId.TryGetValue(saved.A, out var a) || !byId.TryGetValue(saved.B, out var b))
                    continue;
                if (!saved.Fits(a, b)) throw new FormatException(SavedAlignment.NoSuchSentence);
                alignments.Add(saved);
            }
            catch (FormatException e)
            {
                Report.Skip(Path.GetFileName(file), e.Message, number);
            }
        }
        return alignments;
    }

    /// <summary>The message for a load that gave nothing.</summary>
    public string Nothing(IReadOnlyList<string> paths) =>
        $"No article was found in {string.Join(", ", paths.Select(p => $"'{p}'"))}: give files or folders with articles or saved "
            +
            $"records.{string.Concat(Report.Skipped.Take(5).Select(i => $"\n  {i}"))}";

    private ArticleAnalysis Analysis(Article article)
    {
        if (!_records.TryGetValue(article.Info.Id, out var record)) return _analyzer.Analyze(article);
        if (record.TextHash == Analyzer.Hash(article.Text)) return record with { Text = article.Text };
        lock (_issues)
        {
            _issues.Add(new LoadIssue(LoadIssueKind.Warning, article.Info.Id, null,
                "the text is not the one that the saved record was made from, and is not shown beside it; remove the record, or analyze again"));
        }
        return record;
    }

    private void ReadRecords(string file)
    {
        using var stream = JsonLines.Open(file);
        foreach (var (number, line) in JsonLines.Read(stream))
        {
            if (line is not { } bytes) continue;
            if (SavedAlignment.IsRecord(bytes.Span)) _alignments.Add((file, number, bytes));
            if (!AnalysisRecord.IsRecord(bytes.Span)) continue;
            try
            {
                var record = AnalysisRecord.Read(bytes);
                if (!_records.TryAdd(record.Article.Id, record))
                    Skip(
                        file,
                        number,
                        $"a record of article '{record.Article.Id}' was read before; every id must stand once");
            }
            catch (FormatException e)
            {
                Skip(file, number, e.Message);
            }
        }
    }

    private void Skip(string file, int record, string reason) =>
        _issues.Add(new LoadIssue(LoadIssueKind.Skipped, Path.GetFileName(file), record, reason));

    private static IEnumerable<string> RecordFiles(string path) => File.Exists(path)
        ? new[] { path }.Where(IsJsonLines)
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(IsJsonLines)
            .Order(StringComparer.Ordinal);

    private static bool IsJsonLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);
}
