namespace Parallax.Tables.Rows;

/// <summary>A column that a row type gives.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Value">The value for a row.</param>
internal sealed record RowColumn(string Name, Type Type, Func<object, object?> Value)
{
    /// <summary>A column computed from something that a member holds; missing where that is null.</summary>
    public static RowColumn Of<TIn>(string name, Type type, RowMember member, Func<TIn, object?> value) =>
        new(name, type, row => member.Value(row) is TIn held ? value(held) : null);
}
