using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>The C# kernel that cells and extensions see: its code is run by the session's own engine.</summary>
internal sealed class ScriptKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    private const string KernelName = "csharp";

    private readonly Func<CellContext, string, Task> _run;

    /// <param name="run">Runs code as part of a cell.</param>
    public ScriptKernel(Func<CellContext, string, Task> run)
        : base(KernelName)
    {
        _run = run;
        KernelInfo.LanguageName = "C#";
        KernelInfo.DisplayName = $"{KernelName} - C# Script";
    }

    /// <summary>Makes a cell's invocation context the current one.</summary>
    public KernelInvocationContext Enter(CellCommand command)
    {
        var context = KernelInvocationContext.GetOrCreateAmbientContext(command);
        SetHandlingKernel(command, context);
        return context;
    }

    /// <summary>Runs code that a cell or an extension submits while a cell runs.</summary>
    public Task HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        if (context.Command is not CellCommand { Cell: var cell })
        {
            context.Fail(command, message: "Code can be submitted only while a cell runs.");
            return Task.CompletedTask;
        }

        CellContext.Current = cell;
        return _run(cell, command.Code);
    }
}
