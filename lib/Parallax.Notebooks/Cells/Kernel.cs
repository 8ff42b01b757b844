using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;
using Parallax.Notebooks.Host;
using Parallax.Notebooks.Sessions;

// The namespace and the names are .NET Interactive's, so that notebooks written for it run unchanged.
namespace Microsoft.DotNet.Interactive;

/// <summary>The functions that a cell can call without a qualifier.</summary>
public static class Kernel
{
    private const string NoOneToAsk =
        "Cells run without anyone to ask: put the value into the cell tagged \"parameters\", or read it with Environment.GetEnvironmentVariable.";

    /// <summary>Shows a value below the cell.</summary>
    /// <param name="value">Any value; its type decides how it looks.</param>
    /// <param name="mimeTypes">The mime types to show it in; by default those that its type prefers.</param>
    /// <returns>The displayed value, which can be replaced later.</returns>
#pragma warning disable IDE1006 // Lower case in .NET Interactive too.
    public static DisplayedValue display(object? value, params string[] mimeTypes)
    {
        var data = CellFormatter.Format(value, mimeTypes);
        return new DisplayedValue(Show(data), mimeTypes) { MimeTypes = data.Keys };
    }
#pragma warning restore IDE1006

    /// <summary>Marks text as HTML that is shown as such.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Shows a script that the page runs, where the page allows it.</summary>
    public static void Javascript(string code) => Show(new() { ["text/html"] = $"<script type=\"text/javascript\">{code}</script>" });

    /// <summary>Shows style rules that hold for the page.</summary>
    public static void CSS(string content) => Show(new() { ["text/html"] = $"<style>{content}</style>" });

    /// <summary>Asks the reader, in .NET Interactive. Here cells run without anyone to ask.</summary>
    /// <exception cref="NotSupportedException">Always; the message says what to write instead.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") => throw new NotSupportedException(NoOneToAsk);

    /// <summary>Asks the reader for something secret, in .NET Interactive. Here cells run without anyone to ask.</summary>
    /// <exception cref="NotSupportedException">Always; the message says what to write instead.</exception>
    public static Task<string> GetPasswordAsync(string prompt = "") => throw new NotSupportedException(NoOneToAsk);

    private static string Show(Dictionary<string, string> data) =>
        CellContext.Current?.Show(data, DisplayRole.Display) ?? "";
}
