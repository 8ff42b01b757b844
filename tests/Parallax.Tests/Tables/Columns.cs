using Microsoft.Data.Analysis;

namespace Parallax.Tests.Tables;

/// <summary>Data frames as tests compare them.</summary>
internal static class Columns
{
    /// <summary>The names in order.</summary>
    public static string[] Names(this DataFrame frame) => [.. frame.Columns.Select(c => c.Name)];

    /// <summary>The values of a column, null where they are missing.</summary>
    public static object?[] Values(this DataFrame frame, string column) => [.. frame[column].Cast<object?>()];

    /// <summary>The names and types of the columns.</summary>
    public static (string, Type)[] Types(this DataFrame frame) => [.. frame.Columns.Select(c => (c.Name, c.DataType))];

    /// <summary>The values of a row.</summary>
    public static object?[] Row(this DataFrame frame, int row = 0) => [.. frame.Columns.Select(c => c[row])];

    /// <summary>What an operation that must fail says.</summary>
    public static string Error<T>(Action operation)
        where T : Exception => Assert.Throws<T>(operation).Message;

    /// <summary>Whether two data frames have the same names, types, values and gaps.</summary>
    public static void AssertSame(DataFrame expected, DataFrame actual)
    {
        Assert.Equal(expected.Types(), actual.Types());
        foreach (var name in expected.Names()) Assert.Equal(expected.Values(name), actual.Values(name));
    }
}
