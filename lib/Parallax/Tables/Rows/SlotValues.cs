using System.Globalization;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Tables.Rows;

/// <summary>The values of a column as a member of a row type takes them.</summary>
internal sealed class SlotValues
{
    /// <summary>How text becomes what became text.</summary>
    private static readonly Dictionary<Type, Func<string, object?>> FromText = new()
    {
        [typeof(char)] = text => text.Length == 1 ? text[0] : null,
        [typeof(Guid)] = text => Guid.TryParse(text, out var id) ? id : null,
        [typeof(Uri)] = text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : null,
        [typeof(DateOnly)] = text =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day) ? day : null,
        [typeof(TimeOnly)] = text => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null,
        [typeof(TimeSpan)] = text => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : null,
    };

    private readonly TableColumn _column;
    private readonly MemberSlot _slot;
    private readonly Func<object, object?> _convert;

    /// <exception cref="ArgumentException">The column's type does not fit the member.</exception>
    public SlotValues(TableColumn column, MemberSlot slot)
    {
        (_column, _slot) = (column, slot);
        _convert = Converter(column.DataType, Nullable.GetUnderlyingType(slot.Type) ?? slot.Type) ?? throw Unfit();
    }

    /// <exception cref="InvalidDataException">The value is missing or cannot be converted.</exception>
    public object? this[int row]
    {
        get
        {
            if (_column[row] is { } value) return _convert(value) ?? throw NotConverted(row, value);
            return _slot.IsNullable ? null : throw Missing(row);
        }
    }

    /// <summary>How values of a type become values of another; null where they do not.</summary>
    private static Func<object, object?>? Converter(Type from, Type to)
    {
        if (to.IsAssignableFrom(from)) return value => value;
        if (from == typeof(string)) return OfText(to);
        var areNumbers = ColumnTypes.IsNumeric(from) && ColumnTypes.IsNumeric(to);
        return areNumbers ? value => Number(value, to) : null;
    }

    private static Func<object, object?>? OfText(Type to)
    {
        if (to.IsEnum) return value => EnumMember(to, (string)value);
        if (!FromText.TryGetValue(to, out var parse)) return null;
        return value => parse((string)value);
    }

    private static object? EnumMember(Type type, string name) =>
        Enum.TryParse(type, name, ignoreCase: true, out var member) ? member : null;

    /// <summary>A number as another type; null where a whole one would change.</summary>
    private static object? Number(object value, Type to)
    {
        var culture = CultureInfo.InvariantCulture;
        try
        {
            var number = Convert.ChangeType(value, to, culture);
            if (!ColumnTypes.IsWhole(to)) return number;
            return Convert.ToDecimal(number, culture) == Convert.ToDecimal(value, culture) ? number : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private ArgumentException Unfit() => new(
        $"Column '{_column.Name}' holds {ColumnTypes.DisplayName(_column.DataType)}, which '{_slot.Name}' "
        + $"({TypeName}) cannot take; change the member's type or the column with WithColumn.");

    private InvalidDataException Missing(int row) => new(
        $"Column '{_column.Name}', row {row}: the value is missing and '{_slot.Name}' is {TypeName}; "
        + $"make it {TypeName}?, or leave such rows out with Where.");

    private InvalidDataException NotConverted(int row, object value) => new(
        $"Column '{_column.Name}', row {row}: found '{ExactText.Of(value)}', "
        + $"which is no {TypeName} for '{_slot.Name}'; change the member's type or the column with WithColumn.");

    private string TypeName => ColumnTypes.DisplayName(Nullable.GetUnderlyingType(_slot.Type) ?? _slot.Type);
}
