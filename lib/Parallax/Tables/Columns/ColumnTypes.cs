using System.Globalization;

namespace Parallax.Tables.Columns;

/// <summary>Which .NET types become which column types, and how.</summary>
internal static class ColumnTypes
{
    private static readonly Type[] Ladder = [typeof(int), typeof(long), typeof(double)];

    private static readonly Dictionary<Type, Type> Known = new()
    {
        [typeof(string)] = typeof(string),
        [typeof(char)] = typeof(string),
        [typeof(Guid)] = typeof(string),
        [typeof(TimeSpan)] = typeof(string),
        [typeof(DateOnly)] = typeof(string),
        [typeof(TimeOnly)] = typeof(string),
        [typeof(int)] = typeof(int),
        [typeof(short)] = typeof(int),
        [typeof(ushort)] = typeof(int),
        [typeof(byte)] = typeof(int),
        [typeof(sbyte)] = typeof(int),
        [typeof(long)] = typeof(long),
        [typeof(uint)] = typeof(long),
        [typeof(double)] = typeof(double),
        [typeof(float)] = typeof(double),
        [typeof(decimal)] = typeof(double),
        [typeof(ulong)] = typeof(double),
        [typeof(bool)] = typeof(bool),
        [typeof(DateTime)] = typeof(DateTime),
        [typeof(DateTimeOffset)] = typeof(DateTimeOffset),
    };

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(bool)] = "bool",
    };

    /// <summary>The column type for a declared type; null where only the values can tell.</summary>
    public static Type? TypeOf(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum || typeof(Uri).IsAssignableFrom(type)) return typeof(string);
        return Known.GetValueOrDefault(type);
    }

    /// <summary>Whether values of a type are numbers.</summary>
    public static bool IsNumeric(Type type) => Known.TryGetValue(type, out var column) && Ladder.Contains(column);

    /// <summary>Whether values of a type are whole numbers that a long holds.</summary>
    public static bool IsWhole(Type type) => IsNumeric(type) && Known[type] != typeof(double);

    /// <summary>The C# keyword of a type, or its name.</summary>
    public static string DisplayName(Type type) => Keywords.GetValueOrDefault(type) ?? type.Name;

    /// <summary>The narrowest column type that holds all the values; text where all are missing.</summary>
    /// <exception cref="ArgumentException">The values have no type in common.</exception>
    public static Type Common(string name, IReadOnlyList<object?> values)
    {
        Type? common = null;
        for (var row = 0; row < values.Count; row++)
        {
            if (values[row] is not { } value) continue;
            var type = TypeOf(value.GetType()) ?? throw NotAValue((name, row), value);
            common = common is null ? type : Wider(common, type) ?? throw NotOneType((name, row), common, type);
        }
        return common ?? typeof(string);
    }

    /// <summary>The narrowest column type that holds the values of two; null where there is none.</summary>
    public static Type? Wider(Type a, Type b)
    {
        if (a == b) return a;
        var (first, second) = (Array.IndexOf(Ladder, a), Array.IndexOf(Ladder, b));
        return first < 0 || second < 0 ? null : Ladder[Math.Max(first, second)];
    }

    /// <summary>A number as another type of number.</summary>
    /// <exception cref="ArgumentException">The value is no number, or the type does not hold it.</exception>
    public static T Convert<T>(string column, object value)
        where T : unmanaged
    {
        if (IsNumeric(value.GetType()) && IsNumeric(typeof(T)))
            return (T)((IConvertible)value).ToType(typeof(T), CultureInfo.InvariantCulture);
        throw new ArgumentException(
            $"Column '{column}' holds {DisplayName(typeof(T))}, "
            + $"which {value} ({DisplayName(value.GetType())}) is not; convert it.");
    }

    /// <summary>A value of a type that becomes text, as text.</summary>
    public static string Text(object value) => value switch
    {
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static InvalidOperationException NotNumbers(string column, Type type) =>
        new($"Column '{column}' holds {DisplayName(type)}, not numbers.");

    private static ArgumentException NotAValue((string Name, int Row) place, object value) =>
        new($"Column '{place.Name}', row {place.Row}: found a {value.GetType().Name}; "
            + "a column holds text, numbers, booleans or dates: give one of its properties.");

    private static ArgumentException NotOneType((string Name, int Row) place, Type common, Type type) =>
        new(
            $"Column '{place.Name}', row {place.Row}: found {DisplayName(type)} after {DisplayName(common)}; "
                + "a column has one type: convert the values.");
}
