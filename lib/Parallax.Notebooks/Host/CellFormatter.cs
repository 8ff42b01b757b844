using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Notebooks.Host;

/// <summary>Turns values into mime types with the formatter that Polyglot Notebooks uses.</summary>
internal static class CellFormatter
{
    /// <summary>
    /// Formats a value in the mime types that its type prefers; what is already formatted stays as it is.
    /// </summary>
    public static Dictionary<string, string> Format(object? value) => value switch
    {
        FormattedValue formatted => Data([formatted]),
        IEnumerable<FormattedValue> formatted => Data(formatted),
        _ => Data(FormattedValue.CreateManyFromObject(value)),
    };

    /// <summary>The texts by mime type, the same on every system.</summary>
    public static Dictionary<string, string> Data(IEnumerable<FormattedValue> values)
    {
        var data = new Dictionary<string, string>();
        foreach (var value in values.OrderBy(value => value.MimeType, StringComparer.Ordinal))
        {
            data[value.MimeType] = value.Value.ReplaceLineEndings("\n");
        }

        return data;
    }

    /// <summary>Loads the formatter's code before the first cell needs it.</summary>
    public static void Warm() => Format(new[] { 1 });
}
