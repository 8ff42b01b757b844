using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Parallax.Records.Columns;

/// <summary>Writes a table as a Parquet file, compressed with zstd, and reads it back.</summary>
internal static class ParquetFile
{
    /// <summary>The key of the file's metadata under which its format is found.</summary>
    public const string FormatKey = "parallax.format";

    // What rises from row to row is small as differences, and so are numbers that are small themselves.
    private static readonly HashSet<string> Differences =
        ["start", "end", "sentence", "paragraph", "entity", "quote", "words", "hits", "length"];

    // Columns of random bytes, which nothing but the slowest level makes smaller.
    private static readonly HashSet<string> Slow = ["signature", "sample"];

    /// <summary>Writes a table: one row group, the same bytes for the same rows.</summary>
    public static void Write(Stream stream, StoreTable table, IReadOnlyDictionary<string, string> metadata) =>
        Write(stream, [table], metadata);

    /// <summary>Writes a table whose rows come in pieces, at least one: a row group for each.</summary>
    /// <returns>Number of rows.</returns>
    public static long Write(
        Stream stream, IEnumerable<StoreTable> pieces, IReadOnlyDictionary<string, string> metadata) =>
        WriteAsync(new SynchronousStream(stream), pieces, metadata).GetAwaiter().GetResult();

    /// <summary>Adds the rows of a file to a table.</summary>
    /// <exception cref="FormatException">The file is no such table; the message says what was expected.</exception>
    public static void Read(Stream stream, StoreTable table) => Read(stream, table, table.Columns);

    /// <summary>Adds the rows of some columns of a file to these, and leaves the others as they are.</summary>
    /// <exception cref="FormatException">The file is no such table; the message says what was expected.</exception>
    public static void Read(Stream stream, StoreTable table, IReadOnlyList<StoreColumn> columns)
    {
        try
        {
            ReadAsync(new SynchronousStream(stream), columns).GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is not (FormatException or OutOfMemoryException))
        {
            // The reader throws whatever a damaged file makes it stumble on.
            throw new FormatException($"the table '{table.Name}' cannot be read: {e.Message}", e);
        }
    }

    private static async Task<long> WriteAsync(
        Stream stream, IEnumerable<StoreTable> pieces, IReadOnlyDictionary<string, string> metadata)
    {
        using var next = pieces.GetEnumerator();
        if (!next.MoveNext()) throw new ArgumentException("a table has at least one piece", nameof(pieces));
        // The fields of all pieces are those of the first: the writer knows them by identity.
        var fields = next.Current.Columns.Select(c => c.Field).ToList();
        var options = Options(next.Current);
        var schema = new ParquetSchema([.. fields]);
        var writer = await ParquetWriter.CreateAsync(schema, stream, options).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            writer.CustomMetadata = metadata.ToDictionary(StringComparer.Ordinal);
            var rows = 0L;
            do
            {
                rows += next.Current.Count;
                await WriteAsync(writer, next.Current, fields).ConfigureAwait(false);
            }
            while (next.MoveNext());
            return rows;
        }
    }

    private static async Task WriteAsync(ParquetWriter writer, StoreTable piece, List<DataField> fields)
    {
        using var group = writer.CreateRowGroup();
        foreach (var (column, field) in piece.Columns.Zip(fields))
            await column.WriteAsync(group, field).ConfigureAwait(false);
    }

    // Scores have few values with six digits each: whole ones pack better than their bytes apart. Optimal is zstd's
    // level 3; SmallestSize takes twenty times as long for a tenth, in most columns for a twentieth.
    private static ParquetOptions Options(StoreTable table)
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = table.Columns.Any(c => Slow.Contains(c.Name))
                ? CompressionLevel.SmallestSize
                : CompressionLevel.Optimal,
        };
        foreach (var column in table.Columns) options.ColumnEncodingHints[column.Name] = Encoding(column);
        return options;
    }

    // Encodings that every reader of the last years knows.
    private static EncodingHint Encoding(StoreColumn column)
    {
        if (column.Type == typeof(string)) return EncodingHint.Dictionary;
        return Differences.Contains(column.Name) ? EncodingHint.DeltaBinaryPacked : EncodingHint.Default;
    }

    private static async Task ReadAsync(Stream stream, IReadOnlyList<StoreColumn> columns)
    {
        var reader = await ParquetReader.CreateAsync(stream).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var fields = reader.Schema.DataFields.ToDictionary(f => f.Name, StringComparer.Ordinal);
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                using var group = reader.OpenRowGroupReader(i);
                foreach (var column in columns) await ReadAsync(group, column, fields).ConfigureAwait(false);
            }
        }
    }

    private static Task ReadAsync(
        ParquetRowGroupReader group, StoreColumn column, Dictionary<string, DataField> fields)
    {
        if (fields.TryGetValue(column.Name, out var field)) return column.ReadAsync(group, field);
        if (!column.IsLate)
            throw new FormatException(
                $"column '{column.Name}' not found; columns are {string.Join(", ", fields.Keys)}");
        column.AddMissing(checked((int)group.RowCount));
        return Task.CompletedTask;
    }
}
