using Parallax.Records.Columns;

namespace Parallax.Stores.Export;

/// <summary>Writes the rows of a table in one format.</summary>
internal interface ITableFormat
{
    /// <summary>The extension of its files.</summary>
    string Extension { get; }

    /// <summary>Writes a table whose rows come in pieces; at least one piece, which may be empty.</summary>
    /// <returns>Number of rows.</returns>
    /// <exception cref="InvalidDataException">The format cannot hold the table.</exception>
    long Write(Stream stream, IEnumerable<StoreTable> pieces);
}
