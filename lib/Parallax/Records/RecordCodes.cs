using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Parallax.Records;

/// <summary>
/// The words that stand for enumeration values in records: lower camel case, and PER, ORG, LOC, MISC.
/// </summary>
internal static class RecordCodes
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum =>
        Codes<T>.Words[Unsafe.BitCast<T, int>(value) - Codes<T>.Least];

    /// <summary>The value for a word.</summary>
    /// <exception cref="FormatException">The word is none of the values'.</exception>
    public static T Parse<T>(string word) where T : struct, Enum
    {
        var place = Array.IndexOf(Codes<T>.Words, word);
        if (place >= 0) return Unsafe.BitCast<int, T>(place + Codes<T>.Least);
        var known = string.Join(", ", Codes<T>.Words.Order(StringComparer.Ordinal));
        throw new FormatException($"'{word}' is not one of {known}");
    }

    // The words by value from the least one on, which follow each other in all enumerations. No dictionary by value,
    // which would be compiled for each enumeration at every start.
    private static class Codes<T> where T : struct, Enum
    {
        private static readonly int[] Values = (int[])Enum.GetValuesAsUnderlyingType(typeof(T));

        static Codes()
        {
            Array.Sort(Values);
            Least = Values[0];
            Words = Array.ConvertAll(Values, value => Word(Enum.GetName(typeof(T), value)!));
        }

        public static int Least { get; }

        public static string[] Words { get; }

        private static string Word(string name) =>
            typeof(T) == typeof(EntityType) ? EntityWord(name) : RecordCodes.Word(name);
    }

    private static string EntityWord(string name) => name switch
    {
        nameof(EntityType.Person) => "PER",
        nameof(EntityType.Organization) => "ORG",
        nameof(EntityType.Location) => "LOC",
        nameof(EntityType.Miscellaneous) => "MISC",
        nameof(EntityType.Group) => "GRP",
        _ => Word(name),
    };

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
