using Microsoft.DotNet.Interactive.Events;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>Turns what is published on a cell's invocation context into the cell's outputs.</summary>
internal sealed class CellEvents(CellContext cell) : IObserver<KernelEvent>
{
    public void OnNext(KernelEvent value)
    {
        switch (value)
        {
            case DisplayedValueUpdated updated:
                Show(updated, DisplayRole.Update);
                break;
            case DisplayedValueProduced or ReturnValueProduced:
                Show((DisplayEvent)value, DisplayRole.Display);
                break;
            case StandardOutputValueProduced output:
                Print("stdout", output);
                break;
            case StandardErrorValueProduced output:
                Print("stderr", output);
                break;
            case CommandFailed failed when failed.Command is CellCommand && !cell.IsStopped:
                cell.Failure = failed.Message;
                break;
            case ErrorProduced error:
                cell.Print("stderr", error.Message + "\n");
                break;
        }
    }

    public void OnCompleted()
    {
        // The cell's own end is known from its task.
    }

    public void OnError(Exception error)
    {
        // Published events do not fail; a failed command is an event.
    }

    private void Show(DisplayEvent shown, DisplayRole role) =>
        cell.Show(CellFormatter.Data(shown.FormattedValues), role, shown.ValueId);

    private void Print(string stream, DisplayEvent printed)
    {
        foreach (var text in printed.FormattedValues)
        {
            cell.Print(stream, text.Value.ReplaceLineEndings("\n"));
        }
    }
}
