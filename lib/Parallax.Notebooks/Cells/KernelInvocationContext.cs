namespace Microsoft.DotNet.Interactive;

/// <summary>The running cell, by the name that .NET Interactive gives it; what notebooks use of it is the display.</summary>
public sealed class KernelInvocationContext
{
    private KernelInvocationContext()
    {
    }

    /// <summary>The running cell.</summary>
    public static KernelInvocationContext Current { get; } = new();

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Any value; its type decides how it looks.</param>
    /// <param name="mimeTypes">The mime types to show it in; by default those that its type prefers.</param>
    public DisplayedValue Display(object? value, params string[] mimeTypes) => Kernel.display(value, mimeTypes);

    /// <summary>Shows text that already is in a mime type.</summary>
    public DisplayedValue DisplayAs(string? value, string mimeType) => value.DisplayAs(mimeType);
}
