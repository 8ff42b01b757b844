using System.Globalization;

namespace Parallax.Frames;

/// <summary>Which .NET types become which column types, and how.</summary>
internal static class ColumnTypes
{
    /// <summary>The column type for a declared type; null where only the values can tell.</summary>
    public static Type? TypeOf(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum || type == typeof(string) || type == typeof(char) || type == typeof(Guid)) return typeof(string);
        if (typeof(Uri).IsAssignableFrom(type) || type == typeof(TimeSpan) || type == typeof(DateOnly) || type == typeof(TimeOnly)) return typeof(string);
        if (type == typeof(int) || type == typeof(short) || type == typeof(byte) || type == typeof(ushort) || type == typeof(sbyte)) return typeof(int);
        if (type == typeof(long) || type == typeof(uint)) return typeof(long);
        if (type == typeof(double) || type == typeof(float) || type == typeof(decimal) || type == typeof(ulong)) return typeof(double);
        if (type == typeof(bool)) return typeof(bool);
        return type == typeof(DateTimeOffset) || type == typeof(DateTime) ? typeof(DateTimeOffset) : null;
    }

    /// <summary>The C# keyword of a column type.</summary>
    public static string DisplayName(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => "string",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Double => "double",
        TypeCode.Boolean => "bool",
        _ => type.Name,
    };

    /// <summary>The narrowest column type that holds all the values; text where all are missing.</summary>
    /// <exception cref="ArgumentException">The values have no type in common.</exception>
    public static Type Common(string name, IReadOnlyList<object?> values)
    {
        Type? common = null;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value) continue;
            var type = TypeOf(value.GetType())
                ?? throw new ArgumentException($"Column '{name}', row {i}: a {value.GetType().Name} cannot be held; give text, a number, a truth value or a moment.");
            common = common is null || common == type ? type : Wider(common, type)
                ?? throw new ArgumentException($"Column '{name}', row {i}: {type.Name} after {common.Name}; a column has one type.");
        }
        return common ?? typeof(string);
    }

    /// <summary>A column of a type, out of values that convert to it.</summary>
    public static FrameColumn Column(string name, Type type, IReadOnlyList<object?> values)
    {
        if (type == typeof(string)) return Make<string>(name, values);
        if (type == typeof(int)) return Make<int>(name, values);
        if (type == typeof(long)) return Make<long>(name, values);
        if (type == typeof(double)) return Make<double>(name, values);
        return type == typeof(bool) ? Make<bool>(name, values) : Make<DateTimeOffset>(name, values);
    }

    /// <summary>Converts a value to a column type without loss of meaning.</summary>
    public static bool TryConvert(Type type, object? value, out object? converted)
    {
        converted = value switch
        {
            null => null,
            _ when type == typeof(string) => Text(value),
            DateTimeOffset or bool when value.GetType() == type => value,
            DateTime moment when type == typeof(DateTimeOffset) => Moment(moment),
            _ when type == typeof(DateTimeOffset) || type == typeof(bool) || !IsNumber(value) => null,
            _ when type == typeof(double) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => Whole(type, Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        };
        return converted is not null || value is null;
    }

    private static FrameColumn<T> Make<T>(string name, IReadOnlyList<object?> values) where T : notnull =>
        FrameColumn<T>.Make(name, values, value => TryConvert(typeof(T), value, out var converted)
            ? (T?)converted
            : throw new ArgumentException($"Column '{name}' holds {typeof(T).Name}, which {value} ({value?.GetType().Name}) is not."), value => value is null);

    private static Type? Wider(Type a, Type b)
    {
        Type[] ladder = [typeof(int), typeof(long), typeof(double)];
        var (first, second) = (Array.IndexOf(ladder, a), Array.IndexOf(ladder, b));
        return first < 0 || second < 0 ? null : ladder[Math.Max(first, second)];
    }

    private static bool IsNumber(object value) => TypeOf(value.GetType()) is { } type && (type == typeof(int) || type == typeof(long) || type == typeof(double));

    private static object? Whole(Type type, decimal value)
    {
        if (value != decimal.Truncate(value)) return null;
        if (type == typeof(int)) return value is >= int.MinValue and <= int.MaxValue ? (int)value : null;
        return value is >= long.MinValue and <= long.MaxValue ? (long)value : null;
    }

    private static DateTimeOffset Moment(DateTime value) =>
        value.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(value, TimeSpan.Zero) : new DateTimeOffset(value);

    private static string Text(object value) => value switch
    {
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
