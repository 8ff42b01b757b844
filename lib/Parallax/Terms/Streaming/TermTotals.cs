namespace Parallax.Terms.Streaming;

/// <summary>Counts of terms by group, which add up: what one worker has, or all of them together.</summary>
internal sealed class TermTotals
{
    private const int KeptBadLines = 100;

    private readonly TermRecords[] _records = [new(0), new(0), new(0)];
    private readonly List<long> _wordsByGroup = [];
    private readonly List<long> _articlesByGroup = [];

    public TermTotals() => Groups.Widened = Widen;

    /// <summary>The forms of words.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The groups.</summary>
    public TermGroups Groups { get; } = new();

    /// <summary>The phrases of two words.</summary>
    public PhraseTable Pairs { get; } = new();

    /// <summary>The phrases of three words.</summary>
    public PhraseTable Triples { get; } = new();

    /// <summary>Words by group.</summary>
    public IReadOnlyList<long> Words => _wordsByGroup;

    /// <summary>Articles by group.</summary>
    public IReadOnlyList<long> Articles => _articlesByGroup;

    /// <summary>Words by part.</summary>
    public long[] Parts { get; } = new long[Dispersion.Parts];

    /// <summary>The first of the lines that were skipped.</summary>
    public List<BadLine> BadLines { get; } = [];

    /// <summary>Number of lines that were skipped.</summary>
    public long BadLineCount { get; private set; }

    /// <summary>The records of terms of a length.</summary>
    public TermRecords Records(int length) => _records[length - 1];

    /// <summary>Number of terms of a length that have a number, found or not.</summary>
    public int Terms(int length) => length switch { 1 => Vocabulary.Count, 2 => Pairs.Count, _ => Triples.Count };

    /// <summary>The words of a term, separated by a blank.</summary>
    public string Text(int length, int term)
    {
        if (length == 1) return Vocabulary[term];
        var (first, last) = (length == 2 ? Pairs : Triples).Parts(term);
        return Text(length - 1, first) + " " + Vocabulary[last];
    }

    /// <summary>Compares two terms in ordinal order, without putting their texts together.</summary>
    /// <remarks>The blank between words is smaller than any character in them, so that words compare one by one.</remarks>
    public int Compare(int length, int term, int otherLength, int otherTerm)
    {
        Span<int> words = stackalloc int[3], others = stackalloc int[3];
        Forms(length, term, words);
        Forms(otherLength, otherTerm, others);
        for (var i = 0; i < Math.Min(length, otherLength); i++)
            if (words[i] != others[i]) return string.CompareOrdinal(Vocabulary[words[i]], Vocabulary[others[i]]);
        return length - otherLength;
    }

    private void Forms(int length, int term, Span<int> words)
    {
        for (var at = length - 1; at > 0; at--) (term, words[at]) = (at == 1 ? Pairs : Triples).Parts(term);
        words[0] = term;
    }

    /// <summary>Counts an article's words.</summary>
    public void AddArticle(ArticleKey article, int words)
    {
        _wordsByGroup[article.Group] += words;
        _articlesByGroup[article.Group]++;
        Parts[article.Part] += words;
    }

    /// <summary>Remembers a line that was skipped.</summary>
    public void Bad(long number, string reason)
    {
        BadLineCount++;
        if (BadLines.Count < KeptBadLines) BadLines.Add(new BadLine(number, reason));
    }

    /// <summary>Adds what another worker counted.</summary>
    public void Merge(TermTotals other)
    {
        var groups = other.Groups.Names.Select(Groups.Number).ToArray();
        var words = new int[other.Vocabulary.Count];
        for (var i = 0; i < words.Length; i++) words[i] = Vocabulary.Number(other.Vocabulary[i]);
        var pairs = Map(other.Pairs, Pairs, words, words);
        var triples = Map(other.Triples, Triples, pairs, words);
        Merge(1, other, words, groups);
        Merge(2, other, pairs, groups);
        Merge(3, other, triples, groups);
        for (var i = 0; i < groups.Length; i++)
        {
            _wordsByGroup[groups[i]] += other.Words[i];
            _articlesByGroup[groups[i]] += other.Articles[i];
        }
        for (var part = 0; part < Parts.Length; part++) Parts[part] += other.Parts[part];
        BadLineCount += other.BadLineCount;
        BadLines.AddRange(other.BadLines);
    }

    private static int[] Map(PhraseTable from, PhraseTable to, int[] first, int[] last)
    {
        var map = new int[from.Count];
        for (var i = 0; i < map.Length; i++)
        {
            var parts = from.Parts(i);
            map[i] = to.Number(PhraseTable.Key(first[parts.First], last[parts.Last]));
        }
        return map;
    }

    private void Merge(int length, TermTotals other, int[] terms, int[] groups)
    {
        for (var i = 0; i < terms.Length; i++)
            if (other.Records(length).ArticlesOf(i) > 0) Records(length).Merge(terms[i], other.Records(length), i, groups);
    }

    private void Widen(int groups)
    {
        _wordsByGroup.Add(0);
        _articlesByGroup.Add(0);
        foreach (var records in _records) records.Widen(groups);
    }
}
