using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Running;

/// <summary>What came of running a notebook.</summary>
/// <param name="Path">The file it was read from.</param>
/// <param name="Executed">The notebook with its new outputs; after a failure those of the cells that ran. Null when it
/// could not be read.</param>
/// <param name="Problem">Why it failed, in one line without the file's name, or null when all of it ran.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record NotebookRun(string Path, Notebook? Executed, string? Problem, TimeSpan Elapsed)
{
    /// <summary>Whether every cell ran to its end.</summary>
    public bool Succeeded => Problem is null;

    /// <summary>The failed cell's trace, ready to print; empty where no cell failed.</summary>
    public IReadOnlyList<string> Trace => Failure?.Error.Trace ?? [];

    /// <summary>The first cell that failed; null where none did.</summary>
    public CellFailure? Failure { get; init; }
}
