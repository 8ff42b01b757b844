using Microsoft.Data.Analysis;

namespace Parallax.Tables.Columns;

/// <summary>A column of text.</summary>
internal sealed class TextColumn : TableColumn<string>
{
    public TextColumn(string name, IEnumerable<string?> values) : this(name, [.. values])
    {
    }

    private TextColumn(string name, string?[] values) : base(name, values!, Missing(values))
    {
    }

    private TextColumn(string name, string[] values, bool[]? missing) : base(name, values, missing)
    {
    }

    /// <summary>The texts of a column's values, whatever they are.</summary>
    public static TextColumn OfAny(DataFrameColumn column) =>
        new(column.Name, column.Cast<object?>().Select(value => value?.ToString()));

    public override double? Number(int row) => throw ColumnTypes.NotNumbers(Name, DataType);

    protected override DataFrameColumn Make(string name, string[] values, bool[]? missing) =>
        new StringDataFrameColumn(name, values);

    protected override TableColumn With(string[] values, bool[]? missing) => new TextColumn(Name, values, missing);

    private static bool[]? Missing(string?[] values) =>
        Array.Exists(values, v => v is null) ? Array.ConvertAll(values, v => v is null) : null;
}
