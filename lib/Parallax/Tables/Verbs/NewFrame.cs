using Microsoft.Data.Analysis;

namespace Parallax.Tables.Verbs;

/// <summary>Data frames out of new columns, with errors that say what is wrong.</summary>
internal static class NewFrame
{
    /// <summary>A data frame of columns that no other data frame holds.</summary>
    /// <exception cref="ArgumentException">Columns differ in length, or two have the same name.</exception>
    public static DataFrame Of(IEnumerable<DataFrameColumn> columns)
    {
        DataFrameColumn[] all = [.. columns];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in all)
        {
            if (!names.Add(column.Name)) throw TwoOfOneName(column.Name);
            if (column.Length != all[0].Length) throw OtherLength(column, all[0]);
        }
        return new DataFrame(all);
    }

    private static ArgumentException TwoOfOneName(string name) =>
        new($"Two columns are named '{name}'; a data frame tells columns by name: rename one of them.");

    private static ArgumentException OtherLength(DataFrameColumn column, DataFrameColumn first) =>
        new($"Column '{column.Name}' has {column.Length} rows, '{first.Name}' has {first.Length}; "
            + "all must have the same number.");
}
