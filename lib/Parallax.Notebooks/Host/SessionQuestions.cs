using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Notebooks.Host;

/// <summary>Answers the magic commands that ask about the session.</summary>
internal static class SessionQuestions
{
    private const int LongestValue = 100;

    /// <summary>Shows the answer to one of <see cref="CellCode.Questions"/>.</summary>
    public static void Answer(string question, IEnumerable<ScriptVariable> variables)
    {
        // A redeclared variable stands there once for each declaration.
        var latest = variables.GroupBy(variable => variable.Name)
            .Select(same => same.Last())
            .OrderBy(variable => variable.Name, StringComparer.Ordinal);
        switch (question)
        {
            case "who":
                ShowAll(latest.Select(variable => new { Variable = variable.Name }));
                break;
            case "whos":
                ShowAll(latest.Select(variable => new
                {
                    Variable = variable.Name,
                    Type = variable.Type.ToDisplayString("text/plain"),
                    Value = Value(variable.Value)
                }));
                break;
            case "lsmagic":
                ShowAll(MagicCommands.Known.Select(known => new { known.Command, Does = known.Does }));
                break;
            case "about":
                ShowAll(About());
                break;
        }
    }

    // A long list is cut where it is shown as a value; who asks for the variables wants them all.
    private static void ShowAll<T>(IEnumerable<T> rows)
    {
        var limit = Formatter.ListExpansionLimit;
        Formatter.ListExpansionLimit = int.MaxValue;
        try
        {
            rows.DisplayTable();
        }
        finally
        {
            Formatter.ListExpansionLimit = limit;
        }
    }

    private static string Value(object? value)
    {
        var text = value.ToDisplayString("text/plain").ReplaceLineEndings(" ");
        return text.Length <= LongestValue ? text : string.Concat(text.AsSpan(0, LongestValue), "…");
    }

    private static IEnumerable<object> About() =>
    [
        new {
            Part = "Engine",
            Version = $"Parallax.Notebooks {typeof(SessionQuestions).Assembly.GetName().Version!.ToString(3)}" },
        new { Part = "Runtime", Version = RuntimeInformation.FrameworkDescription },
        new { Part = "System", Version = RuntimeInformation.RuntimeIdentifier },
    ];
}
