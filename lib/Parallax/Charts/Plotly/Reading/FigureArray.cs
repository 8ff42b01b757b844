using System.Buffers.Binary;
using System.Text.Json;
using Parallax.Display;

namespace Parallax.Charts.Plotly.Reading;

/// <summary>Values of a trace: an array, one value, or numbers encoded in base 64.</summary>
internal static class FigureArray
{
    /// <summary>How plotly.js names types of encoded numbers, their sizes in bytes, and what reads one.</summary>
    private static readonly Dictionary<string, (int Size, Func<byte[], int, double> Read)> Encodings = new()
    {
        ["i1"] = (1, (bytes, at) => (sbyte)bytes[at]),
        ["u1"] = (1, (bytes, at) => bytes[at]),
        ["i2"] = (2, (bytes, at) => BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(at))),
        ["u2"] = (2, (bytes, at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at))),
        ["i4"] = (4, (bytes, at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at))),
        ["u4"] = (4, (bytes, at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at))),
        ["f4"] = (4, (bytes, at) => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at))),
        ["f8"] = (8, (bytes, at) => BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(at))),
    };

    /// <summary>Whether a value is a list of values.</summary>
    public static bool IsArray(JsonElement value) => value.ValueKind == JsonValueKind.Array || IsEncoded(value);

    /// <summary>The values of a list; a single value is a list of one.</summary>
    public static IReadOnlyList<FigureCell?> CellsOf(JsonElement values)
    {
        if (values.ValueKind == JsonValueKind.Array) return [.. values.EnumerateArray().Select(CellOf)];
        return IsEncoded(values) ? Decode(values) : [CellOf(values)];
    }

    private static bool IsEncoded(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("bdata", out _);

    private static FigureCell? CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => NumberCell(value.GetDouble()),
        JsonValueKind.String => new FigureCell(FigureMarkup.PlainText(value.GetString()!), null),
        _ => new FigureCell(value.GetRawText(), null),
    };

    private static FigureCell NumberCell(double number) => new(CellFormat.Number(number), number);

    private static IReadOnlyList<FigureCell?> Decode(JsonElement value)
    {
        var type = value.TryGetProperty("dtype", out var given) ? given.GetString() ?? "" : "";
        if (!Encodings.TryGetValue(type, out var encoding)) return [];
        var bytes = value.GetProperty("bdata").GetBytesFromBase64();
        var cells = new FigureCell?[bytes.Length / encoding.Size];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = NumberCell(encoding.Read(bytes, i * encoding.Size));
        }

        return cells;
    }
}
