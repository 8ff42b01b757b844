using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>
/// Finds an interview whose questions are paragraphs of their own, without labels, as where they are set in bold.
/// </summary>
/// <remarks>An explainer asks too, but its answers do not say "I".</remarks>
internal sealed class QuestionParagraphs(DocumentView view)
{
    private const int FewestQuestions = 2;
    private const int LongestQuestion = 60;

    // A question in as many paragraphs: fewer are a column's.
    private const int MostParagraphs = 6;

    /// <summary>The questions and answers in the order of the text; none where the text is no interview.</summary>
    public List<InterviewLine> Find()
    {
        var paragraphs = Paragraphs();
        var first = paragraphs.FindIndex(IsQuestion);
        if (first < 0) return [];
        var lines = new List<InterviewLine>();
        for (var p = first; p < paragraphs.Count; p++)
            Add(lines, Words(paragraphs[p]), !IsQuestion(paragraphs[p]));
        return IsInterview(lines, paragraphs.Count - first) ? lines : [];
    }

    private bool IsInterview(List<InterviewLine> lines, int paragraphs)
    {
        var answers = lines.FindAll(l => l.IsAnswer);
        var questions = lines.FindAll(l => !l.IsAnswer);
        if (Math.Min(questions.Count, answers.Count) < FewestQuestions) return false;
        if (questions.Count * MostParagraphs < paragraphs) return false;
        return answers.Count(IsPersonal) * 2 >= answers.Count && questions.Count(IsAddressed) * 2 >= questions.Count;
    }

    // Paragraphs of one answer are one line.
    private static void Add(List<InterviewLine> lines, TokenRange words, bool isAnswer)
    {
        if (words.IsEmpty) return;
        if (isAnswer && lines[^1].IsAnswer)
            lines[^1] = lines[^1] with { Words = new TokenRange(lines[^1].Words.First, words.End) };
        else lines.Add(new InterviewLine(words, default, isAnswer));
    }

    private List<TokenRange> Paragraphs()
    {
        var found = new List<TokenRange>();
        var last = -1;
        foreach (var sentence in view.Document.Sentences)
        {
            if (sentence.Section != SectionKind.Body) continue;
            if (sentence.Paragraph == last) found[^1] = found[^1] with { End = sentence.EndToken };
            else found.Add(new TokenRange(sentence.FirstToken, sentence.EndToken));
            last = sentence.Paragraph;
        }
        return found;
    }

    private bool IsQuestion(TokenRange paragraph)
    {
        if (paragraph.End - paragraph.First > LongestQuestion) return false;
        var words = Words(paragraph);
        if (words.IsEmpty || !view.Is(words.End - 1, '?')) return false;
        for (var at = paragraph.First; at < paragraph.End; at++)
            if (view.IsQuotationMark(at)) return false;
        return true;
    }

    // Without the marks that set it in bold.
    private TokenRange Words(TokenRange paragraph)
    {
        var (first, end) = (paragraph.First, paragraph.End);
        while (first < end && view.First(first) is '*' or '_') first++;
        while (end > first && view.First(end - 1) is '*' or '_') end--;
        return new TokenRange(first, end);
    }

    private bool IsPersonal(InterviewLine answer)
    {
        for (var at = answer.Words.First; at < answer.Words.End; at++)
            if (view.Norm(at) is "i" or "i'm" or "i've" or "i'd" or "my" && !view.IsQuoted(at)) return true;
        return false;
    }

    // A columnist asks himself; an interviewer says "you".
    private bool IsAddressed(InterviewLine question)
    {
        for (var at = question.Words.First; at < question.Words.End; at++)
            if (view.Norm(at) is "you" or "your" or "you're" or "you've" or "yourself") return true;
        return false;
    }
}
