using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>Reads grammar off parts of speech, as far as that goes without a parser.</summary>
internal sealed class Grammar(DocumentView view)
{
    private readonly WordFacts[] _words = view.Words;
    private readonly IReadOnlyList<Token> _tokens = view.Document.Tokens;

    /// <summary>The part of speech of a token.</summary>
    public PartOfSpeech Pos(int token) => _tokens[token].Pos;

    /// <summary>How the phrase from one token to before another stands in its clause.</summary>
    public GrammaticalRole RoleOf(int first, int end)
    {
        var bounds = view.BoundsOf(first);
        if (end < bounds.EndToken && _words[end].Norm is "'s" or "'") return GrammaticalRole.Possessor;
        var before = first - 1;
        while (before >= bounds.FirstToken
            && Pos(before) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
                or PartOfSpeech.Num)
            before--;
        // "Secretary of State Lund flew": the title's preposition is not the name's.
        if (before > bounds.FirstToken
            && _words[before].Norm == "of"
            && before < first - 1
            && _words[before - 1] is { Capital: true } title
            && title.Is(WordClass.Title))
            before -= 2;
        var verb = HasVerb(bounds, end);
        // "after Lund flew": a conjunction, whatever the tagger takes it for.
        if (before >= bounds.FirstToken
            && Pos(before) == PartOfSpeech.Adp
            && !(verb && _words[before].Norm is "after" or "before" or "since" or "until" or "as"))
            return GrammaticalRole.Oblique;
        if (verb) return GrammaticalRole.Subject;
        return before >= bounds.FirstToken && Pos(before) is PartOfSpeech.Verb or PartOfSpeech.Aux
            ? GrammaticalRole.Object
            : GrammaticalRole.Other;
    }

    // Whether a verb follows, behind adverbs, a comma's insertion or an apposition at most.
    private bool HasVerb(SentenceBounds bounds, int at)
    {
        var comma = false;
        for (var t = at; t < Math.Min(bounds.EndToken, at + 14); t++)
        {
            if (Pos(t) is PartOfSpeech.Verb or PartOfSpeech.Aux) return !comma || _words[t - 1].Surface == ",";
            if (_words[t].Surface == ",") comma = true;
            else if (!comma
                && _words[t].Surface != "]"
                && Pos(t) is not (PartOfSpeech.Adv or PartOfSpeech.Part))
                return false;
        }
        return false;
    }

    /// <summary>
    /// Where the verb begins that says a description of its subject ("Oslo is the capital"); −2 where there is
    /// none.
    /// </summary>
    public int CopulaBefore(int first)
    {
        var start = view.BoundsOf(first).FirstToken;
        var at = first - 1;
        while (at >= start && (Pos(at) == PartOfSpeech.Adv || _words[at].Norm == "not")) at--;
        if (at < start
            || _words[at].Norm is not ("is" or "was" or "are" or "were" or "be" or "been" or "being" or "became"
                or "become" or "remains" or "remained" or "as"))
            return -2;
        while (at > start && Pos(at - 1) is PartOfSpeech.Aux or PartOfSpeech.Adv) at--;
        return at;
    }

    /// <summary>The comma before an apposition ("Oslo, the capital"); −2 where there is none.</summary>
    public int CommaBefore(int first) =>
        first > view.BoundsOf(first).FirstToken && _words[first - 1].Surface == "," ? first - 1 : -2;

    /// <summary>
    /// Whether a phrase is the subject of a verb of saying: "she said", "said Ann Lee", "Ann Lee, the mayor, said".
    /// </summary>
    public bool IsSaying(int first, int end)
    {
        var bounds = view.BoundsOf(first);
        var before = first - 1;
        while (before > bounds.FirstToken
            && (_words[before].Is(WordClass.Title | WordClass.Honorific)
                || Pos(before) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn))
            before--;
        if (before >= bounds.FirstToken
            && _words[before].Is(WordClass.Speech)
            && Pos(before) is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
            return true;
        for (var t = end; t < Math.Min(bounds.EndToken, end + 25); t++)
        {
            if (_words[t].Is(WordClass.Speech) && Pos(t) == PartOfSpeech.Verb)
                return t == end
                    || Pos(t - 1) is PartOfSpeech.Adv or PartOfSpeech.Aux
                    || _words[t - 1].Surface == ",";
            if (Pos(t) is PartOfSpeech.Verb
                || _words[t].Surface is "“" or "”" or "\""
                || Pos(end) is PartOfSpeech.Noun)
                return false;
        }
        return false;
    }

    /// <summary>Whether a token's sentence has no verb: a heading, a caption.</summary>
    public bool IsFragment(int token)
    {
        var bounds = view.BoundsOf(token);
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            if (Pos(t) is PartOfSpeech.Verb or PartOfSpeech.Aux) return false;
        return true;
    }

    /// <summary>Whether a new clause begins between two tokens of a sentence.</summary>
    public bool ClauseBetween(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (BeginsClause(t)) return true;
        return false;
    }

    /// <summary>Whether all verbs from a subject to a later token are that subject's: "she came and saw him".</summary>
    public bool SharesSubject(int subject, int end)
    {
        for (var t = subject; t < end; t++)
            if (BeginsClause(t)
                && !(Pos(t) == PartOfSpeech.Cconj
                    && t + 1 < end
                    && Pos(t + 1) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv))
                return false;
        return true;
    }

    private bool BeginsClause(int t) =>
        _words[t].Surface is "," or ";" or ":" or "“" or "”" or "\"" or "(" or "—" or "–"
            || Pos(t) is PartOfSpeech.Sconj or PartOfSpeech.Cconj
        || _words[t].Norm is "that" or "who" or "whom" or "whose" or "which" or "what" or "when" or "where" or "why"
            or "how" or "whether";
}
