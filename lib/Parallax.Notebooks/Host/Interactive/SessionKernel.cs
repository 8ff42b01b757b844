using System.Reactive.Disposables;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Utility;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>
/// The kernel of .NET Interactive that a session's cells see: its API is theirs, the code is run by our engine.
/// </summary>
internal sealed class SessionKernel : IDisposable
{
    private const string NoOneToAsk =
        "Cells run without anyone to ask: put the value into the cell tagged \"parameters\", "
        + "or read it with Environment.GetEnvironmentVariable.";

    private readonly CompositeKernel _root = new();
    private readonly ScriptKernel _scripts;
    private readonly IDisposable _console;

    /// <param name="run">Runs code as part of a cell.</param>
    public SessionKernel(Func<CellContext, string, Task> run)
    {
        _scripts = new ScriptKernel(run);
        _root.Add(_scripts, ["c#", "C#"]);
        _root.DefaultKernelName = _scripts.Name;
        Extensions = new ExtensionLoader(_root);
        _root.RegisterCommandHandler<RequestInput>(Refuse);
        _root.RegisterCommandHandler<RequestInputs>(Refuse);
        // As long as someone listens, invocation contexts leave the console's writers as they are.
        _console = ConsoleOutput.Subscribe(_ => Disposable.Empty);
        CellConsole.Install();
        CellDisplays.Install();
    }

    /// <summary>Loads what packages bring into this kernel.</summary>
    public ExtensionLoader Extensions { get; }

    /// <summary>Whether an extension or a cell has added the magic command.</summary>
    public bool HasDirective(string name)
    {
        var directives = _root.KernelInfo.SupportedDirectives.Concat(_scripts.KernelInfo.SupportedDirectives);
        return directives.Any(directive => directive.Name == name);
    }

    /// <summary>
    /// Carries out a magic command that an extension or a cell has added. Where it fails, the cell does.
    /// </summary>
    public Task SendDirectiveAsync(string line) => _root.SendAsync(new SubmitCode(line));

    /// <summary>
    /// Makes a cell the one that .NET Interactive takes for the running one, on this thread and those it starts.
    /// </summary>
    /// <returns>Ends it.</returns>
    public IDisposable Enter(CellContext cell, string code)
    {
        var command = new CellCommand(cell, code);
        var context = _scripts.Enter(command);
        var events = context.KernelEvents.Subscribe(new CellEvents(cell));
        void Cancel() => context.Fail(command, message: "The cell was interrupted.");
        // On a thread of its own: what a cell has registered with the token may block.
        var thread = new Thread(Cancel) { IsBackground = true, Name = "cancellation" };
        var stop = cell.Stopping.Register(thread.Start);
        return new CompositeDisposable(stop, events, context);
    }

    public void Dispose()
    {
        _console.Dispose();
        _root.Dispose();
    }

    private static Task Refuse(KernelCommand command, KernelInvocationContext context)
    {
        context.Fail(command, message: NoOneToAsk);
        return Task.CompletedTask;
    }
}
