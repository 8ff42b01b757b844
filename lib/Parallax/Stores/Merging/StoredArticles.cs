using Parallax.Records;
using Parallax.Records.Columns;
using Parallax.Records.Folders;
using Parallax.Records.Rows;

namespace Parallax.Stores.Merging;

/// <summary>The articles of a store: all of them by id, and the analyses of a few.</summary>
internal sealed class StoredArticles
{
    private readonly StorePaths _paths;
    private readonly IReadOnlyList<PartManifest> _parts;
    private (int Part, Dictionary<string, ArticleAnalysis> Analyses)? _last;

    /// <summary>The articles of parts in their places.</summary>
    public StoredArticles(StorePaths paths, IReadOnlyList<PartManifest> parts)
    {
        (_paths, _parts) = (paths, parts);
        All = [.. parts.Index().SelectMany(p => Articles(p.Index, p.Item))];
    }

    /// <summary>All articles in the order of the input.</summary>
    public IReadOnlyList<StoredArticle> All { get; }

    /// <summary>The places of the articles in <see cref="All"/>, by part.</summary>
    public IEnumerable<IGrouping<int, int>> Parts => Enumerable.Range(0, All.Count).GroupBy(at => All[at].Part);

    /// <summary>The analyses of some articles, by part; one part is held at a time.</summary>
    public IEnumerable<(int Part, ArticleAnalysis Analysis)> Load(IEnumerable<StoredArticle> articles) =>
        articles.OrderBy(a => a.Part).Select(a => (a.Part, Part(a.Part)[a.Id]));

    /// <summary>
    /// Of the articles of a part what tells who and what they are about, see <see cref="AnalysisTables.ReadNames"/>.
    /// </summary>
    public IEnumerable<ArticleAnalysis> NamesOf(int part)
    {
        var tables = new AnalysisTables();
        Fill(tables.OfNames, part);
        return tables.ReadNames().Select(RecordReader.Read);
    }

    /// <summary>The analyses of a part by id.</summary>
    public Dictionary<string, ArticleAnalysis> OfPart(int number)
    {
        var tables = new AnalysisTables();
        Fill(tables.All, number);
        return tables.Read().Select(RecordReader.Read).ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
    }

    private IEnumerable<StoredArticle> Articles(int number, PartManifest part)
    {
        var table = new ArticleTable();
        using var stream = File.OpenRead(_paths.Table(table.Name, part.Key));
        ParquetFile.Read(stream, table);
        for (var row = 0; row < table.Count; row++)
        {
            var line = table.Line(row, []);
            var published = RecordReader.Article(line).Published;
            yield return new StoredArticle(number, line.Id, line.Outlet, line.Story, published);
        }
    }

    private Dictionary<string, ArticleAnalysis> Part(int number)
    {
        if (_last is not { } last || last.Part != number) _last = last = (number, OfPart(number));
        return last.Analyses;
    }

    private void Fill(IEnumerable<StoreTable> tables, int part)
    {
        foreach (var table in tables)
        {
            using var stream = File.OpenRead(_paths.Table(table.Name, _parts[part].Key));
            ParquetFile.Read(stream, table);
        }
    }
}
