using System.Collections;

namespace Parallax.TermStreams.Counts;

/// <summary>Rows that are made when they are asked for; any number of threads may ask.</summary>
internal sealed class TermRowList(
    RankedTerm[] terms,
    Func<RankedTerm, TermStreamRow> row) : IReadOnlyList<TermStreamRow>
{
    /// <inheritdoc/>
    public int Count => terms.Length;

    /// <inheritdoc/>
    public TermStreamRow this[int index] => row(terms[index]);

    /// <inheritdoc/>
    public IEnumerator<TermStreamRow> GetEnumerator() => terms.Select(row).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
