using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>A table with any number of rows an article, those of one article together.</summary>
internal abstract class ArticleRowsTable : StoreTable
{
    private readonly TextColumn _article;
    private readonly TextColumn _outlet;
    private int _next;

    /// <summary>A table whose first columns are the article's id and outlet.</summary>
    protected ArticleRowsTable(string name)
        : base(name)
    {
        _article = Text("article");
        _outlet = DerivedText("outlet");
    }

    /// <summary>Whether every row was taken by its article.</summary>
    public bool IsDone => _next == Count;

    /// <summary>The ids in their rows.</summary>
    public TextColumn Article => _article;

    /// <inheritdoc/>
    public override void Clear()
    {
        base.Clear();
        _next = 0;
    }

    /// <summary>Begins a row.</summary>
    protected void Begin(SavedAnalysis.ArticleLine article)
    {
        _article.Add(article.Id);
        _outlet.Add(article.Outlet);
    }

    /// <summary>
    /// The rows of an article, which are the next ones: articles are asked for in the order in which they were added.
    /// </summary>
    protected T[] Take<T>(string article, Func<int, T> read)
    {
        var end = _next;
        while (end < Count && _article.At(end) == article) end++;
        return TakeUpTo(end, read);
    }

    /// <summary>The rows of one thing in an article, which are the next ones.</summary>
    /// <param name="article">The article.</param>
    /// <param name="thing">The thing's number and the column of these numbers.</param>
    /// <param name="read">A row.</param>
    protected T[] Take<T>(string article, (ValueColumn<int> Column, int Number) thing, Func<int, T> read)
    {
        var end = _next;
        while (end < Count && thing.Column.At(end) == thing.Number && _article.At(end) == article) end++;
        return TakeUpTo(end, read);
    }

    private T[] TakeUpTo<T>(int end, Func<int, T> read)
    {
        if (end == _next) return [];
        var result = new T[end - _next];
        for (var i = 0; i < result.Length; i++) result[i] = read(_next++);
        return result;
    }

    /// <summary>The section of a sentence; empty where the record numbers one that is not there.</summary>
    protected static string SectionOf(SavedAnalysis analysis, int sentence) =>
        sentence >= 0 && sentence < analysis.Sentences.Count ? analysis.Sentences[sentence].Section : "";
}
