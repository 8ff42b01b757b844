using System.Text;
using System.Text.Json;

namespace Parallax.Records.Columns;

/// <summary>Lists, and texts by name, in one field of a table: as JSON, which every tool can take apart.</summary>
internal static class JsonText
{
    /// <summary>A list of texts.</summary>
    public static string Of(IReadOnlyList<string> list) =>
        Text(RecordJson.Write(list, RecordJson.Default.IReadOnlyListString));

    /// <summary>Texts by name, in ordinal order of the names.</summary>
    public static string Of(IReadOnlyDictionary<string, string> texts)
    {
        IReadOnlyDictionary<string, string> ordered = texts
            .OrderBy(t => t.Key, StringComparer.Ordinal)
            .ToDictionary();
        return Text(RecordJson.Write(ordered, RecordJson.Default.IReadOnlyDictionaryStringString));
    }

    /// <summary>The list in a field.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public static IReadOnlyList<string> List(string field) =>
        Read(field, f => RecordJson.Read(f, RecordJson.Default.IReadOnlyListString));

    /// <summary>The texts by name in a field.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public static IReadOnlyDictionary<string, string> Texts(string field) =>
        Read(field, f => RecordJson.Read(f, RecordJson.Default.IReadOnlyDictionaryStringString));

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);

    private static T Read<T>(string field, Func<byte[], T> read)
    {
        try
        {
            return read(Encoding.UTF8.GetBytes(field));
        }
        catch (JsonException e)
        {
            throw new FormatException($"'{field}' is no such JSON: {e.Message}", e);
        }
    }
}
