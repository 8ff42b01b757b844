using Parallax.Language;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>Tells whether a text is an interview.</summary>
internal static class InterviewStyle
{
    /// <summary>The sentences in which a text says that it is one.</summary>
    private const int Opening = 6;

    private const int FewestQuestions = 5;
    private const int SentencesAQuestion = 25;
    private const int SaysSo = 1;
    private const int AsksQuestions = 2;

    /// <summary>1 if the opening says so, 2 if it asks many questions, 3 if both, else 0.</summary>
    public static int Of(DocumentView view)
    {
        var sentences = view.Document.Sentences;
        var style = sentences.Take(Opening).Any(s => SaysInterview(view, s)) ? SaysSo : 0;
        var questions = sentences.Count(s => view.Words[s.EndToken - 1].Surface == "?");
        var many = questions >= FewestQuestions && questions * SentencesAQuestion > sentences.Count;
        return many ? style | AsksQuestions : style;
    }

    private static bool SaysInterview(DocumentView view, SentenceBounds bounds)
    {
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            if (view.Words[t].Norm.StartsWith("interview", StringComparison.Ordinal)) return true;
        return false;
    }
}
