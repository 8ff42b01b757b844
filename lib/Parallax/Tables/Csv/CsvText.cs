using System.Globalization;

namespace Parallax.Tables;

/// <summary>Values as fields of a CSV file, and fields as values.</summary>
internal static class CsvText
{
    /// <summary>The types that a column without quotes may have, the narrowest first; text is what none of them is.</summary>
    public static readonly IReadOnlyList<Type> Inferred =
        [typeof(int), typeof(long), typeof(double), typeof(bool), typeof(DateTime), typeof(DateTimeOffset)];

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
        var first = text[0];
        var last = text[^1];
        if (char.IsWhiteSpace(first) || char.IsWhiteSpace(last)) return true;
        return Inferred.Any(type => Parse(type, text) is not null);
    }

    /// <summary>The value of a field; null where it is not of the type.</summary>
    public static object? Parse(Type type, string field)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(string)) return field;
        if (type == typeof(int)) return int.TryParse(field, NumberStyles.AllowLeadingSign, culture, out var i) ? i : null;
        if (type == typeof(long)) return long.TryParse(field, NumberStyles.AllowLeadingSign, culture, out var l) ? l : null;
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

    private static object? Number(string field)
    {
        if (!double.TryParse(field, Real, CultureInfo.InvariantCulture, out var number)) return null;
        var isName = !double.IsFinite(number) && char.IsLetter(field[^1]);
        return isName && number.ToString(CultureInfo.InvariantCulture) != field ? null : number;
    }

    private static object? Time(Type type, string field)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(DateTime))
            return DateTime.TryParseExact(field, Times, culture, DateTimeStyles.None, out var time) ? time : null;
        if (type != typeof(DateTimeOffset)) return null;
        var isTime = DateTimeOffset.TryParseExact(field, TimesWithOffset, culture, DateTimeStyles.AssumeUniversal, out var value);
        return isTime ? value : null;
    }
}
