using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>Sends displayed values to the output of the cell that displays them.</summary>
internal static class CellDisplays
{
    private const string EventName = "OnFormatterEvent";

    /// <summary>Becomes the only listener to displayed values, in place of the kernel's.</summary>
    /// <remarks>
    /// The kernel's listener publishes each value on the invocation context, which keeps all of them until the cell
    /// ends: a progress bar that is updated a million times would fill the memory. It also drops what a thread shows
    /// after its cell has ended. The listener cannot be removed otherwise; the package is no longer changed.
    /// </remarks>
    public static void Install()
    {
        var listeners = typeof(Formatter).GetField(EventName, BindingFlags.Static | BindingFlags.NonPublic)
            ?? throw new InvalidOperationException($"Formatter.{EventName} is not in this version of the formatter.");
        listeners.SetValue(null, (Action<DisplayedValue>)Show);
    }

    private static void Show(DisplayedValue value)
    {
        if (!value.IsUpdated)
        {
            DisplayedSlots.Mark(value);
        }

        var role = value.IsUpdated ? DisplayRole.Update : DisplayRole.Display;
        var data = CellFormatter.Data(value.FormattedValues);
        CellContext.Current?.Show(data, role, DisplayedSlots.IdOf(value));
    }
}
