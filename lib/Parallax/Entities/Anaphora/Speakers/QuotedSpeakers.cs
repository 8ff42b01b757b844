using Parallax.Entities.Linking;
using Parallax.Language;

namespace Parallax.Entities.Anaphora.Speakers;

/// <summary>
/// Tells who is quoted, as far as a name or a description with a verb of saying beside the quotation tells.
/// </summary>
internal sealed class QuotedSpeakers
{
    private const int Reach = 6;
    private const int InsertionReach = 20;

    private readonly DocumentView _view;
    private readonly Quotations _quotes;
    private readonly Chain?[] _persons;
    private readonly Dictionary<int, Chain?> _known = [];

    /// <summary>Reads where the persons of a document are mentioned.</summary>
    public QuotedSpeakers(DocumentView view, Quotations quotes, IEnumerable<Chain> chains)
    {
        (_view, _quotes, _persons) = (view, quotes, new Chain?[view.Words.Length]);
        foreach (var chain in chains.Where(c => c.Type == EntityType.Person))
            foreach (var link in chain.Links)
                _persons.AsSpan(link.First, link.End - link.First).Fill(chain);
    }

    /// <summary>
    /// Who is quoted at a token inside quotation marks: beside them in the sentence, else who spoke last in the
    /// paragraph, else who speaks next; null where nothing tells.
    /// </summary>
    public Chain? Of(int token)
    {
        var sentence = _view.SentenceOf(token);
        return _known.TryGetValue(sentence, out var known) ? known : _known[sentence] = InParagraph(sentence);
    }

    /// <summary>
    /// Who says something in the sentence of a token, outside quotation marks; null where nobody does.
    /// </summary>
    public Chain? InSentence(int token) => In(_view.BoundsOf(token));

    private Chain? InParagraph(int sentence)
    {
        var sentences = _view.Document.Sentences;
        var paragraph = sentences[sentence].Paragraph;
        for (var s = sentence; s >= 0 && sentences[s].Paragraph == paragraph; s--)
            if (In(sentences[s]) is { } before) return before;
        for (var s = sentence + 1; s < sentences.Count && sentences[s].Paragraph == paragraph; s++)
            if (In(sentences[s]) is { } after) return after;
        return null;
    }

    // "Ada Bell, who saw the boat first, said"
    private Chain? BeforeInsertion(SentenceBounds bounds, int verb)
    {
        if (verb == bounds.FirstToken || _view.Words[verb - 1].Surface != ",") return null;
        for (var t = verb - 2; t > Math.Max(bounds.FirstToken, verb - InsertionReach) && _quotes.At(t) < 0; t--)
            if (_view.Words[t].Surface == ",") return _persons[t - 1];
        return null;
    }

    private Chain? In(SentenceBounds bounds)
    {
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (!_view.Words[t].Is(WordClass.Speech) || _quotes.At(t) >= 0) continue;
            for (var back = t - 1; back >= Math.Max(bounds.FirstToken, t - Reach)
                && _quotes.At(back) < 0; back--)
                if (_persons[back] is { } before) return before;
            if (BeforeInsertion(bounds, t) is { } subject) return subject;
            for (var next = t + 1; next < Math.Min(bounds.EndToken, t + Reach)
                && _quotes.At(next) < 0; next++)
                if (_persons[next] is { } after) return after;
        }
        return null;
    }
}
