using System.Globalization;
using Parallax.Tables.Output;

namespace Parallax.Tables.Csv;

/// <summary>Values as fields of a CSV file, and fields as values.</summary>
internal static class CsvText
{
    /// <summary>
    /// The types that a column without quotes may have, the narrowest first; what is none of them is text.
    /// </summary>
    public static readonly IReadOnlyList<Type> Inferred =
    [
        typeof(int), typeof(long), typeof(double),
        typeof(bool), typeof(DateTime), typeof(DateTimeOffset),
    ];

    private const NumberStyles Real =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] Times =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];

    private static readonly string[] TimesWithOffset = [.. Times.Select(t => t + "K")];

    /// <summary>A value that is not text; whole doubles end in ".0".</summary>
    public static string Of(object value, int? digits) => value switch
    {
        double number => Of(number, digits),
        float number => Of((double)number, digits),
        _ => ExactText.Of(value),
    };

    /// <summary>Whether a text would be read as a missing value or as another type.</summary>
    public static bool NeedsQuotes(string text)
    {
        if (text.Length == 0) return true;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return true;
        return Inferred.Any(type => Parse(type, text) is not null);
    }

    /// <summary>The value of a field; null where it is not of the type.</summary>
    public static object? Parse(Type type, string field)
    {
        if (type == typeof(string)) return field;
        if (type == typeof(int)) return Int(field);
        if (type == typeof(long)) return Whole(field);
        if (type == typeof(double)) return Number(field);
        if (type == typeof(bool)) return bool.TryParse(field, out var flag) ? flag : null;
        return Time(type, field);
    }

    /// <summary>"007" is an identifier, "0.5" a number.</summary>
    public static bool HasLeadingZero(string field)
    {
        var digits = field.AsSpan().TrimStart('-').TrimStart('+');
        return digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]);
    }

    private static string Of(double number, int? digits)
    {
        if (digits is { } count) number = double.Parse(Rounded(number, count), CultureInfo.InvariantCulture);
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var isWhole = text.AsSpan().TrimStart('-').IndexOfAnyExceptInRange('0', '9') < 0;
        return isWhole ? text + ".0" : text;
    }

    /// <summary>Whole numbers are kept in full, however many digits are asked for.</summary>
    private static string Rounded(double number, int digits) => number == Math.Truncate(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : number.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static object? Int(string field)
    {
        var number = Whole(field);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
    }

    private static long? Whole(string field)
    {
        const NumberStyles sign = NumberStyles.AllowLeadingSign;
        return long.TryParse(field, sign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static object? Number(string field)
    {
        var culture = CultureInfo.InvariantCulture;
        if (!double.TryParse(field, Real, culture, out var number)) return null;
        // "NaN" and "Infinity" are values; a number beyond a double's range would only look like one.
        if (!double.IsFinite(number)) return number.ToString(culture) == field ? number : null;
        // Whole numbers beyond a long are identifiers, whose last digits a double would lose.
        var isWhole = field.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        return isWhole && Whole(field) is null ? null : number;
    }

    private static object? Time(Type type, string field)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(DateTime))
            return DateTime.TryParseExact(field, Times, culture, DateTimeStyles.None, out var time) ? time : null;
        if (type != typeof(DateTimeOffset)) return null;
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal;
        return DateTimeOffset.TryParseExact(field, TimesWithOffset, culture, utc, out var value) ? value : null;
    }
}
