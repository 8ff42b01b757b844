using System.ComponentModel;
using Parallax.Notebooks.Host;

namespace Parallax.Notebooks.Cells;

/// <summary>
/// Where loops and functions of a cell look whether the cell is to stop; the engine writes the looking into them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Checkpoint
{
    private static readonly Lock Gate = new();
    private static volatile bool s_isDue;
    private static int s_stops;

    /// <summary>Whether some cell is to stop. Loops ask this first, since it costs next to nothing.</summary>
    public static bool IsDue => s_isDue;

    /// <summary>Ends the work of a cell that is to stop; does nothing to that of another.</summary>
    /// <exception cref="OperationCanceledException">The cell that started this work was interrupted.</exception>
    public static void Pass()
    {
        if (CellContext.Current is { IsStopped: true })
        {
            throw new OperationCanceledException("The cell was interrupted.");
        }
    }

    /// <summary>Makes loops ask.</summary>
    internal static void Begin() => Change(1);

    /// <summary>Ends what <see cref="Begin"/> began.</summary>
    internal static void End() => Change(-1);

    private static void Change(int by)
    {
        lock (Gate)
        {
            s_stops += by;
            s_isDue = s_stops > 0;
        }
    }
}
