using System.Collections;

namespace Parallax.Comparison.Tallies;

/// <summary>A row for each of many things and each outlet, made from the tallies whenever it is asked for.</summary>
/// <param name="tallies">The things in their order, with their tallies.</param>
/// <param name="outlets">The outlets in their order.</param>
/// <param name="row">Makes the row of a thing in an outlet.</param>
internal sealed class OutletRows<TKey, TRow>(
    IEnumerable<KeyValuePair<TKey, OutletTally>> tallies,
    IReadOnlyList<string> outlets,
    Func<TKey, OutletTally, (int Index, string Item), TRow> row) : IReadOnlyList<TRow>
{
    private readonly KeyValuePair<TKey, OutletTally>[] _tallies = [.. tallies];

    /// <inheritdoc/>
    public int Count => _tallies.Length * outlets.Count;

    /// <inheritdoc/>
    public TRow this[int index]
    {
        get
        {
            var ((key, tally), outlet) = (_tallies[index / outlets.Count], index % outlets.Count);
            return row(key, tally, (outlet, outlets[outlet]));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
