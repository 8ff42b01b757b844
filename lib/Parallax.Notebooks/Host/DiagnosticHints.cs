using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Parallax.Notebooks.Host;

/// <summary>Adds to the compiler's message what to write instead, for the traps of scripts.</summary>
internal static class DiagnosticHints
{
    private static readonly Dictionary<string, string> InteractiveNames = new()
    {
        ["Kernel"] = "Microsoft.DotNet.Interactive",
        ["KernelInvocationContext"] = "Microsoft.DotNet.Interactive",
        ["FormattedValue"] = "Microsoft.DotNet.Interactive.Formatting",
        ["Formatter"] = "Microsoft.DotNet.Interactive.Formatting",
        ["PocketView"] = "Microsoft.DotNet.Interactive.Formatting",
    };

    /// <summary>The compiler's message and the hint, where there is one.</summary>
    public static string Explain(Diagnostic error)
    {
        var message = error.GetMessage(CultureInfo.InvariantCulture);
        if (Hint(error, message) is not { } hint)
        {
            return message;
        }

        return message.EndsWith('.') ? $"{message} {hint}" : $"{message}. {hint}";
    }

    private static string? Hint(Diagnostic error, string message) => error.Id switch
    {
        "CS0006" => "If it is a library of this repository, run `dotnet build` once.",
        "CS0103" or "CS0246" when MissingUsing(message) is { } name =>
            $"Write `using {name};` first, as in .NET Interactive.",
        "CS7021" => "A cell is a script: write the types without a namespace.",
        "CS8345" =>
            "A span cannot be a variable of a cell, because cells keep their variables: "
            + "use ToArray(), or put the code into a local function.",
        "CS9054" => "A cell's types cannot be file-local: leave out `file`.",
        "CS9283" =>
            "Extension blocks do not work in a cell: "
            + "write `static int Name(this Type value)` at the top of the cell instead.",
        "CS1109" => "In a cell, write the extension method without a class around it.",
        "CS0200" when message.Contains("PocketViewTags._", StringComparison.Ordinal) =>
            "`using static …PocketViewTags` makes `_` the name of a tag: write `var unused = …` instead of a discard.",
        "CS1002" when IsUsingVariable(Line(error)) =>
            "A cell cannot have a `using` variable: write `using (var x = …) { … }`, or a plain variable.",
        "CS1014" or "CS1002" or "CS1513" when Line(error).Contains(" with ", StringComparison.Ordinal) =>
            "A cell cannot end in a bare `with` expression: "
            + "put it in parentheses, `(p with { … })`, or assign it first.",
        _ => null,
    };

    /// <summary>
    /// The namespace of a name that .NET Interactive has, when it is the one that the compiler has not found.
    /// </summary>
    private static string? MissingUsing(string message)
    {
        var parts = message.Split('\'');
        return parts.Length > 1 ? InteractiveNames.GetValueOrDefault(parts[1]) : null;
    }

    private static bool IsUsingVariable(string line)
    {
        if (!line.StartsWith("using ", StringComparison.Ordinal)) return false;
        if (line.StartsWith("using static ", StringComparison.Ordinal)) return false;
        return line.Contains('=', StringComparison.Ordinal);
    }

    private static string Line(Diagnostic error)
    {
        var text = error.Location.SourceTree?.GetText();
        return text?.Lines.GetLineFromPosition(error.Location.SourceSpan.Start).ToString().TrimStart() ?? "";
    }
}
