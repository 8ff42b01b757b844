using System.Collections.Frozen;
using System.Text.Json;

namespace Parallax.Records;

/// <summary>
/// The words that stand for enumeration values in records: lower camel case, and PER, ORG, LOC, MISC.
/// </summary>
internal static class RecordCodes
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Codes<T>.Names[value];

    /// <summary>The value for a word.</summary>
    /// <exception cref="FormatException">The word is none of the values'.</exception>
    public static T Parse<T>(string word) where T : struct, Enum
    {
        if (Codes<T>.Values.TryGetValue(word, out var value)) return value;
        var known = string.Join(", ", Codes<T>.Names.Values.Order(StringComparer.Ordinal));
        throw new FormatException($"'{word}' is not one of {known}");
    }

    private static class Codes<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(v => v, Word);
        public static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(
            p => p.Value,
            p => p.Key,
            StringComparer.Ordinal);
    }

    private static string Word<T>(T value) where T : struct, Enum => value switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.Location => "LOC",
        EntityType.Miscellaneous => "MISC",
        EntityType.Group => "GRP",
        _ => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
    };
}
