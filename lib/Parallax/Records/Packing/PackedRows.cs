using System.Buffers;
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

    private readonly PackFile _file;
    private readonly IRowFormat<T> _format;
    private readonly ArticleInfo _article;
    private readonly (long Start, int Length) _place;

    private PackedRows(PackFile file, IRowFormat<T> format, (ArticleInfo Article, int Count) rows, (long, int) place)
    {
        (_file, _format, _place) = (file, format, place);
        (_article, Count) = rows;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index] => Rows()[index];

    /// <summary>Writes rows of an article to a scratch file; those that are in one stay there.</summary>
    public static IReadOnlyList<T> Of(PackFile file, IRowFormat<T> format, ArticleInfo article, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0 || rows is PackedRows<T>) return rows;
        using var writer = new RowWriter(file.Texts);
        foreach (var row in rows) format.Write(writer, row);
        var start = file.Append(writer.Bytes);
        return new PackedRows<T>(file, format, (article, rows.Count), (start, writer.Bytes.Length));
    }

    /// <inheritdoc/>
    public IArticleRows<T> With(ArticleInfo article) => new PackedRows<T>(_file, _format, (article, Count), _place);

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
        var bytes = ArrayPool<byte>.Shared.Rent(_place.Length);
        try
        {
            _file.Read(_place.Start, bytes.AsSpan(0, _place.Length));
            var reader = new RowReader(bytes, _file.Texts);
            var rows = new T[Count];
            for (var i = 0; i < rows.Length; i++) rows[i] = _format.Read(reader, _article);
            return rows;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
