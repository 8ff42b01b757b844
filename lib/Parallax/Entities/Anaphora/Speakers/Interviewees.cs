using Parallax.Entities.Linking;
using Parallax.Language;

namespace Parallax.Entities.Anaphora.Speakers;

/// <summary>Finds who is interviewed in a text that says so, or that asks many questions.</summary>
internal sealed class Interviewees(NameMap map, Quotations quotes)
{
    private const int SentencesThatSaySo = 4;
    private const int FewestQuestions = 5;
    private const int SentencesAQuestion = 25;
    private const int FewestParagraphs = 3;
    private const int Opening = 20;

    private readonly DocumentView _view = map.View;
    private readonly WordFacts[] _words = map.View.Words;

    /// <summary>The person who is interviewed; null where the text is no interview.</summary>
    public Chain? Find(List<Chain> chains) => Announced() ?? Questioned(chains);

    /// <summary>Whether a word is a quotation mark, single or double.</summary>
    public static bool IsQuotationMark(WordFacts word) => word.Surface is "'" or "‘" or "’" or "\"" or "“";

    // "Lantern Weekly interviews Ann Lee", "Ann Lee: an interview with the 'Iron Poet'"
    private Chain? Announced() => _view.Document.Sentences
        .Take(SentencesThatSaySo)
        .Select(Announced)
        .FirstOrDefault(c => c is not null);

    private Chain? Announced(SentenceBounds bounds)
    {
        Chain? before = null;
        var asked = false;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            if (_words[t].Norm.StartsWith("interview", StringComparison.Ordinal)) asked = true;
            else if (PersonAt(t) is { } person)
            {
                if (asked) return person;
                before ??= person;
            }
        }
        return asked ? before : null;
    }

    private Chain? PersonAt(int token)
    {
        if (token > 0 && IsQuotationMark(_words[token - 1])) return null;
        return map.ChainAt(token) is { Type: EntityType.Person } chain ? chain : null;
    }

    // Where many questions are asked: the person named most of those that are named before the first.
    private Chain? Questioned(List<Chain> chains)
    {
        var sentences = _view.Document.Sentences;
        var questions = Enumerable
            .Range(0, sentences.Count)
            .Where(s => IsQuestion(sentences[s]))
            .ToList();
        var paragraphs = questions.Count(EndsParagraph);
        var many = questions.Count >= FewestQuestions && questions.Count * SentencesAQuestion >= sentences.Count;
        if (paragraphs < FewestParagraphs && !many) return null;
        var opening = Math.Min(Opening, Math.Max(1, questions[0]));
        return chains
            .Where(c => c.Type == EntityType.Person && _view.SentenceOf(c.Links[0].First) < opening)
            .OrderByDescending(c => c.Links.Count)
            .ThenBy(c => c.Links[0].First)
            .FirstOrDefault();
    }

    private bool IsQuestion(SentenceBounds bounds)
    {
        var last = bounds.EndToken - 1;
        return _words[last].Surface == "?" && quotes.At(last) < 0;
    }

    private bool EndsParagraph(int sentence)
    {
        var sentences = _view.Document.Sentences;
        return sentence + 1 == sentences.Count || sentences[sentence + 1].Paragraph != sentences[sentence].Paragraph;
    }
}
