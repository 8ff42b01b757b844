namespace Parallax.Notebooks.Running;

/// <summary>How notebooks are run.</summary>
public sealed record RunOptions
{
    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, as text.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Parameters that are files or folders: given as full paths, injected relative to each notebook's folder.
    /// </summary>
    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether notebooks and cells after a failed one still run.</summary>
    public bool KeepGoing { get; init; }

    /// <summary>How many notebooks run at once; by default as many as the computer has cores.</summary>
    public int MaximumParallel { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Whether a notebook may begin anew in the process of one that has ended well, which saves most of the time that a
    /// session takes to start. Default false: each has a process of its own.
    /// </summary>
    /// <remarks>
    /// Variables, imports, references and environment are as in a new session; static state of libraries stays.
    /// Notebooks with packages, magic commands or formatters of their own, and runs with a limit of memory, always have
    /// processes of their own.
    /// </remarks>
    public bool ShareProcesses { get; init; }

    /// <summary>How long one cell may run.</summary>
    public TimeSpan? CellTimeLimit { get; init; }

    /// <summary>How many bytes of managed memory each session may hold.</summary>
    public long? MemoryLimit { get; init; }
}
