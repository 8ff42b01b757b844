using System.Text.Json;
using Parallax.Records;
using Parallax.Records.Columns;

namespace Parallax.Stores.Export;

/// <summary>A JSON object a line; missing values are left out.</summary>
internal sealed class JsonLinesFormat : ITableFormat
{
    /// <inheritdoc/>
    public string Extension => ".jsonl";

    /// <inheritdoc/>
    public long Write(Stream stream, IEnumerable<StoreTable> pieces)
    {
        var rows = 0L;
        foreach (var piece in pieces)
        {
            for (var row = 0; row < piece.Count; row++) WriteRow(stream, piece, row);
            rows += piece.Count;
        }
        return rows;
    }

    private static void WriteRow(Stream stream, StoreTable table, int row)
    {
        using (var json = new Utf8JsonWriter(stream, RecordJson.WriterOptions))
        {
            json.WriteStartObject();
            foreach (var column in table.Columns) Write(json, column.Name, column[row]);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumber(name, number);
                break;
        }
    }
}
