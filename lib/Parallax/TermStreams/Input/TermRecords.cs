using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Parallax.TermStreams.Chunks;

namespace Parallax.TermStreams.Input;

/// <summary>What is known of each term: counts by group and by part, and number of articles.</summary>
/// <remarks>
/// A term's record is a stretch of a page of numbers: last article, articles, part, then one number a group. Counts by
/// part are kept from the second part on in which a term stands, since most phrases stand in one article. Records begin
/// where lines of the processor's cache do, or share one, so that counting a term fetches one line.
/// </remarks>
internal sealed unsafe class TermRecords
{
    private const int PageBits = 12;
    private const int InPage = (1 << PageBits) - 1;
    private const int Header = 4;
    private const int LastArticle = 0, Articles = 1, FirstPart = 2, PartBlock = 3;
    private const int Ahead = 16;

    private readonly List<CachePage> _pages = [];
    private readonly List<CachePage> _parts = [];
    private int _groups;
    private int _stride = CachePage.Stride(Header);
    private int _blocks;

    /// <summary>Makes room for more groups.</summary>
    public void Widen(int groups)
    {
        _groups = Math.Max(_groups, groups);
        var stride = CachePage.Stride(Header + _groups);
        if (stride <= _stride) return;
        for (var page = 0; page < _pages.Count; page++) _pages[page] = Wider(_pages[page], stride);
        _stride = stride;
    }

    private CachePage Wider(CachePage page, int stride)
    {
        var wider = new CachePage(stride << PageBits);
        for (var i = 0; i < 1 << PageBits; i++)
        {
            page.Span(i * _stride, _stride).CopyTo(wider.Span(i * stride, stride));
        }

        return wider;
    }

    /// <summary>Counts each of <paramref name="terms"/> once, all in one article.</summary>
    public void AddOnce(ReadOnlySpan<int> terms, ArticleKey article)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            Fetch(terms, i, article.Part);
            Add(terms[i], article, 1);
        }
    }

    /// <summary>
    /// Counts each of <paramref name="terms"/> as often as <paramref name="counts"/> says by number of the term.
    /// </summary>
    public void Add(ReadOnlySpan<int> terms, int[] counts, ArticleKey article)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            Fetch(terms, i, article.Part);
            Add(terms[i], article, (uint)counts[terms[i]]);
        }
    }

    // Large tables are seldom in the processor's cache: records some places ahead are fetched, and of those nearer,
    // which have come by now, the count of the part.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(ReadOnlySpan<int> terms, int at, int part)
    {
        if (!Sse.IsSupported) return;
        if (at + Ahead < terms.Length) Sse.Prefetch0(Unsafe.AsPointer(ref Record(terms[at + Ahead])));
        if (at + Ahead / 2 >= terms.Length) return;
        var block = Unsafe.Add(ref Record(terms[at + Ahead / 2]), PartBlock);
        if (block != 0) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref Block(block), part)));
    }

    /// <summary>Counts a term in an article.</summary>
    public void Add(int term, ArticleKey article, uint count)
    {
        ref var record = ref Record(term);
        ref var total = ref Unsafe.Add(ref record, Header + article.Group);
        total = checked(total + count);
        if (Unsafe.Add(ref record, LastArticle) != article.Number)
        {
            Unsafe.Add(ref record, LastArticle) = article.Number;
            Unsafe.Add(ref record, Articles)++;
        }
        AddPart(ref record, article.Part, count);
    }

    /// <summary>Adds a term's occurrences to <paramref name="counts"/> by group.</summary>
    public void AddCounts(int term, Span<long> counts)
    {
        var record = Known(term);
        for (var group = Header; group < record.Length; group++) counts[group - Header] += record[group];
    }

    /// <summary>Number of articles that have a term.</summary>
    public long ArticlesOf(int term) => Known(term) is { IsEmpty: false } record ? record[Articles] : 0;

    /// <summary>Adds a term's occurrences to <paramref name="counts"/> by part.</summary>
    public void AddParts(int term, Span<long> counts)
    {
        var record = Known(term);
        if (record.IsEmpty || record[FirstPart] == 0) return;
        if (record[PartBlock] == 0)
        {
            counts[(int)record[FirstPart] - 1] += Total(record);
            return;
        }

        ref var block = ref Block(record[PartBlock]);
        for (var part = 0; part < Dispersion.Parts; part++) counts[part] += Unsafe.Add(ref block, part);
    }

    private void AddPart(ref uint record, int part, uint count)
    {
        ref var first = ref Unsafe.Add(ref record, FirstPart);
        ref var block = ref Unsafe.Add(ref record, PartBlock);
        if (block == 0)
        {
            if (first == 0) first = (uint)part + 1;
            if (first == part + 1) return;
            block = NewBlock();
            var before = Total(MemoryMarshal.CreateReadOnlySpan(ref record, _stride)) - count;
            Unsafe.Add(ref Block(block), (int)first - 1) = before;
        }

        Unsafe.Add(ref Block(block), part) += count;
    }

    private static uint Total(ReadOnlySpan<uint> record)
    {
        var total = 0u;
        foreach (var count in record[Header..]) total += count;
        return total;
    }

    // Empty where no term as new as this one was counted.
    private ReadOnlySpan<uint> Known(int term)
    {
        var page = term >> PageBits;
        return page < _pages.Count ? _pages[page].Span((term & InPage) * _stride, Header + _groups) : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref uint Record(int term)
    {
        while (term >> PageBits >= _pages.Count) _pages.Add(new CachePage(_stride << PageBits));
        return ref _pages[term >> PageBits][(term & InPage) * _stride];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref uint Block(uint block) =>
        ref _parts[(int)(block >> PageBits)][((int)block & InPage) * Dispersion.Parts];

    // Block 0 is never given out: it stands for none.
    private uint NewBlock()
    {
        _blocks++;
        while (_blocks >> PageBits >= _parts.Count) _parts.Add(new CachePage(Dispersion.Parts << PageBits));
        return (uint)_blocks;
    }
}
