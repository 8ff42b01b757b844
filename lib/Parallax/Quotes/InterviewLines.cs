using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Finds the questions and answers of an interview: lines marked "Q:" and "A:", paragraphs that ask.</summary>
/// <remarks>
/// Questions are the interviewer's, who is not named; answers are the one person's whom the text names before.
/// </remarks>
internal sealed class InterviewLines
{
    private readonly DocumentView _view;
    private readonly bool[] _inside;
    private readonly List<InterviewLine> _lines = [];
    private readonly int _first;

    /// <summary>Looks for questions and answers in a document.</summary>
    public InterviewLines(DocumentView view)
    {
        _view = view;
        _inside = new bool[view.Tokens.Length];
        ReadLabels();
        if (_lines.TrueForAll(l => l.IsAnswer) || _lines.TrueForAll(l => !l.IsAnswer)) _lines.Clear();
        if (_lines.Count == 0) _lines = new QuestionParagraphs(view).Find();
        _first = _lines.Count == 0 ? view.Tokens.Length : LabelOf(_lines[0]);
        foreach (var line in _lines) _inside.AsSpan(LabelOf(line)..line.Words.End).Fill(true);
    }

    /// <summary>The questions and answers.</summary>
    public IReadOnlyList<InterviewLine> All => _lines;

    /// <summary>Where the first of them begins; the document's end where there is none.</summary>
    public int First => _first;

    /// <summary>Whether a token is in such a line.</summary>
    public bool Contain(int token) => _inside[token];

    private void ReadLabels()
    {
        for (var s = 0; s < _view.Document.Sentences.Count; s++)
        {
            var first = _view.Document.Sentences[s].FirstToken;
            if (!OpensLine(s) || MarkOf(first) is not { IsEmpty: false } mark) continue;
            var words = new TokenRange(mark.End, EndOfLine(s));
            if (words.IsEmpty) continue;
            _lines.Add(new InterviewLine(words, mark, _view.First(first) == 'A'));
        }
    }

    // "Q:", "A." – the mark that makes the letter a label.
    private TokenRange MarkOf(int first)
    {
        var surface = _view.Words[first].Surface;
        if (surface is "Q." or "A.") return new TokenRange(first, first + 1);
        var isLabel = surface is "Q" or "A" && (_view.Is(first + 1, ':') || _view.Is(first + 1, '.'));
        return isLabel ? new TokenRange(first + 1, first + 2) : default;
    }

    // "Why? A: I was tired." goes on in one line; "A." may begin a name.
    private bool IsLabel(int first) =>
        first + 1 < _view.Tokens.Length && _view.Words[first].Surface is "Q" or "A" && _view.Is(first + 1, ':');

    private int LabelOf(InterviewLine line)
    {
        if (line.Cue.IsEmpty) return line.Words.First;
        return _view.IsPunctuation(line.Cue.First) ? line.Cue.First - 1 : line.Cue.First;
    }

    private bool OpensLine(int sentence) =>
        sentence == 0
            || _view.Document.Sentences[sentence - 1].Paragraph != _view.Document.Sentences[sentence].Paragraph
        || StartsLine(_view.Document.Sentences[sentence].FirstToken)
        || IsLabel(_view.Document.Sentences[sentence].FirstToken);

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
