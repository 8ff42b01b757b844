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
        return new ConcordanceLine
        {
            Article = document.Article,
            Section = SectionAt(first),
            Sentence = _words[first].Sentence,
            Span = span,
            Left = Slice(StartOfContext(first), span.Start),
            Match = Slice(span.Start, span.End),
            Right = Slice(span.End, Math.Max(span.End, EndOfContext(last))),
        };
    }

    private int StartOfContext(int word) => _words[Reach(word, -1)].Span.Start;

    private int EndOfContext(int word) => _words[Reach(word, 1)].Span.End;

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

    // Furniture and captions are between the paragraphs of a section: only what is in a sentence is shown.
    private string Slice(int start, int end)
    {
        var sentences = document.Sentences.Where(sentence => sentence.Span.Overlaps(new TextSpan(start, end)));
        var parts = sentences.Select(sentence => Part(sentence.Span));
        var words = string.Join(' ', parts).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);

        string Part(TextSpan sentence) =>
            document.Text[Math.Max(start, sentence.Start)..Math.Min(end, sentence.End)];
    }
}
