using System.Collections;

namespace Parallax.Records.Packing;

/// <summary>Rows of an article that are in a scratch file, and read each time they are asked for.</summary>
/// <remarks>The rows that a thread read last are kept, so that one can be asked for after the other.</remarks>
internal sealed class PackedRows<T> : IArticleRows<T>
{
    private const int Kept = 4;

    [ThreadStatic]
    private static (PackedRows<T> Of, T[] Rows)[]? recent;

    [ThreadStatic]
    private static int next;

    private readonly PackFile<T> _file;
    private readonly ArticleInfo _article;
    private readonly PackPlace _place;

    private PackedRows(PackFile<T> file, (ArticleInfo Article, int Count) rows, PackPlace place)
    {
        (_file, _place) = (file, place);
        (_article, Count) = rows;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index] => Rows()[index];

    /// <summary>Writes rows of an article to a scratch file; those that are in one stay there.</summary>
    public static IReadOnlyList<T> Of(PackFile<T> file, ArticleInfo article, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0 || rows is PackedRows<T>) return rows;
        using var writer = new RowWriter(file.Texts);
        foreach (var row in rows) file.Format.Write(writer, row);
        return Of(file, article, writer, rows.Count);
    }

    /// <summary>Writes so many rows of an article, which are in their format, to a scratch file.</summary>
    public static IReadOnlyList<T> Of(PackFile<T> file, ArticleInfo article, RowWriter rows, int count) =>
        count == 0 ? [] : new PackedRows<T>(file, (article, count), file.Append(rows.Bytes));

    /// <inheritdoc/>
    public IArticleRows<T> With(ArticleInfo article) => new PackedRows<T>(_file, (article, Count), _place);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Rows()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Rows()
    {
        var all = recent ??= new (PackedRows<T>, T[])[Kept];
        foreach (var (of, known) in all)
            if (of == this) return known;
        var rows = Read();
        all[next++ % Kept] = (this, rows);
        return rows;
    }

    private T[] Read()
    {
        var (bytes, start) = _file.Read(_place);
        var reader = new RowReader(bytes, _file.Texts, start);
        var rows = new T[Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = _file.Format.Read(reader, _article);
        return rows;
    }
}
