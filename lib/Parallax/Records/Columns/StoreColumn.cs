using Parquet;
using Parquet.Schema;

namespace Parallax.Records.Columns;

/// <summary>A column of a table, filled value by value or read from a file.</summary>
internal abstract class StoreColumn(DataField schema)
{
    /// <summary>The column's name, which is the codebook's.</summary>
    public string Name => Field.Name;

    /// <summary>The column in the file's schema.</summary>
    public DataField Field => schema;

    /// <summary>The type of its values, without regard to whether one may be missing.</summary>
    public abstract Type Type { get; }

    /// <summary>Whether files that were made before it was added lack it; its values are missing there.</summary>
    public bool IsLate { get; init; }

    /// <summary>
    /// Whether its values follow from those of other columns: it is for whoever queries the table alone, and analyses
    /// are made without it.
    /// </summary>
    public bool IsDerived { get; init; }

    /// <summary>Number of values.</summary>
    public abstract int Count { get; }

    /// <summary>A value; null where it is missing.</summary>
    public abstract object? this[int row] { get; }

    /// <summary>Writes all values as the next column of a row group, under the file's field.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, DataField written);

    /// <summary>Adds the values of a row group, whose column may be another instance of the same schema.</summary>
    public abstract Task ReadAsync(ParquetRowGroupReader group, DataField stored);

    /// <summary>Adds so many missing values.</summary>
    public virtual void AddMissing(int count) =>
        throw new NotSupportedException($"the values of column '{Name}' are never missing");

    /// <summary>Removes all values.</summary>
    public abstract void Clear();
}
