using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Parallax.Notebooks.Host;

/// <summary>Adds to the compiler's message what to write instead, for the traps of scripts.</summary>
internal static class DiagnosticHints
{
    public static string Explain(Diagnostic error)
    {
        var message = error.GetMessage(CultureInfo.InvariantCulture);
        return Hint(error) is { } hint ? $"{message} {hint}" : message;
    }

    private static string? Hint(Diagnostic error) => error.Id switch
    {
        "CS0006" => "If it is a library of this repository, run `dotnet build` once.",
        "CS7021" => "A cell is a script: write the types without a namespace.",
        _ => null,
    };
}
