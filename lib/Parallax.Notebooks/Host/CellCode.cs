namespace Parallax.Notebooks.Host;

/// <summary>A cell without its directives.</summary>
/// <param name="Code">The C# script, line by line where it stood.</param>
internal sealed record CellCode(string Code)
{
    /// <summary>The packages that the cell asks for.</summary>
    public IReadOnlyList<PackageRequest> Packages { get; init; } = [];

    /// <summary>The package sources that the cell adds.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What parts in other languages show, as mime type and text.</summary>
    public IReadOnlyList<(string MimeType, string Text)> Displays { get; init; } = [];

    /// <summary>Notebooks and scripts whose cells run before this one.</summary>
    public IReadOnlyList<ImportRequest> Imports { get; init; } = [];

    /// <summary>
    /// Magic commands that ask about the session: <c>who</c>, <c>whos</c>, <c>lsmagic</c> and <c>about</c>.
    /// </summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Magic commands that an extension may have added to the kernel, with their lines.</summary>
    public IReadOnlyList<MagicLine> Added { get; init; } = [];

    /// <summary>Whether the cell's time is to be shown.</summary>
    public bool IsTimed { get; init; }
}
