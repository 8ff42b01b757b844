using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>Finds the output that an updated value is to replace.</summary>
/// <remarks>
/// In 1.0.0-beta.26120.1 <c>Display</c> announces one <see cref="DisplayedValue"/> and returns another with another id.
/// All that the two have in common, and that an update hands on, is the array of formatted values and in it the mime
/// type's string: so each display gets a string object of its own, and that object is what its output is known by.
/// </remarks>
internal static class DisplayedSlots
{
    // Compares keys by reference.
    private static readonly ConditionalWeakTable<string, string> Ids = [];

    /// <summary>Marks a new value.</summary>
    public static void Mark(DisplayedValue value)
    {
        if (value.FormattedValues is FormattedValue[] { Length: > 0 } values)
        {
            var mime = new string(values[0].MimeType.AsSpan());
            values[0] = new FormattedValue(mime, values[0].Value) { SuppressDisplay = values[0].SuppressDisplay };
            Ids.Add(mime, value.DisplayId);
        }
    }

    /// <summary>The id of the output that a value stands for.</summary>
    public static string IdOf(DisplayedValue value) =>
        value.FormattedValues is [var first, ..] && Ids.TryGetValue(first.MimeType, out var id) ? id : value.DisplayId;
}
