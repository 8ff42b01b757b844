using System.Collections;

namespace Parallax.Records;

/// <summary>The counts of an article's terms, made when they are asked for.</summary>
/// <remarks>They are most of what a record has, and take a third of the memory so.</remarks>
internal sealed class PackedTerms(ArticleInfo article, PackedTerms.Entry[] entries) : ITermRows
{
    /// <summary>The order in which the stage gives them.</summary>
    public static Comparison<Entry> Order { get; } = static (a, b) =>
    {
        var terms = string.CompareOrdinal(a.Term, b.Term);
        return terms != 0 ? terms : (a.Section, a.Voice, a.Length).CompareTo((b.Section, b.Voice, b.Length));
    };

    /// <inheritdoc/>
    public int Count => entries.Length;

    /// <inheritdoc/>
    public TermCount this[int index] => Unpacked(entries[index]);

    /// <inheritdoc/>
    public IArticleRows<TermCount> With(ArticleInfo other) => new PackedTerms(other, entries);

    /// <inheritdoc/>
    public IEnumerator<TermCount> GetEnumerator()
    {
        foreach (var entry in entries) yield return Unpacked(entry);
    }

    /// <inheritdoc/>
    public IEnumerable<TermCount> OfLength(int words)
    {
        foreach (var entry in entries)
            if (entry.Length == words) yield return Unpacked(entry);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TermCount Unpacked(Entry entry) => new(
        article,
        entry.Term,
        entry.Length,
        (SectionKind)entry.Section,
        (Voice)entry.Voice,
        entry.Count);

    /// <summary>A count.</summary>
    internal readonly record struct Entry(string Term, int Count, byte Length, byte Section, byte Voice);
}
