using System.Collections.Frozen;
using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The tables that hold analyses: each field of a record has its column.</summary>
/// <remarks>Analyses are read in the order in which they were added, once.</remarks>
internal sealed class AnalysisTables
{
    private readonly ContributorTable _contributors = new();
    private readonly SentenceTable _sentences = new();
    private readonly SegmentTable _segments = new();
    private readonly EntityTable _entities = new();
    private readonly MentionTable _mentions = new();
    private readonly LabelTable _labels = new();
    private readonly QuoteTable _quotes = new();
    private readonly DistancingTable _distancing = new();
    private readonly TermTable _terms = new();

    /// <summary>Empty tables.</summary>
    public AnalysisTables()
    {
        All =
        [
            Articles, _contributors, _sentences, _segments, _entities, _mentions, _labels, _quotes, _distancing, _terms,
        ];
        OfNames = [Articles, _sentences, _entities, _mentions, _labels, _terms];
    }

    /// <summary>The articles.</summary>
    public ArticleTable Articles { get; } = new();

    /// <summary>All tables, that of the articles first.</summary>
    public IReadOnlyList<StoreTable> All { get; }

    /// <summary>The tables that <see cref="ReadNames"/> needs.</summary>
    public IReadOnlyList<StoreTable> OfNames { get; }

    /// <summary>Adds an analysis.</summary>
    /// <param name="analysis">The analysis, whose id was not added before.</param>
    /// <param name="input">What tells the article that it was made from; null for none.</param>
    public void Add(SavedAnalysis analysis, string? input = null)
    {
        Articles.Add(analysis, input);
        _contributors.Add(analysis.Article);
        _sentences.Add(analysis);
        _segments.Add(analysis);
        _entities.Add(analysis);
        _mentions.Add(analysis);
        _labels.Add(analysis);
        _quotes.Add(analysis);
        _distancing.Add(analysis);
        _terms.Add(analysis);
    }

    /// <summary>Removes all analyses.</summary>
    public void Clear()
    {
        foreach (var table in All) table.Clear();
    }

    /// <summary>The analyses, in their order.</summary>
    /// <exception cref="FormatException">The tables do not belong together; the message says where.</exception>
    public IEnumerable<SavedAnalysis> Read()
    {
        for (var row = 0; row < Articles.Count; row++) yield return Analysis(row, Articles.Article.At(row));
        var left = All.OfType<ArticleRowsTable>().FirstOrDefault(t => !t.IsDone);
        if (left is not null)
            throw new FormatException($"the table '{left.Name}' has rows of articles that 'articles' does not have there");
    }

    /// <summary>
    /// What tells who and what the articles are about: entities, and the words by which stories are found.
    /// </summary>
    public IEnumerable<SavedAnalysis> ReadNames()
    {
        for (var row = 0; row < Articles.Count; row++) yield return Names(row, Articles.Article.At(row));
    }

    private SavedAnalysis Names(int row, string article) => new(
        RecordFormats.Analysis,
        FrozenDictionary<string, string>.Empty,
        Articles.Hash(row),
        Articles.Line(row, []),
        _sentences.SectionsOf(article),
        _entities.Of(article, _mentions, _labels),
        [],
        null,
        _terms.WordsOf(article));

    private SavedAnalysis Analysis(int row, string article) => new(
        RecordFormats.Analysis,
        Articles.Versions(row),
        Articles.Hash(row),
        Articles.Line(row, _contributors.Of(article)),
        _sentences.Of(article, _segments),
        _entities.Of(article, _mentions, _labels),
        _quotes.Of(article),
        _distancing.Of(article))
    {
        Counts = _terms.Of(article),
    };
}
