using System.Globalization;
using DuckDB.NET.Data;

namespace Parallax.Tests.Stores;

/// <summary>DuckDB in memory: another program that reads stores.</summary>
internal sealed class DuckDb : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDb() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    /// <summary>The rows of a query, their fields separated by a tab.</summary>
    public List<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue);
            rows.Add(string.Join('\t', fields.Select(f => Convert.ToString(f, CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
