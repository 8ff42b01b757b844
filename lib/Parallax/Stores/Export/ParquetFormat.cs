using Parallax.Records.Columns;
using Parallax.Records.Folders;

namespace Parallax.Stores.Export;

/// <summary>One Parquet file a table, with a row group a piece.</summary>
internal sealed class ParquetFormat : ITableFormat
{
    private static readonly Dictionary<string, string> Metadata = new(StringComparer.Ordinal)
    {
        [ParquetFile.FormatKey] = StoreFormats.Store,
    };

    /// <inheritdoc/>
    public string Extension => StorePaths.Parquet;

    /// <inheritdoc/>
    public long Write(Stream stream, IEnumerable<StoreTable> pieces) => ParquetFile.Write(stream, pieces, Metadata);
}
