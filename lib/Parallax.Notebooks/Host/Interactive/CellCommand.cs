using Microsoft.DotNet.Interactive.Commands;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>The command that .NET Interactive takes a running cell for.</summary>
internal sealed class CellCommand(CellContext cell, string code) : SubmitCode(code)
{
    public CellContext Cell { get; } = cell;
}
