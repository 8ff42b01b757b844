using Parallax.TermStreams.Input;

namespace Parallax.TermStreams.Counts;

/// <summary>What one worker counted of a stream.</summary>
internal sealed class TermShare
{
    /// <summary>How many of the lines that were skipped are remembered.</summary>
    public const int KeptBadLines = 100;

    private readonly TermRecords[] _records = [new(), new(), new()];
    private readonly List<long> _words = [];
    private readonly List<long> _articles = [];

    /// <summary>Words by part.</summary>
    public long[] Parts { get; } = new long[Dispersion.Parts];

    /// <summary>The first of the lines that were skipped.</summary>
    public List<BadLine> BadLines { get; } = [];

    /// <summary>Number of lines that were skipped.</summary>
    public long BadLineCount { get; private set; }

    /// <summary>The records of terms of a length.</summary>
    public TermRecords Records(int length) => _records[length - 1];

    /// <summary>Words of a group.</summary>
    public long Words(int group) => group < _words.Count ? _words[group] : 0;

    /// <summary>Articles of a group.</summary>
    public long Articles(int group) => group < _articles.Count ? _articles[group] : 0;

    /// <summary>Makes room for a group.</summary>
    public void Widen(int group)
    {
        if (group < _words.Count) return;
        while (_words.Count <= group)
        {
            _words.Add(0);
            _articles.Add(0);
        }

        foreach (var records in _records) records.Widen(_words.Count);
    }

    /// <summary>Counts an article's words.</summary>
    public void AddArticle(ArticleKey article, int words)
    {
        _words[article.Group] += words;
        _articles[article.Group]++;
        Parts[article.Part] += words;
    }

    /// <summary>Remembers a line that was skipped.</summary>
    public void Bad(long number, string reason)
    {
        BadLineCount++;
        if (BadLines.Count < KeptBadLines) BadLines.Add(new BadLine(number, reason));
    }
}
