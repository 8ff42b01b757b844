using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>The table <c>texts</c>: the articles' texts, where they are kept for one's own use.</summary>
internal sealed class TextTable : StoreTable
{
    private readonly TextColumn _article, _text;

    /// <summary>An empty table.</summary>
    public TextTable()
        : base("texts")
    {
        _article = Text("article");
        _text = Text("text");
    }

    /// <summary>The ids in their rows.</summary>
    public TextColumn Article => _article;

    /// <summary>Adds an article's text.</summary>
    public void Add(string article, string text)
    {
        _article.Add(article);
        _text.Add(text);
    }

    /// <summary>The text in a row.</summary>
    public string Of(int row) => _text.At(row);
}
