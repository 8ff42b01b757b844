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
        _outlet = Text("outlet");
    }

    /// <summary>Whether every row was taken by its article.</summary>
    public bool IsDone => _next == Count;

    /// <summary>The ids in their rows.</summary>
    public TextColumn Article => _article;

    /// <summary>Begins a row.</summary>
    protected void Begin(SavedAnalysis.ArticleLine article)
    {
        _article.Add(article.Id);
        _outlet.Add(article.Outlet);
    }

    /// <summary>
    /// The rows of an article, which are the next ones: articles are asked for in the order in which they were added.
    /// </summary>
    protected List<T> Take<T>(string article, Func<int, T> read) =>
        TakeWhile(row => _article.At(row) == article, read);

    /// <summary>The next rows, as long as they fulfil a condition.</summary>
    protected List<T> TakeWhile<T>(Func<int, bool> belongs, Func<int, T> read)
    {
        var result = new List<T>();
        for (; _next < Count && belongs(_next); _next++) result.Add(read(_next));
        return result;
    }

    /// <summary>The section of a sentence; empty where the record numbers one that is not there.</summary>
    protected static string SectionOf(SavedAnalysis analysis, int sentence) =>
        sentence >= 0 && sentence < analysis.Sentences.Count ? analysis.Sentences[sentence].Section : "";
}
