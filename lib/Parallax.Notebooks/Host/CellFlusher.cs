using System.Collections.Concurrent;

namespace Parallax.Notebooks.Host;

/// <summary>
/// Sends what cells have printed a moment after they printed it, on a thread that no cell can keep busy.
/// </summary>
internal static class CellFlusher
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(50);
    private static readonly BlockingCollection<CellContext> Waiting = [];

    static CellFlusher() => new Thread(Work) { IsBackground = true, Name = "flusher" }.Start();

    public static void Request(CellContext cell) => Waiting.Add(cell);

    private static void Work()
    {
        foreach (var cell in Waiting.GetConsumingEnumerable())
        {
            Thread.Sleep(Delay);
            cell.Flush();
        }
    }
}
