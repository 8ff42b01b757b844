using Parallax.Terms;

namespace Parallax.Comparison;

/// <summary>Finds the lines of a term in one document.</summary>
internal sealed class ConcordanceReader(Document document, TermQuery query, ConcordanceOptions options)
{
    private readonly List<DocumentWord> _words = DocumentWord.Of(document);

    /// <summary>The lines, in the order of the text.</summary>
    public IEnumerable<ConcordanceLine> Lines()
    {
        for (var at = 0; at < _words.Count; at++)
        {
            if (query.Matches(_words, at) && options.Sections.Contains(SectionAt(at))) yield return Line(at);
        }
    }

    private SectionKind SectionAt(int word) => document.Sentences[_words[word].Sentence].Section;

    private ConcordanceLine Line(int first)
    {
        var last = first + query.Length - 1;
        var span = new TextSpan(_words[first].Span.Start, _words[last].Span.End);
        var (before, after) = (Reach(first, -1), Reach(last, 1));
        return new ConcordanceLine
        {
            Article = document.Article,
            Section = SectionAt(first),
            Sentence = _words[first].Sentence,
            Span = span,
            Left = Slice(before, first, new TextSpan(_words[before].Span.Start, span.Start)),
            Match = Slice(first, last, span),
            Right = Slice(last, after, new TextSpan(span.End, Math.Max(span.End, _words[after].Span.End))),
        };
    }

    // The last word of the context on one side: so many words on, within the section.
    private int Reach(int word, int step)
    {
        var at = word;
        for (var words = 0; words < options.Words && IsInSectionOf(word, at + step); words++)
        {
            at += step;
        }

        return at;
    }

    private bool IsInSectionOf(int word, int at) =>
        at >= 0 && at < _words.Count && SectionAt(at) == SectionAt(word);

    // What of the span is in the sentences of two words and between these: furniture and captions stand between the
    // paragraphs of a section.
    private string Slice(int first, int last, TextSpan span)
    {
        List<string> words = [];
        for (var sentence = _words[first].Sentence; sentence <= _words[last].Sentence; sentence++)
        {
            var whole = document.Sentences[sentence].Span;
            if (!whole.Overlaps(span)) continue;
            words.AddRange(WordsOf(Math.Max(span.Start, whole.Start), Math.Min(span.End, whole.End)));
        }

        return string.Join(' ', words);
    }

    private string[] WordsOf(int start, int end) =>
        document.Text[start..end].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}
