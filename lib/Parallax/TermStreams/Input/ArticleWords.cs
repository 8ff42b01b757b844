using Parallax.TermStreams.Counts;

namespace Parallax.TermStreams.Input;

/// <summary>The words of the article that is being counted; its arrays are used again for the next one.</summary>
internal sealed class ArticleWords
{
    private int[] _forms = new int[1024];
    private int[] _inners = new int[1024];
    private bool[] _broken = new bool[1024];
    private ulong[] _keys = new ulong[1024];
    private int[] _numbers = new int[1024];

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
            if (!_broken[i])
                _keys[found++] = PhraseTable.Key(_inners[i - 1], _forms[i]);
        table.Numbers(_keys.AsSpan(0, found), _numbers);
        return _numbers.AsSpan(0, found);
    }

    /// <summary>
    /// The numbers of the article's phrases of three words, in order; their first two words are a phrase of
    /// <paramref name="pairs"/>.
    /// </summary>
    public ReadOnlySpan<int> Triples(PhraseTable pairs, PhraseTable table)
    {
        var found = 0;
        for (var i = 2; i < Count; i++)
            if (!_broken[i] && !_broken[i - 1])
                _keys[found++] = PhraseTable.Key(
                    pairs.Number(PhraseTable.Key(_inners[i - 2], _inners[i - 1])),
                    _forms[i]);
        table.Numbers(_keys.AsSpan(0, found), _numbers);
        return _numbers.AsSpan(0, found);
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
