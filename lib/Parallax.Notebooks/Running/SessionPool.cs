using System.Collections.Concurrent;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Running;

/// <summary>Sessions for notebooks: a process each, or the process of an earlier notebook begun anew.</summary>
/// <param name="options">How notebooks are run.</param>
internal sealed class SessionPool(RunOptions options) : IAsyncDisposable
{
    // Packages of one notebook would be found by the next, in the versions that the first one asked for; formatters
    // that one registers would show the values of the next.
    private static readonly string[] OwnProcess = ["#r \"nuget:", "#i ", "#!", "Formatter"];

    private readonly ConcurrentBag<NotebookSession> _idle = [];

    /// <summary>A clean session in the folder of a notebook.</summary>
    /// <exception cref="SessionException">A process cannot be started.</exception>
    public async Task<NotebookSession> TakeAsync(string path, Notebook notebook, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (CanShare(notebook) && _idle.TryTake(out var idle))
        {
            if (await idle.RenewAsync(folder).ConfigureAwait(false)) return idle;
            await idle.DisposeAsync().ConfigureAwait(false);
        }

        var session = new SessionOptions
        {
            WorkingDirectory = folder,
            CellTimeLimit = options.CellTimeLimit,
            MemoryLimit = options.MemoryLimit,
        };
        return await NotebookSession.StartAsync(session, cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes a session back; only one that ran a notebook to its end is used again.</summary>
    public async ValueTask GiveBackAsync(NotebookSession session, Notebook notebook, bool succeeded)
    {
        if (succeeded && !session.HasEnded && CanShare(notebook)) _idle.Add(session);
        else await session.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the sessions that wait.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var session)) await session.DisposeAsync().ConfigureAwait(false);
    }

    // A limit of memory is each notebook's own.
    private bool CanShare(Notebook notebook) =>
        options.ShareProcesses
        && options.MemoryLimit is null
        && !notebook.CodeCells.Any(NeedsOwnProcess);

    private static bool NeedsOwnProcess(NotebookCell cell) =>
        Array.Exists(OwnProcess, mark => cell.Source.Contains(mark, StringComparison.Ordinal));
}
