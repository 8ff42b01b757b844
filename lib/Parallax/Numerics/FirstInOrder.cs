namespace Parallax.Numerics;

/// <summary>The first of many items in some order; no more than twice as many are held.</summary>
internal sealed class FirstInOrder<T>(int most, IComparer<T> order)
{
    private readonly List<T> _items = [];

    /// <summary>The first items, in order.</summary>
    public IReadOnlyList<T> Items
    {
        get
        {
            Cut();
            return _items;
        }
    }

    /// <summary>Adds an item, which stays where it is among the first.</summary>
    public void Add(T item)
    {
        if (most == 0) return;
        _items.Add(item);
        if (_items.Count >= 2 * most) Cut();
    }

    private void Cut()
    {
        _items.Sort(order);
        if (_items.Count > most) _items.RemoveRange(most, _items.Count - most);
    }
}
