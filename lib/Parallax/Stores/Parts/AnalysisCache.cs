using Parallax.Records;
using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;

namespace Parallax.Stores.Parts;

/// <summary>The analyses that a store has, so that an article that only moved is not analysed again.</summary>
/// <remarks>A table of keys is held, and the analyses of the part that was asked for last.</remarks>
internal sealed class AnalysisCache(StorePaths paths, string context)
{
    private readonly Lock _lock = new();
    private Dictionary<string, string>? _partOf;
    private (string Part, Dictionary<string, SavedAnalysis> Analyses)? _last;

    /// <summary>The analysis of an article, under the id that it has now; null where there is none.</summary>
    public SavedAnalysis? Find(string key, string id)
    {
        lock (_lock)
        {
            _partOf ??= Index();
            if (!_partOf.TryGetValue(key, out var part)) return null;
            var found = Analyses(part).GetValueOrDefault(key);
            return found is null ? null : found with { Article = found.Article with { Id = id } };
        }
    }

    private Dictionary<string, string> Index()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in PartFolder.InPlace(paths).Where(p => p.Context == context))
        {
            var articles = new ArticleTable();
            if (StoreCheck.Problem(paths, part) is not null) continue;
            using var stream = File.OpenRead(paths.Table(articles.Name, part.Key));
            ParquetFile.Read(stream, articles, [articles.Input]);
            for (var row = 0; row < articles.Input.Count; row++) index[articles.Input.At(row)] = part.Key;
        }
        return index;
    }

    private Dictionary<string, SavedAnalysis> Analyses(string part)
    {
        if (_last is { } last && last.Part == part) return last.Analyses;
        var tables = new AnalysisTables();
        foreach (var table in tables.All)
        {
            using var stream = File.OpenRead(paths.Table(table.Name, part));
            ParquetFile.Read(stream, table);
        }
        var analyses = new Dictionary<string, SavedAnalysis>(StringComparer.Ordinal);
        foreach (var (row, analysis) in tables.Read().Index()) analyses[tables.Articles.Input.At(row)] = analysis;
        _last = (part, analyses);
        return analyses;
    }
}
