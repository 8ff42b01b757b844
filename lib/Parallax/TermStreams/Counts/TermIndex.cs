namespace Parallax.TermStreams.Counts;

/// <summary>What the numbers of groups, words and phrases mean; all workers share it.</summary>
/// <remarks>The numbers depend on which worker meets a term first. Nothing that is written does.</remarks>
/// <param name="areOutlets">Whether the groups are outlets, of which several spellings are one.</param>
internal sealed class TermIndex(bool areOutlets = false)
{
    /// <summary>The groups.</summary>
    public TermGroups Groups { get; } = new(areOutlets);

    /// <summary>The forms of words.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The phrases of two words.</summary>
    public PhraseTable Pairs { get; } = new();

    /// <summary>The phrases of three words: one of two and a word.</summary>
    public PhraseTable Triples { get; } = new();

    /// <summary>Larger than the number of any term of a length.</summary>
    public int Limit(int length) => length switch
    {
        1 => Vocabulary.Count,
        2 => Pairs.Limit,
        _ => Triples.Limit,
    };

    /// <summary>The words of a term, separated by a blank.</summary>
    public string Text(int length, int term)
    {
        if (length == 1) return Vocabulary[term];
        var words = new int[length];
        Words(length, term, words);
        return string.Join(' ', words.Select(word => Vocabulary[word]));
    }

    /// <summary>The numbers of a term's words.</summary>
    public void Words(int length, int term, Span<int> words)
    {
        if (length == 3) (term, words[2]) = Triples.Parts(term);
        if (length >= 2) (term, words[1]) = Pairs.Parts(term);
        words[0] = term;
    }
}
