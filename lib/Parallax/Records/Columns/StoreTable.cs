namespace Parallax.Records.Columns;

/// <summary>A table of a store: columns of one length, named as the codebook names them.</summary>
internal abstract class StoreTable(string name)
{
    private readonly List<StoreColumn> _columns = [];

    /// <summary>The table's name, which is its folder's.</summary>
    public string Name => name;

    /// <summary>The columns in their order.</summary>
    public IReadOnlyList<StoreColumn> Columns => _columns;

    /// <summary>The columns that do not follow from others.</summary>
    public IReadOnlyList<StoreColumn> Underived => [.. _columns.Where(column => !column.IsDerived)];

    /// <summary>Number of rows.</summary>
    public int Count => _columns[0].Count;

    /// <summary>Removes all rows.</summary>
    public virtual void Clear()
    {
        foreach (var column in _columns) column.Clear();
    }

    /// <summary>A new column of texts that are all there.</summary>
    protected TextColumn Text(string column) => Added(new TextColumn(column, isOptional: false));

    /// <summary>A new column of texts that may be missing.</summary>
    protected TextColumn TextOrNull(string column) => Added(new TextColumn(column, isOptional: true));

    /// <summary>A new column of texts that may be missing, and that files of before have not: there all are.</summary>
    protected TextColumn LateText(string column) =>
        Added(new TextColumn(column, isOptional: true) { IsLate = true });

    /// <summary>A new column of texts that follow from those of other columns.</summary>
    protected TextColumn DerivedText(string column) =>
        Added(new TextColumn(column, isOptional: false) { IsDerived = true });

    /// <summary>A new column of values that follow from those of other columns.</summary>
    protected ValueColumn<T> DerivedValue<T>(string column) where T : struct =>
        Added(new ValueColumn<T>(column) { IsDerived = true });

    /// <summary>A new column of values that are all there.</summary>
    protected ValueColumn<T> Value<T>(string column) where T : struct => Added(new ValueColumn<T>(column));

    /// <summary>A new column of values that may be missing.</summary>
    protected OptionalColumn<T> ValueOrNull<T>(string column) where T : struct => Added(new OptionalColumn<T>(column));

    /// <summary>A new column of values that may be missing, and that files of before have not: there all are.</summary>
    protected OptionalColumn<T> LateValue<T>(string column) where T : struct =>
        Added(new OptionalColumn<T>(column) { IsLate = true });

    /// <summary>A new column of bytes that may be missing.</summary>
    protected BytesColumn Bytes(string column) => Added(new BytesColumn(column));

    private TColumn Added<TColumn>(TColumn column) where TColumn : StoreColumn
    {
        _columns.Add(column);
        return column;
    }
}
