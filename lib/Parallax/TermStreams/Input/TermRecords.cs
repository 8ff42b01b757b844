using System.Runtime.CompilerServices;
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
    private const int Header = 4;
    private const int LastArticle = 0, Articles = 1, FirstPart = 2, PartBlock = 3;
    private const int Ahead = 16;

    private readonly CachePages _records = new(CachePage.Stride(Header));
    // Block 0 is never given out: it stands for none.
    private readonly CachePages _parts = new(Dispersion.Parts);
    private int _groups;
    private int _blocks;

    /// <summary>Makes room for more groups.</summary>
    public void Widen(int groups)
    {
        _groups = Math.Max(_groups, groups);
        _records.Widen(CachePage.Stride(Header + _groups));
    }

    /// <summary>Counts each of <paramref name="terms"/> once, all in one article.</summary>
    public void AddOnce(ReadOnlySpan<int> terms, ArticleKey article)
    {
        Reserve(Limit(terms));
        for (var i = 0; i < terms.Length; i++)
        {
            Fetch(terms, i, article.Part);
            Add(_records[terms[i]], article, 1);
        }
    }

    /// <summary>
    /// Counts each of <paramref name="terms"/> as often as <paramref name="counts"/> says by number of the term, and
    /// sets that to 0.
    /// </summary>
    public void Take(ReadOnlySpan<int> terms, Span<int> counts, ArticleKey article)
    {
        Reserve(counts.Length);
        for (var i = 0; i < terms.Length; i++)
        {
            Fetch(terms, i, article.Part);
            ref var count = ref counts[terms[i]];
            Add(_records[terms[i]], article, (uint)count);
            count = 0;
        }
    }

    private void Reserve(int terms)
    {
        _records.Reserve(terms);
        _parts.Reserve(_blocks + 1);
    }

    // Larger than any of the terms.
    private static int Limit(ReadOnlySpan<int> terms)
    {
        var largest = -1;
        foreach (var term in terms) largest = Math.Max(largest, term);
        return largest + 1;
    }

    // Large tables are seldom in the processor's cache: records some places ahead are fetched, and of those nearer,
    // which have come by now, the count of the part.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(ReadOnlySpan<int> terms, int at, int part)
    {
        if (!Sse.IsSupported || at + Ahead >= terms.Length) return;
        Sse.Prefetch0(_records[terms[at + Ahead]]);
        var block = _records[terms[at + Ahead / 2]][PartBlock];
        Sse.Prefetch0(_parts[(int)block] + part);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(uint* record, ArticleKey article, uint count)
    {
        ref var total = ref record[Header + article.Group];
        total = checked(total + count);
        if (record[LastArticle] != article.Number)
        {
            record[LastArticle] = article.Number;
            record[Articles]++;
        }

        if (record[PartBlock] != 0) _parts[(int)record[PartBlock]][article.Part] += count;
        else if (record[FirstPart] != article.Part + 1) AddPart(record, article.Part, count);
    }

    // The first part that a term stands in, or the second, from which on parts are counted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddPart(uint* record, int part, uint count)
    {
        if (record[FirstPart] == 0)
        {
            record[FirstPart] = (uint)part + 1;
            return;
        }

        _parts.Reserve(++_blocks + 1);
        record[PartBlock] = (uint)_blocks;
        var block = _parts[_blocks];
        block[record[FirstPart] - 1] = Total(record) - count;
        block[part] = count;
    }

    private uint Total(uint* record)
    {
        var total = 0u;
        for (var group = 0; group < _groups; group++) total += record[Header + group];
        return total;
    }

    /// <summary>Adds a term's occurrences to <paramref name="counts"/> by group.</summary>
    public void AddCounts(int term, Span<long> counts)
    {
        if (term >= _records.Count) return;
        var record = _records[term];
        for (var group = 0; group < _groups; group++) counts[group] += record[Header + group];
    }

    /// <summary>Number of articles that have a term.</summary>
    public long ArticlesOf(int term) => term < _records.Count ? _records[term][Articles] : 0;

    /// <summary>Adds a term's occurrences to <paramref name="counts"/> by part.</summary>
    public void AddParts(int term, Span<long> counts)
    {
        if (term >= _records.Count) return;
        var record = _records[term];
        if (record[FirstPart] == 0) return;
        if (record[PartBlock] == 0)
        {
            counts[(int)record[FirstPart] - 1] += Total(record);
            return;
        }

        var block = _parts[(int)record[PartBlock]];
        for (var part = 0; part < Dispersion.Parts; part++) counts[part] += block[part];
    }
}
