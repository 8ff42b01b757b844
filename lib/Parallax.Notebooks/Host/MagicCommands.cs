namespace Parallax.Notebooks.Host;

/// <summary>The magic commands of .NET Interactive: those that work here, and what to do without the others.</summary>
internal static class MagicCommands
{
    /// <summary>The commands that work, with what they do.</summary>
    public static IReadOnlyList<(string Command, string Does)> Known { get; } =
    [
        ("#!about", "shows the engine's version and runtime"),
        ("#!csharp", "begins a part in C#"),
        ("#!html", "begins a part that is shown as HTML"),
        ("#!import FILE", "runs the cells of a .ipynb, .dib, .csx or .cs file"),
        ("#!javascript", "begins a part that the page runs as a script"),
        ("#!lsmagic", "shows this list"),
        ("#!markdown", "begins a part that is skipped"),
        ("#!time", "shows how long the cell took"),
        ("#!who", "shows the names of the session's variables"),
        ("#!whos", "shows the session's variables with types and values"),
    ];

    private static readonly string[] ForeignLanguages =
        ["fsharp", "f#", "pwsh", "powershell", "sql", "kql", "http", "python", "r", "mermaid"];

    /// <summary>Whether a command begins a part in a language that this engine does not run.</summary>
    public static bool IsForeignLanguage(string command) =>
        ForeignLanguages.Contains(command, StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do instead of a command that does not work here.</summary>
    public static string Advice(string command) => command switch
    {
        _ when IsForeignLanguage(command) =>
            "This engine runs C#: write the cell in C#, or give it the tag skip-execution.",
        "share" or "set" or "value" =>
            "There is one language here and so nothing to share: assign the value to a C# variable.",
        "connect" or "kernel" => "This engine has one kernel, C#: use a library's own client from C#.",
        "nuget-restore" or "i" or "r-nuget" => "Packages are written #r \"nuget: Id, 1.2.3\".",
        _ => $"Known are {string.Join(", ", Known.Select(known => known.Command))}.",
    };
}
