using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Finds the lines of an interview that are marked "Q:" and "A:".</summary>
/// <remarks>
/// Questions are the interviewer's, who is not named; answers are the one person's whom the text names before.
/// </remarks>
internal sealed class InterviewLines
{
    private readonly DocumentView _view;
    private readonly bool[] _inside;
    private readonly List<(int Label, TokenRange Words)> _lines = [];

    /// <summary>Looks for questions and answers in a document.</summary>
    public InterviewLines(DocumentView view)
    {
        _view = view;
        _inside = new bool[view.Tokens.Length];
        var (questions, answers) = (0, 0);
        for (var s = 0; s < view.Document.Sentences.Count; s++)
        {
            var first = view.Document.Sentences[s].FirstToken;
            if (!OpensLine(s) || first + 2 >= view.Tokens.Length
                || !view.Is(first + 1, ':'))
                continue;
            if (view.Words[first].Surface == "Q") questions++;
            else if (view.Words[first].Surface == "A") answers++;
            else continue;
            _lines.Add((first, new TokenRange(first + 2, EndOfLine(s))));
        }
        if (questions == 0 || answers == 0) _lines.Clear();
        foreach (var (label, words) in _lines) _inside.AsSpan(label..words.End).Fill(true);
    }

    /// <summary>The questions and answers, each with its words and whether it is an answer.</summary>
    public IEnumerable<(TokenRange Words, int Label, bool IsAnswer)> All =>
        _lines.Select(l => (l.Words, l.Label,
            _view.Words[l.Label].Surface == "A"));

    /// <summary>Where the first of them begins; the document's end where there is none.</summary>
    public int First => _lines.Count == 0 ? _view.Tokens.Length : _lines[0].Label;

    /// <summary>Whether a token is in such a line.</summary>
    public bool Contain(int token) => _inside[token];

    private bool OpensLine(int sentence) =>
        sentence == 0
            || _view.Document.Sentences[sentence - 1].Paragraph != _view.Document.Sentences[sentence].Paragraph
        || StartsLine(_view.Document.Sentences[sentence].FirstToken);

    // Lines of one paragraph are parted by a new line only.
    private bool StartsLine(int token)
    {
        var between =
            _view.Text
                .AsSpan(_view.Tokens[token - 1].Span.End.._view.Tokens[token].Span.Start);
        return between.Contains('\n');
    }

    private int EndOfLine(int sentence)
    {
        var last = sentence;
        while (last + 1 < _view.Document.Sentences.Count && !OpensLine(last + 1)) last++;
        return _view.Document.Sentences[last].EndToken;
    }
}
