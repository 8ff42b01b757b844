using System.Text;
using System.Text.Json;

namespace Parallax.Records.Columns;

/// <summary>Lists and versions in one field of a table: as JSON, which every tool can take apart.</summary>
internal static class JsonText
{
    /// <summary>A list of texts.</summary>
    public static string Of(IReadOnlyList<string> list) =>
        Text(RecordJson.Write(list, RecordJson.Default.IReadOnlyListString));

    /// <summary>Versions by name, in ordinal order.</summary>
    public static string Of(IReadOnlyDictionary<string, string> versions)
    {
        IReadOnlyDictionary<string, string> ordered = versions
            .OrderBy(v => v.Key, StringComparer.Ordinal)
            .ToDictionary();
        return Text(RecordJson.Write(ordered, RecordJson.Default.IReadOnlyDictionaryStringString));
    }

    /// <summary>The list in a field.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public static IReadOnlyList<string> List(string field) =>
        Read(field, f => RecordJson.Read(f, RecordJson.Default.IReadOnlyListString));

    /// <summary>The versions in a field.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public static IReadOnlyDictionary<string, string> Versions(string field) =>
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
