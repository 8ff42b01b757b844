using Microsoft.DotNet.Interactive;
using Parallax.Notebooks.Host;
using Parallax.Notebooks.Sessions;

// In System, as in .NET Interactive, so that every cell sees them.
namespace System;

/// <summary>Shows values below a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value.</summary>
    /// <param name="value">Any value; its type decides how it looks.</param>
    /// <param name="mimeTypes">The mime types to show it in; by default those that its type prefers.</param>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => Kernel.display(value, mimeTypes);

    /// <summary>Shows text that already is in a mime type.</summary>
    public static DisplayedValue DisplayAs(this string? value, string mimeType) =>
        new(CellContext.Current?.Show(new() { [mimeType] = value ?? "" }, DisplayRole.Display) ?? "", [mimeType]);
}
