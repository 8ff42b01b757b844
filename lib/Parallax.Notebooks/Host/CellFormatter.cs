using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Notebooks.Host;

/// <summary>Turns values into mime types with the formatter that Polyglot Notebooks uses.</summary>
internal static class CellFormatter
{
    /// <summary>Formats a value in the given mime types, or in those that its type prefers.</summary>
    public static Dictionary<string, string> Format(object? value, params string[] mimeTypes)
    {
        var wanted = mimeTypes.Length > 0 ? mimeTypes : [.. Preferred(value)];
        var data = new Dictionary<string, string>();
        foreach (var mime in wanted)
        {
            data[mime] = value.ToDisplayString(mime).ReplaceLineEndings("\n");
        }

        return data;
    }

    /// <summary>Loads the formatter's code before the first cell needs it.</summary>
    public static void Warm() => Format(new[] { 1 });

    private static IEnumerable<string> Preferred(object? value) =>
        value is null ? ["text/plain"] : Formatter.GetPreferredMimeTypesFor(value.GetType()).Order(StringComparer.Ordinal);
}
