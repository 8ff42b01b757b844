using System.Diagnostics;
using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Running;

/// <summary>Runs notebooks from top to bottom, each in a clean session, and changes no file.</summary>
/// <param name="options">How to run them.</param>
public sealed class NotebookRunner(RunOptions options)
{
    private const string SkipTag = "skip-execution";
    private const string RaisesTag = "raises-exception";

    /// <summary>Runs several notebooks at once.</summary>
    /// <returns>One result a notebook in the order given; after a failure the rest is missing unless it was to keep
    /// going.</returns>
    public async Task<IReadOnlyList<NotebookRun>> RunAllAsync(
        IReadOnlyList<string> paths, IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var results = new NotebookRun?[paths.Count];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var pool = new SessionPool(options);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaximumParallel };
        await Parallel.ForAsync(0, paths.Count, parallel, async (i, _) =>
        {
            if (stop.IsCancellationRequested)
            {
                return;
            }

            results[i] = await RunAsync(paths[i], pool, progress, cancellation).ConfigureAwait(false);
            if (!results[i]!.Succeeded && !options.KeepGoing)
            {
                await stop.CancelAsync().ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return [.. results.OfType<NotebookRun>()];
    }

    /// <summary>Runs one notebook in the folder where it lies.</summary>
    /// <returns>The notebook with its outputs, or why it cannot be read or run.</returns>
    public async Task<NotebookRun> RunAsync(
        string path, IProgress<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        await using var pool = new SessionPool(options);
        return await RunAsync(path, pool, progress, cancellation).ConfigureAwait(false);
    }

    private async Task<NotebookRun> RunAsync(
        string path, SessionPool pool, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        Notebook? notebook = null;
        try
        {
            notebook = Read(path);
            var at = new NotebookAt(path, notebook);
            var failure = await RunInSessionAsync(at, pool, progress, cancellation).ConfigureAwait(false);
            return new NotebookRun(path, notebook, failure?.ToString(), clock.Elapsed) { Failure = failure };
        }
        catch (Exception error) when (IsOfTheNotebook(error))
        {
            return new NotebookRun(path, notebook, error.Message, clock.Elapsed);
        }
    }

    private Notebook Read(string path)
    {
        var notebook = NotebookFile.Load(path).Clone();
        NotebookLanguage.Check(notebook);
        if (!notebook.CodeCells.Any(HasCode))
        {
            throw new NotebookFormatException(
                "The notebook has no code cell, so there is nothing to run. Add one, or leave the file out.");
        }

        ParameterInjection.Apply(notebook, Parameters(path));
        notebook.AddMissingIds();
        return notebook;
    }

    private Dictionary<string, string> Parameters(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var values = new Dictionary<string, string>(options.Parameters);
        foreach (var (name, target) in options.PathParameters)
        {
            // On Windows a path on another drive has no relative form and stays as it is.
            values[name] = Path.GetRelativePath(folder, target).Replace('\\', '/');
        }

        return values;
    }

    private async Task<CellFailure?> RunInSessionAsync(
        NotebookAt at, SessionPool pool, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        foreach (var cell in at.Notebook.CodeCells)
        {
            cell.SetOutputs(null, []);
            cell.RemoveRunMetadata();
        }

        var session = await pool.TakeAsync(at.Path, at.Notebook, cancellation).ConfigureAwait(false);
        var succeeded = false;
        try
        {
            var failure = await RunCellsAsync(at, session, progress, cancellation).ConfigureAwait(false);
            succeeded = failure is null;
            return failure;
        }
        finally
        {
            await pool.GiveBackAsync(session, at.Notebook, succeeded).ConfigureAwait(false);
        }
    }

    private async Task<CellFailure?> RunCellsAsync(
        NotebookAt at, NotebookSession session, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var (path, notebook) = at;
        var clock = Stopwatch.StartNew();
        var outputs = new OutputCollector();
        var cells = notebook.CodeCells.Where(HasCode).ToList();
        CellFailure? failure = null;
        for (var i = 0; i < cells.Count; i++)
        {
            var goesOn = failure is null || (options.KeepGoing && !session.HasEnded);
            if (!goesOn) break;
            progress?.Report(new RunProgress(path, i + 1, cells.Count, clock.Elapsed));
            outputs.Begin(cells[i], i + 1);
            var error = await RunCellAsync(session, (i + 1, cells[i]), outputs.Add, cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            if (error is not null && !cells[i].Tags.Contains(RaisesTag))
            {
                failure ??= new CellFailure(i + 1, error);
            }
        }

        outputs.Save();
        progress?.Report(new RunProgress(path, cells.Count + 1, cells.Count, clock.Elapsed));
        return failure;
    }

    private static async Task<ErrorOutput?> RunCellAsync(
        NotebookSession session,
        (int Number, NotebookCell Cell) numbered,
        Action<CellOutput> onOutput,
        CancellationToken cancellation)
    {
        var (number, cell) = numbered;
        var name = $"cell {number}";
        if (CellLanguage.Refusal(cell, name) is { } refusal)
        {
            onOutput(refusal);
            return refusal;
        }

        var code = new SessionCell(name, CellLanguage.Source(cell));
        var result = await session.ExecuteAsync(code, onOutput, cancellation).ConfigureAwait(false);
        return result.Error;
    }

    private static bool HasCode(NotebookCell cell) =>
        !string.IsNullOrWhiteSpace(cell.Source) && !cell.Tags.Contains(SkipTag);

    private static bool IsOfTheNotebook(Exception error) =>
        error is NotebookFormatException or SessionException or IOException or UnauthorizedAccessException;

    /// <summary>A notebook and where it lies.</summary>
    private sealed record NotebookAt(string Path, Notebook Notebook);
}
