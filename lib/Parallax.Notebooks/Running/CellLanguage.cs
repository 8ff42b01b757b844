using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Running;

/// <summary>The language that a Polyglot notebook's metadata give a code cell.</summary>
internal static class CellLanguage
{
    private static readonly string[] CSharp = ["csharp", "c#", "polyglot-notebook"];

    /// <summary>Languages of cells that are shown or skipped, not run; a magic command begins each of them.</summary>
    private static readonly string[] Shown = ["html", "javascript", "js", "markdown", "md"];

    /// <summary>The error of a cell that is in another language; null where the engine takes it.</summary>
    public static ErrorOutput? Refusal(NotebookCell cell, string name)
    {
        var language = Of(cell);
        if (language is null || Is(CSharp, language) || Is(Shown, language))
        {
            return null;
        }

        var message = $"The cell's metadata say that it is written in {language}; this engine runs C#. "
            + "Write the cell in C#, or give it the tag skip-execution.";
        return new ErrorOutput("Language", message, 0, [$"{name}: {message}"]);
    }

    /// <summary>The cell's source, with the magic command that its language stands for.</summary>
    public static string Source(NotebookCell cell)
    {
        var language = Of(cell);
        return language is not null && Is(Shown, language) ? $"#!{language}\n{cell.Source}" : cell.Source;
    }

    // A cell's own first line counts more than its metadata, as in Polyglot Notebooks.
    private static string? Of(NotebookCell cell) =>
        cell.Source.TrimStart().StartsWith("#!csharp", StringComparison.Ordinal) ? null : cell.Language;

    private static bool Is(string[] languages, string language) =>
        languages.Contains(language, StringComparer.OrdinalIgnoreCase);
}
