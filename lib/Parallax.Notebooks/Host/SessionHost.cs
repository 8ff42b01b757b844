using System.Collections.Concurrent;
using System.IO.Pipes;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>The program inside a session's process: takes cells from a pipe and runs them on one thread.</summary>
internal sealed class SessionHost : IDisposable
{
    /// <summary>
    /// The owner listens before it starts this process, so only an owner that has gone keeps it waiting.
    /// </summary>
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(2);

    /// <summary>What a library does when the process exits may take this long.</summary>
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(1);

    private readonly string _name;
    private readonly int _outputLimit;
    private readonly MessagePipe _pipe;
    private readonly InteractiveAssemblyLoader _loader = new();
    private readonly HostSurroundings _surroundings = new();
    private ScriptEngine _engine;
    private readonly BlockingCollection<HostMessage> _work = [];
    private readonly CellThread _thread = new();
    private readonly CellMemory _memory = new();

    private SessionHost(string name, int outputLimit, MessagePipe pipe)
    {
        _name = name;
        _outputLimit = outputLimit;
        _pipe = pipe;
        _engine = NewEngine();
    }

    /// <summary>Serves until the other side closes the pipe.</summary>
    /// <returns>The process's exit code.</returns>
    public static int Run(string pipeName, int outputLimit)
    {
        const PipeOptions options = PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly;
        using var stream = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, options);
        stream.Connect(ConnectLimit);
        using var host = new SessionHost(pipeName, outputLimit, new MessagePipe(stream));
        // A terminal or a front end that interrupts the whole group means the cell, and says so over the pipe.
        using var signal = InterruptSignal.Listen(() => { });
        // From the first moment, so that a session whose owner is killed does not outlive it.
        host._pipe.Listen(host.Accept, host.End);
        host._engine.Warm();
        host._pipe.Send(new HostMessage { Kind = HostMessageKind.Ready });
        host.Work();
        return 0;
    }

    public void Dispose()
    {
        _work.Dispose();
        _engine.Dispose();
        _loader.Dispose();
    }

    private void Accept(HostMessage message)
    {
        if (message.Kind == HostMessageKind.Interrupt)
        {
            _thread.Interrupt();
        }
        else
        {
            _work.Add(message);
        }
    }

    private void End()
    {
        // A cell may still run; whoever waited for it has gone.
        ChildProcesses.Kill();
        new Thread(KillAfterLimit) { IsBackground = true, Name = "exit" }.Start();
        _engine.Dispose();
        Environment.Exit(0);
    }

    private static void KillAfterLimit()
    {
        Thread.Sleep(ExitLimit);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        process.Kill();
    }

    private void Work()
    {
        foreach (var message in _work.GetConsumingEnumerable())
        {
            switch (message.Kind)
            {
                case HostMessageKind.Execute:
                    Execute(message);
                    break;
                case HostMessageKind.Renew:
                    Renew(message);
                    break;
                default:
                    _pipe.Send(LanguageService.Answer(_engine, message));
                    break;
            }
        }
    }

    // The compiler and the libraries are loaded and compiled already, which is most of what a session costs.
    private void Renew(HostMessage message)
    {
        _engine.Dispose();
        _surroundings.Restore(message.Text!);
        _engine = NewEngine();
        _engine.Warm();
        _pipe.Send(new HostMessage { Kind = HostMessageKind.Reply, Id = message.Id });
    }

    private ScriptEngine NewEngine() => new(Environment.CurrentDirectory, SessionFolder.Of(_name), _loader);

    private void Execute(HostMessage message)
    {
        var cell = new CellContext(message.Id, message.Name ?? "cell", _outputLimit, _pipe);
        CellContext.Current = cell;
        var code = message.Text ?? "";
        using var invocation = _engine.Kernel.Enter(cell, code);
        var error = _thread.Run(cell, () => _engine.ExecuteAsync(cell, code));
        cell.Flush();
        cell.IsClosed = error is CellStoppedException;
        if (error is not null)
        {
            _pipe.Send(ErrorReport.Describe(error, cell.Name) with { Id = message.Id });
        }

        MarkRawStreams(message.Id);
        _pipe.Send(new HostMessage { Kind = HostMessageKind.Done, Id = message.Id });
        _memory.GiveBack();
    }

    private void MarkRawStreams(int id)
    {
        var mark = System.Text.Encoding.UTF8.GetBytes(RawStream.Mark(_name, id));
        foreach (var open in new[] { Console.OpenStandardOutput, (Func<Stream>)Console.OpenStandardError })
        {
            using var stream = open();
            stream.Write(mark);
            stream.Flush();
        }
    }
}
