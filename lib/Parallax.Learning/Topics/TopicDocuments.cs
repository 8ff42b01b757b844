using Parallax.Language;
using Parallax.Terms;
using Parallax.Terms.Topics;

namespace Parallax.Learning.Topics;

/// <summary>A corpus as topics are found in it, with a group for each document.</summary>
internal sealed class TopicDocuments
{
    private static readonly TopicOptions Defaults = new();

    private TopicDocuments(IReadOnlyList<TermCount> terms, IReadOnlyDictionary<string, string> groups)
    {
        (Terms, Groups) = (terms, groups);
        Rows = [.. Known(terms)];
        Words = [.. Rows.Select(r => r.Term).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var articles = Rows.Select(r => r.Article).DistinctBy(a => a.Id);
        Articles = [.. articles.OrderBy(a => a.Id, StringComparer.Ordinal)];
        Matrix = new SparseRows(Rows, Articles, Words);
        Counts = new SparseRows(Rows.Select(r => r with { Weight = r.Count }), Articles, Words);
    }

    /// <summary>The counts of terms.</summary>
    public IReadOnlyList<TermCount> Terms { get; }

    /// <summary>By document, its group.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; }

    /// <summary>The terms that our topics are made from, with tf-idf weights.</summary>
    public IReadOnlyList<TfIdfRow> Rows { get; }

    /// <summary>These terms in ordinal order.</summary>
    public string[] Words { get; }

    /// <summary>The documents in ordinal order.</summary>
    public ArticleInfo[] Articles { get; }

    /// <summary>Documents by terms, tf-idf.</summary>
    public SparseRows Matrix { get; }

    /// <summary>Documents by terms, counts.</summary>
    public SparseRows Counts { get; }

    /// <summary>Reads a corpus whose documents have a group.</summary>
    public static TopicDocuments Read(string path, Func<System.Text.Json.JsonElement, string> group)
    {
        var (segmenter, counter) = (new Segmenter(partsOfSpeech: true), new TermCounter());
        var (terms, groups) = (new List<TermCount>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var record in CorpusReader.Read(path))
        {
            var info = new ArticleInfo { Id = record.Text("id")! };
            var document = segmenter.Segment(info, record.Text("text")!);
            terms.AddRange(counter.Count(document, _ => Voice.Own));
            groups[info.Id] = group(record);
        }
        return new TopicDocuments(terms, groups);
    }

    private static IEnumerable<TfIdfRow> Known(IReadOnlyList<TermCount> terms)
    {
        var rows = TfIdf.Of(terms, TfIdfOptions.Sklearn with { StopWords = Defaults.StopWords });
        var most = Defaults.MaxShare * rows.Select(r => r.Article.Id).Distinct().Count();
        return from row in rows
               where row.DocumentFrequency >= Defaults.MinArticles && row.DocumentFrequency <= most
               where char.IsLetter(row.Term[0])
               select row;
    }
}
