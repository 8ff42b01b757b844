using Microsoft.Data.Analysis;

namespace Parallax.Tests.Tables;

/// <summary>Data frames as tests compare them.</summary>
internal static class Columns
{
    /// <summary>The names in order.</summary>
    public static string[] Names(this DataFrame frame) => [.. frame.Columns.Select(c => c.Name)];

    /// <summary>The values of a column, null where they are missing.</summary>
    public static object?[] Values(this DataFrame frame, string column) => [.. frame[column].Cast<object?>()];

    /// <summary>Whether two data frames have the same names, types, values and gaps.</summary>
    public static void AssertSame(DataFrame expected, DataFrame actual)
    {
        Assert.Equal(expected.Columns.Select(c => (c.Name, c.DataType)), actual.Columns.Select(c => (c.Name, c.DataType)));
        foreach (var name in expected.Names()) Assert.Equal(expected.Values(name), actual.Values(name));
    }
}
