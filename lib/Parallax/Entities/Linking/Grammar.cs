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
        while (before >= bounds.FirstToken && Pos(before) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) before--;
        // "Secretary of State Lund flew": the title's preposition is not the name's.
        if (before > bounds.FirstToken && _words[before].Norm == "of" && before < first - 1 && _words[before - 1] is { Capital: true } title && title.Is(WordClass.Title)) before -= 2;
        if (before >= bounds.FirstToken && Pos(before) == PartOfSpeech.Adp) return GrammaticalRole.Oblique;
        if (HasVerb(bounds, end)) return GrammaticalRole.Subject;
        return before >= bounds.FirstToken && Pos(before) is PartOfSpeech.Verb or PartOfSpeech.Aux ? GrammaticalRole.Object : GrammaticalRole.Other;
    }

    // Whether a verb follows, behind adverbs, a comma's insertion or an apposition at most.
    private bool HasVerb(SentenceBounds bounds, int at)
    {
        var comma = false;
        for (var t = at; t < Math.Min(bounds.EndToken, at + 14); t++)
        {
            if (Pos(t) is PartOfSpeech.Verb or PartOfSpeech.Aux) return !comma || _words[t - 1].Surface == ",";
            if (_words[t].Surface == ",") comma = true;
            else if (!comma && Pos(t) is not (PartOfSpeech.Adv or PartOfSpeech.Part)) return false;
        }
        return false;
    }

    /// <summary>Where the verb begins that says a description of its subject ("Oslo is the capital"); −2 where there is none.</summary>
    public int CopulaBefore(int first)
    {
        var start = view.BoundsOf(first).FirstToken;
        var at = first - 1;
        while (at >= start && (Pos(at) == PartOfSpeech.Adv || _words[at].Norm is "one" or "of" or "not")) at--;
        if (at < start || _words[at].Norm is not ("is" or "was" or "are" or "were" or "be" or "been" or "being" or "became" or "become" or "remains" or "remained" or "as")) return -2;
        while (at > start && Pos(at - 1) is PartOfSpeech.Aux or PartOfSpeech.Adv) at--;
        return at;
    }

    /// <summary>The comma before an apposition ("Oslo, the capital"); −2 where there is none.</summary>
    public int CommaBefore(int first) => first > view.BoundsOf(first).FirstToken && _words[first - 1].Surface == "," ? first - 1 : -2;

    /// <summary>Whether a new clause begins between two tokens of a sentence.</summary>
    public bool ClauseBetween(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (_words[t].Surface is "," or ";" or ":" or "“" or "”" or "\"" or "(" or "—" or "–" || Pos(t) is PartOfSpeech.Sconj or PartOfSpeech.Cconj
                || _words[t].Norm is "that" or "who" or "which" or "when" or "where") return true;
        return false;
    }
}
