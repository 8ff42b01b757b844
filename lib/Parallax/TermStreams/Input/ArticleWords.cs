using Parallax.TermStreams.Counts;

namespace Parallax.TermStreams.Input;

/// <summary>The words of the article that is being counted; its arrays are used again for the next one.</summary>
internal sealed class ArticleWords
{
    private const int UsualWords = 1024;

    private int[] _forms = new int[UsualWords];
    private int[] _inners = new int[UsualWords];
    private bool[] _broken = new bool[UsualWords];
    private ulong[] _keys = new ulong[UsualWords];
    private int[] _numbers = new int[UsualWords];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets the words.</summary>
    public void Clear() => Count = 0;

    /// <summary>The form of a word.</summary>
    public int Form(int word) => _forms[word];

    /// <summary>Adds a word.</summary>
    public void Add(int form, int inner, bool broken)
    {
        if (Count == _forms.Length) Grow();
        _forms[Count] = form;
        _inners[Count] = inner;
        _broken[Count++] = broken;
    }

    /// <summary>The numbers of the article's phrases of two words, in order.</summary>
    public ReadOnlySpan<int> Pairs(PhraseTable table)
    {
        var found = 0;
        for (var i = 1; i < Count; i++)
        {
            if (!_broken[i]) _keys[found++] = PhraseTable.Key(_inners[i - 1], _forms[i]);
        }

        return NumbersOf(found, table);
    }

    /// <summary>
    /// The numbers of the article's phrases of three words, in order; their first two words are a phrase of
    /// <paramref name="pairs"/>.
    /// </summary>
    public ReadOnlySpan<int> Triples(PhraseTable pairs, PhraseTable table)
    {
        var found = 0;
        for (var i = 2; i < Count; i++)
        {
            if (_broken[i] || _broken[i - 1]) continue;
            var pair = pairs.Number(PhraseTable.Key(_inners[i - 2], _inners[i - 1]));
            _keys[found++] = PhraseTable.Key(pair, _forms[i]);
        }

        return NumbersOf(found, table);
    }

    private ReadOnlySpan<int> NumbersOf(int keys, PhraseTable table)
    {
        table.Numbers(_keys.AsSpan(0, keys), _numbers);
        return _numbers.AsSpan(0, keys);
    }

    private void Grow()
    {
        var size = Count * 2;
        Array.Resize(ref _forms, size);
        Array.Resize(ref _inners, size);
        Array.Resize(ref _broken, size);
        Array.Resize(ref _keys, size);
        Array.Resize(ref _numbers, size);
    }
}
