namespace Parallax.Records.Packing;

/// <summary>How a kind of rows is packed.</summary>
internal interface IRowFormat<T>
{
    /// <summary>Writes a row without its article.</summary>
    void Write(RowWriter to, T row);

    /// <summary>Reads a row of an article.</summary>
    T Read(RowReader from, ArticleInfo article);
}
