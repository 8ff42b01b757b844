namespace Parallax.Notebooks.Sessions;

/// <summary>Where and within which limits a session runs.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder in which cells run and to which <c>#r "file.dll"</c> is relative.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>How long a cell may run; a cell that runs longer is interrupted and its earlier state kept.</summary>
    public TimeSpan? CellTimeLimit { get; init; }

    /// <summary>How many bytes of managed memory the session may hold; a cell that needs more fails.</summary>
    public long? MemoryLimit { get; init; }

    /// <summary>How many characters a cell may print before the rest is cut with a note.</summary>
    public int OutputLimit { get; init; } = 1_000_000;
}
