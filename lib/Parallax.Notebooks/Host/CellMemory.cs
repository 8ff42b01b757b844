namespace Parallax.Notebooks.Host;

/// <summary>Gives memory back between cells: what one over a large coverage leaves behind can be gigabytes.</summary>
internal sealed class CellMemory
{
    // Of less, the collector's own time is good enough.
    private const long Much = 1L << 30;

    // A collection goes over all that is held: only where a quarter of it is new.
    private const int NewPart = 4;

    private long _held;

    /// <summary>Looks whether much was left behind, and if so, gives it back.</summary>
    public void GiveBack()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        if (now < Much || now - _held < now / NewPart) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        _held = GC.GetTotalMemory(forceFullCollection: false);
    }
}
