using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Security.Cryptography;

namespace Parallax.Notebooks.Sessions;

/// <summary>A C# session in a process of its own: cells run one after the other and share their state.</summary>
/// <remarks>
/// Not thread-safe but for <see cref="Interrupt"/>. A cell that ends the process ends the session, never the caller.
/// </remarks>
public sealed class NotebookSession : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ExitPatience = TimeSpan.FromSeconds(2);

    private readonly SessionOptions _options;
    private readonly string _name;
    private readonly Process _process;
    private readonly MessagePipe _pipe;
    private readonly RawStream _output;
    private readonly RawStream _error;
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<int, PendingRequest> _pending = [];
    private volatile bool _ended;
    private int _lastId;
    private int _running;

    private NotebookSession(SessionOptions options, string name, Process process, MessagePipe pipe)
    {
        _options = options;
        _name = name;
        _process = process;
        _pipe = pipe;
        _output = new RawStream(process.StandardOutput.BaseStream, options.OutputLimit);
        _error = new RawStream(process.StandardError.BaseStream, options.OutputLimit);
        pipe.Listen(Accept, End);
    }

    /// <summary>Raised for what a cell shows after it has ended, from a thread that it left running.</summary>
    public event Action<CellOutput>? LateOutput;

    /// <summary>Whether the process has ended, by a cell or by a limit.</summary>
    public bool HasEnded => _ended;

    /// <summary>The memory that the session's process holds now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    /// <summary>The processor time that the session's process has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? TimeSpan.Zero : _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a session.</summary>
    /// <exception cref="SessionException">The process cannot be started.</exception>
    public static async Task<NotebookSession> StartAsync(
        SessionOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Short, because the name becomes a socket's path and those are limited to about a hundred bytes.
        var name = "nb" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        const PipeOptions pipe = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, pipe);
        var process = HostProcess.Start(name, options);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        var exit = process.WaitForExitAsync(limit.Token);
        var connection = server.WaitForConnectionAsync(limit.Token);
        await Task.WhenAny(connection, exit).ConfigureAwait(false);
        if (!connection.IsCompletedSuccessfully)
        {
            throw await FailedStartAsync(process, server, cancellation).ConfigureAwait(false);
        }

        var session = new NotebookSession(options, name, process, new MessagePipe(server));
        // The time that the compiler takes to load is not the first cell's.
        await session._ready.Task.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return session;
    }

    /// <summary>Runs a cell.</summary>
    /// <param name="cell">The code and the name under which errors speak of it.</param>
    /// <param name="onOutput">Called for each output in order, on another thread; the error is among them.</param>
    /// <param name="cancellation">Interrupts the cell.</param>
    public async Task<CellResult> ExecuteAsync(
        SessionCell cell, Action<CellOutput> onOutput, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(onOutput);
        var clock = Stopwatch.StartNew();
        var id = Interlocked.Increment(ref _lastId);
        var pending = new PendingRequest(onOutput);
        _pending[id] = pending;
        _running = id;
        Send(new HostMessage { Kind = HostMessageKind.Execute, Id = id, Name = cell.Name, Text = cell.Code });
        var stopped = await WaitAsync(pending, cancellation).ConfigureAwait(false);
        _running = 0;
        await TakeRawAsync(id, onOutput).ConfigureAwait(false);
        _pending.TryRemove(id, out _);
        var error = Describe(pending, cell.Name, stopped);
        if (error is not null)
        {
            onOutput(error);
        }

        return new CellResult(error, clock.Elapsed);
    }

    /// <summary>Stops the running cell and keeps the state of the earlier ones; does nothing when none runs.</summary>
    public void Interrupt()
    {
        if (_running != 0)
        {
            _pipe.Send(new HostMessage { Kind = HostMessageKind.Interrupt, Id = _running });
        }
    }

    /// <summary>Ends the session and everything that it started.</summary>
    public async ValueTask DisposeAsync()
    {
        // The whole tree while the process is there: what it has started could not be found afterwards.
        Kill();
        _pipe.Dispose();
        await _process.WaitForExitAsync().ConfigureAwait(false);
        SessionFolder.Remove(SessionFolder.Of(_name));
        await _closed.Task.ConfigureAwait(false);
        _process.Dispose();
    }

    /// <summary>Begins anew in the same process: no variable, import or reference is left.</summary>
    /// <remarks>What they left in libraries' static state stays, and threads that they started.</remarks>
    /// <param name="folder">The folder in which cells run from now on.</param>
    /// <returns>Whether the session can be used; false where its process has ended.</returns>
    internal async Task<bool> RenewAsync(string folder)
    {
        await AskAsync(new HostMessage { Kind = HostMessageKind.Renew, Text = folder }).ConfigureAwait(false);
        return !_ended;
    }

    /// <summary>Asks the host something other than to run a cell.</summary>
    internal async Task<HostMessage?> AskAsync(HostMessage request)
    {
        var id = Interlocked.Increment(ref _lastId);
        var pending = new PendingRequest(_ => { });
        _pending[id] = pending;
        Send(request with { Id = id });
        await pending.Done.Task.ConfigureAwait(false);
        _pending.TryRemove(id, out _);
        return pending.Reply;
    }

    private static async Task<SessionException> FailedStartAsync(
        Process process, IDisposable server, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        server.Dispose();
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        var text = await process.StandardError.ReadToEndAsync(CancellationToken.None).ConfigureAwait(false);

        return new SessionException($"The session process did not start. {text.Trim()}".TrimEnd());
    }

    private void Send(HostMessage message)
    {
        _pipe.Send(message);
        if (_ended)
        {
            EndAll();
        }
    }

    private async Task<StopReason?> WaitAsync(PendingRequest pending, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_options.CellTimeLimit is { } time)
        {
            limit.CancelAfter(time);
        }

        await pending.Done.Task.WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (pending.Done.Task.IsCompleted)
        {
            return null;
        }

        Interrupt();
        await Task.WhenAny(pending.Done.Task, Task.Delay(StopLimit, CancellationToken.None)).ConfigureAwait(false);
        if (!pending.Done.Task.IsCompleted)
        {
            Kill();
            await pending.Done.Task.ConfigureAwait(false);
        }

        if (cancellation.IsCancellationRequested) return StopReason.Cancelled;
        return StopReason.TimeLimit(_options.CellTimeLimit!.Value);
    }

    private async Task TakeRawAsync(int id, Action<CellOutput> onOutput)
    {
        var mark = RawStream.Mark(_name, id);
        foreach (var (name, stream) in new[] { ("stdout", _output), ("stderr", _error) })
        {
            var text = await stream.TakeAsync(mark, TimeSpan.FromSeconds(1)).ConfigureAwait(false);
            if (text.Length > 0)
            {
                onOutput(new StreamOutput(name, text.ReplaceLineEndings("\n")));
            }
        }
    }

    private ErrorOutput? Describe(PendingRequest pending, string cell, StopReason? stopped)
    {
        if (_ended && pending.Reply is null)
        {
            var what = stopped?.ThatEndedTheSession ?? $"ended the session's process (exit code {ExitCode()})";
            var message = $"The cell {what}. Its variables are gone; run the notebook again from the first cell.";
            return new ErrorOutput("SessionEnded", message, 0, [$"{cell}: {message}"]);
        }

        var isStopped = stopped is not null && pending.Error?.Name == "Interrupted";
        return isStopped ? stopped!.Describe(pending.Error!, cell) : pending.Error;
    }

    private string ExitCode() =>
        _process.WaitForExit(ExitPatience) ? _process.ExitCode.ToString(CultureInfo.InvariantCulture) : "unknown";

    private void End()
    {
        _ended = true;
        EndAll();
        _ready.TrySetResult();
        _closed.TrySetResult();
    }

    private void Accept(HostMessage message)
    {
        if (message.Kind == HostMessageKind.Ready)
        {
            _ready.TrySetResult();
        }
        else if (!_pending.TryGetValue(message.Id, out var pending))
        {
            if (message.Output() is { } late)
            {
                LateOutput?.Invoke(late);
            }
        }
        else if (message.Kind is HostMessageKind.Done or HostMessageKind.Reply)
        {
            pending.Reply = message;
            pending.Done.TrySetResult();
        }
        else if (message.Kind == HostMessageKind.Error)
        {
            pending.Error = (ErrorOutput)message.Output()!;
        }
        else if (message.Output() is { } output)
        {
            pending.OnOutput(output);
        }
    }

    private void EndAll()
    {
        foreach (var pending in _pending.Values)
        {
            pending.Done.TrySetResult();
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
