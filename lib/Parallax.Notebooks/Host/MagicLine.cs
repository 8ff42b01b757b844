namespace Parallax.Notebooks.Host;

/// <summary>A magic command that is not this engine's own.</summary>
/// <param name="Text">The line from <c>#!</c> on.</param>
/// <param name="Line">Its number in the cell, the first being 1.</param>
internal sealed record MagicLine(string Text, int Line)
{
    /// <summary>The command with its mark, such as <c>#!parallax</c>.</summary>
    public string Name => Text.Split(' ', 2)[0];

    /// <summary>The error of a command that nobody has added.</summary>
    public CellException NotKnown() =>
        new(
            "Directive",
            $"\"{Text}\" is not known here. {MagicCommands.Advice(Name[2..].ToLowerInvariant())}",
            Line);
}
