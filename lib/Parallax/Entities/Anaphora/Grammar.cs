using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Reads grammar off parts of speech, as far as that goes without a parser.</summary>
internal sealed class Grammar(DocumentView view)
{
    /// <summary>The place of what is not there.</summary>
    public const int Nowhere = -2;

    private const int VerbReach = 14;
    private const int SayingReach = 25;

    private static readonly FrozenSet<string> ClauseConjunctions = WordLists.Of("clause-conjunction");
    private static readonly FrozenSet<string> Copulas = WordLists.Of("copula-verb");
    private static readonly FrozenSet<string> ClauseMarks = WordLists.Of("clause-mark");
    private static readonly FrozenSet<string> ClauseBeginnings = WordLists.Of("clause-begin");

    private readonly WordFacts[] _words = view.Words;
    private readonly IReadOnlyList<Token> _tokens = view.Document.Tokens;

    /// <summary>The part of speech of a token.</summary>
    public PartOfSpeech Pos(int token) => _tokens[token].Pos;

    /// <summary>What the phrase from one token to before another is in its clause.</summary>
    public GrammaticalRole RoleOf(int first, int end)
    {
        var bounds = view.BoundsOf(first);
        if (end < bounds.EndToken && _words[end].Norm is "'s" or "'") return GrammaticalRole.Possessor;
        var before = BeforePhrase(bounds, first);
        var subject = HasVerb(bounds, end);
        if (before >= bounds.FirstToken && IsPreposition(before, subject)) return GrammaticalRole.Oblique;
        if (subject) return GrammaticalRole.Subject;
        return before >= bounds.FirstToken && IsVerb(before) ? GrammaticalRole.Object : GrammaticalRole.Other;
    }

    private bool IsVerb(int token) => Pos(token) is PartOfSpeech.Verb or PartOfSpeech.Aux;

    // The token before the determiners, adjectives and nouns that are before a name.
    private int BeforePhrase(SentenceBounds bounds, int first)
    {
        var before = first - 1;
        while (before >= bounds.FirstToken && IsPartOfNounPhrase(before)) before--;
        return IsOfficeOf(bounds, before, first) ? before - 2 : before;
    }

    private bool IsPartOfNounPhrase(int token) => Pos(token)
        is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num;

    // "Secretary of State Lund flew": the title's preposition is not the name's.
    private bool IsOfficeOf(SentenceBounds bounds, int of, int first) =>
        of > bounds.FirstToken
        && of < first - 1
        && _words[of].Norm == "of"
        && _words[of - 1].Capital
        && _words[of - 1].Is(WordClass.Title);

    // "after Lund flew" has a conjunction, whatever the tagger takes it for.
    private bool IsPreposition(int token, bool beforeClause)
    {
        if (Pos(token) != PartOfSpeech.Adp) return false;
        return !beforeClause || !ClauseConjunctions.Contains(_words[token].Norm);
    }

    // Whether a verb follows, behind adverbs, a comma's insertion or an apposition at most.
    private bool HasVerb(SentenceBounds bounds, int at)
    {
        var comma = false;
        for (var t = at; t < Math.Min(bounds.EndToken, at + VerbReach); t++)
        {
            if (IsVerb(t)) return !comma || _words[t - 1].Surface == ",";
            if (_words[t].Surface == ",") comma = true;
            else if (!comma && !MayPrecedeVerb(t)) return false;
        }
        return false;
    }

    private bool MayPrecedeVerb(int token) =>
        _words[token].Surface == "]" || Pos(token) is PartOfSpeech.Adv or PartOfSpeech.Part;

    /// <summary>
    /// Where the verb begins that says a description of its subject ("Oslo is the capital"); <see cref="Nowhere"/>
    /// where
    /// there is none.
    /// </summary>
    public int CopulaBefore(int first)
    {
        var start = view.BoundsOf(first).FirstToken;
        var at = first - 1;
        while (at >= start && (Pos(at) == PartOfSpeech.Adv || _words[at].Norm == "not")) at--;
        if (at < start || !Copulas.Contains(_words[at].Norm)) return Nowhere;
        while (at > start && Pos(at - 1) is PartOfSpeech.Aux or PartOfSpeech.Adv) at--;
        return at;
    }

    /// <summary>
    /// The comma before an apposition ("Oslo, the capital"); <see cref="Nowhere"/> where there is none.
    /// </summary>
    public int CommaBefore(int first)
    {
        var apposed = first > view.BoundsOf(first).FirstToken && _words[first - 1].Surface == ",";
        return apposed ? first - 1 : Nowhere;
    }

    /// <summary>
    /// Whether a phrase is the subject of a verb of saying: "she said", "said Ann Lee", "Ann Lee, the mayor, said".
    /// </summary>
    public bool IsSaying(int first, int end)
    {
        var bounds = view.BoundsOf(first);
        return IsBehindSaying(bounds, first) || IsBeforeSaying(bounds, end);
    }

    private bool IsBehindSaying(SentenceBounds bounds, int first)
    {
        var before = first - 1;
        while (before > bounds.FirstToken && MayFollowSaying(before)) before--;
        return before >= bounds.FirstToken
            && _words[before].Is(WordClass.Speech)
            && Pos(before) is not (PartOfSpeech.Noun or PartOfSpeech.Propn);
    }

    private bool MayFollowSaying(int token) =>
        _words[token].Is(WordClass.Title | WordClass.Honorific)
        || Pos(token) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn;

    private bool IsBeforeSaying(SentenceBounds bounds, int end)
    {
        for (var t = end; t < Math.Min(bounds.EndToken, end + SayingReach); t++)
        {
            if (Pos(t) == PartOfSpeech.Verb)
                return _words[t].Is(WordClass.Speech) && FollowsSubject(t, end);
            if (_words[t].Surface is "“" or "”" or "\"" || Pos(end) is PartOfSpeech.Noun) return false;
        }
        return false;
    }

    private bool FollowsSubject(int verb, int end) =>
        verb == end
        || _words[verb - 1].Surface == ","
        || Pos(verb - 1) is PartOfSpeech.Adv or PartOfSpeech.Aux;

    /// <summary>Whether a token's sentence has no verb: a heading, a caption.</summary>
    public bool IsFragment(int token)
    {
        var bounds = view.BoundsOf(token);
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            if (IsVerb(t)) return false;
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
            if (BeginsClause(t) && !JoinsVerbs(t, end)) return false;
        return true;
    }

    /// <summary>The same, where an apposition may be between: "Lund, the mayor, met the minister".</summary>
    public bool SharesSubjectAcrossCommas(int subject, int end)
    {
        for (var t = subject; t < end; t++)
            if (BeginsClause(t) && !JoinsVerbs(t, end) && !EndsInsertion(t, end)) return false;
        return true;
    }

    // "Lund, the mayor, met him"
    private bool EndsInsertion(int comma, int end) =>
        _words[comma].Surface == "," && comma + 1 < end && IsVerb(comma + 1);

    private bool JoinsVerbs(int conjunction, int end) =>
        Pos(conjunction) == PartOfSpeech.Cconj
        && conjunction + 1 < end
        && Pos(conjunction + 1) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv;

    private bool BeginsClause(int token) =>
        ClauseMarks.Contains(_words[token].Surface)
        || Pos(token) is PartOfSpeech.Sconj or PartOfSpeech.Cconj
        || ClauseBeginnings.Contains(_words[token].Norm);
}
