using System.Runtime.CompilerServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>A growing table of records, each of as many numbers, in pages of memory that does not move.</summary>
/// <param name="stride">Numbers in a record.</param>
internal sealed unsafe class CachePages(int stride)
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    private CachePage[] _pages = [];
    // Where each page begins.
    private nint[] _starts = [];
    private int _stride = stride;

    /// <summary>How many records there are.</summary>
    public int Count => _pages.Length << PageBits;

    /// <summary>The numbers of a record, which must be less than <see cref="Count"/>.</summary>
    public uint* this[int record]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint*)_starts[record >> PageBits] + (nint)(record & (PageSize - 1)) * _stride;
    }

    /// <summary>Makes sure that there are so many records; new ones hold zeros.</summary>
    public void Reserve(int count)
    {
        if (count > Count) Replace([.. _pages, .. NewPages(count)]);
    }

    /// <summary>Makes room for more numbers in each record.</summary>
    public void Widen(int stride)
    {
        if (stride <= _stride) return;
        var before = _stride;
        _stride = stride;
        Replace(Array.ConvertAll(_pages, page => Wider(page, before)));
    }

    private CachePage[] NewPages(int count)
    {
        var missing = (count + PageSize - 1) / PageSize - _pages.Length;
        var pages = new CachePage[missing];
        for (var i = 0; i < missing; i++) pages[i] = new CachePage(_stride << PageBits);
        return pages;
    }

    private CachePage Wider(CachePage page, int before)
    {
        var wider = new CachePage(_stride << PageBits);
        for (var i = 0; i < PageSize; i++)
        {
            page.Span(i * before, before).CopyTo(wider.Span(i * _stride, before));
        }

        return wider;
    }

    private void Replace(CachePage[] pages)
    {
        _pages = pages;
        _starts = Array.ConvertAll(pages, page => page.Start);
    }
}
