using System.Collections;
using Parallax.Numerics;
using Parallax.Records.Packing;

namespace Parallax.Records;

/// <summary>The counts of an article's terms, made when they are asked for.</summary>
/// <remarks>They are most of what a record has, and take a quarter of the memory so.</remarks>
internal sealed class PackedTerms : ITermRows
{
    private readonly ArticleInfo _article;
    private readonly Entry[] _entries;

    private PackedTerms(ArticleInfo article, TermTexts texts, Entry[] entries) =>
        (_article, Texts, _entries) = (article, texts, entries);

    /// <summary>The texts of the terms by their numbers.</summary>
    public TermTexts Texts { get; }

    /// <summary>The counts without their article.</summary>
    public ReadOnlySpan<Entry> Entries => _entries;

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public TermCount this[int index] => Unpacked(_entries[index]);

    /// <summary>The counts of an article in the order in which the stage gives them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="texts">The texts of the terms by their numbers.</param>
    /// <param name="entries">The counts in any order.</param>
    public static PackedTerms Of(ArticleInfo article, TermTexts texts, ReadOnlySpan<Entry> entries) =>
        new(article, texts, SortedRuns.Merge(entries.ToArray(), (a, b) => Compare(texts, a, b)));

    /// <summary>The counts in some rows, in their order.</summary>
    public static PackedTerms Of(ArticleInfo article, IReadOnlyList<TermCount> rows) => new(
        article,
        new TermTexts([.. rows.Select(row => row.Term)]),
        [.. rows.Select((row, i) => new Entry(i, row.Count, (byte)row.Length, (byte)row.Section, (byte)row.Voice))]);

    /// <inheritdoc/>
    public IArticleRows<TermCount> With(ArticleInfo article) => new PackedTerms(article, Texts, _entries);

    /// <inheritdoc/>
    public IEnumerator<TermCount> GetEnumerator()
    {
        foreach (var entry in _entries) yield return Unpacked(entry);
    }

    /// <inheritdoc/>
    public IEnumerable<TermCount> OfLength(int words)
    {
        foreach (var entry in _entries)
            if (entry.Length == words) yield return Unpacked(entry);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Compare(TermTexts texts, in Entry a, in Entry b)
    {
        var terms = a.Term == b.Term ? 0 : string.CompareOrdinal(texts[a.Term], texts[b.Term]);
        return terms != 0 ? terms : (a.Section, a.Voice, a.Length).CompareTo((b.Section, b.Voice, b.Length));
    }

    private TermCount Unpacked(Entry entry) => new(
        _article,
        Texts[entry.Term],
        entry.Length,
        (SectionKind)entry.Section,
        (Voice)entry.Voice,
        entry.Count);

    /// <summary>A count, with the number of its term's text.</summary>
    internal readonly record struct Entry(int Term, int Count, byte Length, byte Section, byte Voice);
}
