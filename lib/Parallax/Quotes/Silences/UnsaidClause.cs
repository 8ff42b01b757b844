using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes.Silences;

/// <summary>Reads what stands behind a verb of saying that is denied: a statement, a question, or nothing.</summary>
internal sealed class UnsaidClause(DocumentView view)
{
    // "did not tell the court that"
    private const int ObjectWords = 5;

    // "did not respond to several e-mailed requests for comment"
    private const int RequestWords = 9;

    /// <summary>The clause behind a verb, with its "that"; empty where the sentence ends there.</summary>
    public TokenRange Of(int verb)
    {
        var first = verb + 1;
        for (var at = first; at < Math.Min(first + ObjectWords, view.Tokens.Length); at++)
            if (view.Norm(at) == "that") first = at;
        var end = End(verb, first);
        return end > first ? new TokenRange(first, end) : default;
    }

    /// <summary>The clause behind a verb where it is a question: "whether he would run"; else empty.</summary>
    public TokenRange Question(int verb)
    {
        for (var at = verb + 1; at <= verb + 3 && at < view.Tokens.Length; at++)
        {
            if (SilenceWords.Questions.Contains(view.Norm(at)) || view.Norm(at) == "that")
                return new TokenRange(at, Math.Max(at + 1, End(verb, at)));
        }
        return default;
    }

    /// <summary>Whether a verb is followed by a statement: a clause that is no question.</summary>
    public bool IsStatement(int verb)
    {
        var clause = Of(verb);
        if (clause.IsEmpty || !Question(verb).IsEmpty && view.Norm(Question(verb).First) != "that") return false;
        for (var at = clause.First; at < clause.End; at++)
            if (view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return true;
        return false;
    }

    /// <summary>Whether "nothing" or "little" is all that is said: "nothing", "nothing about the vote".</summary>
    public bool IsNothing(int at)
    {
        if (view.Norm(at) is not ("nothing" or "little")) return false;
        return view.IsPunctuation(at + 1) || view.Is(at + 1, WordClass.Preposition | WordClass.Conjunction)
            || view.Norm(at + 1) is "else" or "more" or "when" or "as" or "to";
    }

    /// <summary>
    /// Whether who did not respond was asked by a journalist, or nothing is said of it: "did not return calls".
    /// </summary>
    public bool IsAnswer(int verb)
    {
        var end = Math.Min(verb + 1 + RequestWords, view.BoundsOf(verb).EndToken);
        for (var at = verb + 1; at < end; at++)
            if (SilenceWords.Requests.Contains(view.Norm(at))) return true;
        return view.IsPunctuation(verb + 1) || verb + 1 >= view.Tokens.Length;
    }

    private int End(int verb, int from)
    {
        var end = view.BoundsOf(verb).EndToken;
        for (var at = from; at < end; at++)
        {
            if (view.Is(at, ';')) return at;
            if (view.Is(at, ',') && view.Norm(at + 1) is "but" or "and" or "although" or "though" or "while") return at;
        }
        while (end > from && view.IsPunctuation(end - 1)) end--;
        return end;
    }
}
