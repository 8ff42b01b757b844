using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// Tells where a word that can attribute does not: used in another sense, denied, or with nothing said.
/// </summary>
internal sealed class SpeechSenses(DocumentView view)
{
    // "told the sad old story"
    private const int CollocationReach = 4;

    // Verbs of saying with things that they are not said of.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Collocations = EmbeddedText
        .Rows("quotes/collocations.tsv")
        .ToFrozenDictionary(
            c => c[0],
            c => c[1].Split(' ').ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    // How far before a verb its "not" may be.
    private const int NegationReach = 3;

    // Verbs of the table whose "not" means that no words were said; a denied thought is still a thought.
    private static readonly FrozenSet<string> Sayings = ListedWords.Of("quotes", "saying");

    private static readonly FrozenSet<string> Counts = ListedWords.Of("quotes", "toll");
    private static readonly FrozenSet<string> Withheld = ListedWords.Of("quotes", "declined-speech");
    private static readonly FrozenSet<string> Naming = ListedWords.Of("quotes", "naming-participle");

    /// <summary>
    /// Whether a cue reports that something was not said: "did not say that", "Nobody said", "said nothing".
    /// </summary>
    public bool IsSilence(int cue, TokenRange content, TokenRange source)
    {
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech } verb) return IsDeclined(cue, content);
        if (IsNobody(source)) return true;
        if (!Sayings.Contains(verb.Lemma)) return IsDeclined(cue, content);
        return IsNothing(content) || (IsNegated(cue) && !IsOpenQuestion(content));
    }

    /// <summary>
    /// Whether somebody was asked and nobody says by whom nor what: "asked about the deal", "when asked about the
    /// money".
    /// </summary>
    public bool IsBareQuestion(int cue, TokenRange content, TokenRange source) =>
        source.IsEmpty && view.Norm(cue) == "asked" && content.First > cue && !HasClause(content)
            && !HasPassage(content) && !IsOpenQuestion(content);

    /// <summary>Whether a source is nobody: "Nobody", "No one", "None of the owners", "Neither side".</summary>
    public bool IsNobody(TokenRange source)
    {
        if (source.IsEmpty) return false;
        var first = view.Norm(source.First);
        if (first is "nobody" or "none" or "neither" or "nothing") return true;
        return first == "no" && source.End - source.First > 1
            && view.Norm(source.First + 1) is not ("." or "10");
    }

    /// <summary>
    /// Whether a cue, with this content, has another sense than saying: "called a vote", "learned to swim", "read a
    /// book".
    /// </summary>
    public bool IsOtherSense(int cue, TokenRange content)
    {
        if (view.Tokens[cue].Pos == PartOfSpeech.Aux && view.Words[cue].Verb is null)
            return IsDeniedSaying(cue) || IsHelperOfDeed(cue, content);
        if (content.First <= cue) return IsNamedThing(cue, content);
        if (view.IsQuotationMark(content.First)) return IsWork(cue, content.First);
        if (view.Tokens[cue].Pos == PartOfSpeech.Noun)
            return view.Is(content.First - 1, WordClass.TimeConjunction) || IsSubjectNoun(cue, content);
        if (view.Words[cue].Verb is not { } verb) return false;
        return IsOtherSense(verb.Lemma, cue, content) || IsCollocation(verb.Lemma, content);
    }

    // "hopes rose again", "fears of recession eased": the noun is the subject of what follows and tells nothing.
    private bool IsSubjectNoun(int cue, TokenRange content)
    {
        if (view.Words[cue].Verb is null || view.Norm(content.First) == "that") return false;
        if (content.First == cue + 1 && !view.Is(content.First, WordClass.Preposition))
            return InvertedSpeech.IsFinite(view, content.First);
        if (!view.Is(cue + 1, WordClass.Preposition)) return false;
        for (var at = cue + 2; at < content.End; at++)
            if (InvertedSpeech.IsFinite(view, at) && !view.Is(at - 1, WordClass.Relative)) return true;
        return false;
    }

    // "answered the phone", "told jokes": one thing that the verb is said of in another sense.
    private bool IsCollocation(string lemma, TokenRange content)
    {
        if (!Collocations.TryGetValue(lemma, out var nouns) || HasClause(content) || HasPassage(content)) return false;
        for (var at = content.First; at < Math.Min(content.End, content.First + CollocationReach); at++)
            if (nouns.Contains(view.Norm(at))) return true;
        return false;
    }

    private bool IsOtherSense(string lemma, int cue, TokenRange content) => lemma switch
    {
        "call" => content.First == cue + 1 && IsSummoned(content) || IsCalledOff(cue, content),
        "tell" => !HasClause(content) && !HasPassage(content) && view.Norm(content.First - 1) is not ("of" or "about"),
        "learn" => view.Norm(content.First) == "to",
        "read" or "write" or "begin" => !HasClause(content),
        _ => IsOtherDeed(lemma, cue, content),
    };

    private bool IsOtherDeed(string lemma, int cue, TokenRange content) => lemma switch
    {
        "claim" => IsCounted(content) && !HasClause(content),
        "see" => IsSeen(cue, content),
        "speak" => view.Norm(content.First - 1) is "to" or "with" or "at" or "in",
        "thank" => !Holds(content, "for") && !HasPassage(content),
        "ask" => IsAskedOut(content),
        "accuse" => IsAccused(cue),
        "find" => view.Is(cue - 1, WordClass.Copula) && !HasClause(content) && !HasPassage(content),
        _ => false,
    };

    // "called off the strike", "called the strike off on Monday"
    private bool IsCalledOff(int cue, TokenRange content) =>
        view.Norm(cue + 1) is "at" or "in" or "off"
        || Holds(content, "off") && !HasPassage(content) && !HasClause(content);

    // "saw a man on the roof", "Lark, seen here in May"
    private bool IsSeen(int cue, TokenRange content)
    {
        if (view.Norm(cue) == "seen" && view.Is(cue - 1, ',')) return true;
        return !HasClause(content) && !HoldsSpeech(content) && !Holds(content, "as");
    }

    // "asked Bell out in May"
    private bool IsAskedOut(TokenRange content)
    {
        const int longestName = 2;
        var end = Math.Min(content.End, content.First + longestName + 1);
        return Holds(content with { End = end }, "out") && !HasClause(content) && !HasPassage(content);
    }

    // "Lark, accused of fraud, wept"
    private bool IsAccused(int cue) =>
        view.Norm(cue) == "accused" && view.Is(cue - 1, ',') && view.Norm(cue + 1) == "of";

    /// <summary>
    /// Whether a verb of no list, with this content, is more likely a deed than words: "ran the shop", "sells tickets".
    /// </summary>
    public bool IsDeed(int cue, TokenRange content)
    {
        var isVerb = view.Tokens[cue].Pos == PartOfSpeech.Verb
            || view.Norm(cue).EndsWith("ed", StringComparison.Ordinal);
        if (view.Words[cue].Verb is not null || !isVerb) return false;
        return content.First == cue + 1 && !HasClause(content) && !HoldsSpeech(content)
            && !HoldsThought(content);
    }

    // "claimed 40 lives", "claimed two boats": a toll and no statement.
    private bool IsCounted(TokenRange content) =>
        view.Tokens[content.First].Kind == TokenKind.Number || Holds(content, "lives")
            || Counts.Contains(view.Norm(content.First));

    // "has imposed tariffs": the verb that the auxiliary belongs to says nothing.
    private bool IsHelperOfDeed(int auxiliary, TokenRange content)
    {
        var at = auxiliary + 1;
        while (at < view.Tokens.Length && view.Is(at, WordClass.Auxiliary | WordClass.Adverb)) at++;
        return at < view.Tokens.Length && view.Tokens[at].Pos == PartOfSpeech.Verb && view.Words[at].Verb is null
            && !HasClause(content) && !HoldsThought(content)
            && (view.Is(auxiliary, WordClass.Copula) || !HoldsSpeech(content));
    }

    // "known as “Blue Ox”, sells tents": a name in marks before the verb of a deed.
    private bool IsNamedThing(int cue, TokenRange content)
    {
        if (view.Words[cue].Verb is not null || view.Tokens[cue].Pos != PartOfSpeech.Verb) return false;
        var mark = view.IsQuotationMark(content.First) ? content.First : content.First - 1;
        return view.Passages.OpeningAt(mark) is { } passage && new TitlesOfWorks(view).IsTitle(passage);
    }

    private bool Holds(TokenRange content, string norm)
    {
        for (var at = content.First; at < content.End; at++)
            if (view.Norm(at) == norm) return true;
        return false;
    }

    // read “Blue Door”: what is read, written, named or opened is a work or a thing and nobody's words.
    private bool IsWork(int cue, int mark)
    {
        if (view.Passages.OpeningAt(mark) is not { } passage || !new TitlesOfWorks(view).IsTitle(passage))
            return false;
        var verb = view.Words[cue].Verb;
        return verb is null or { Frame: CueFrame.Naming }
            or { Lemma: "read" or "write" or "publish" or "see" or "begin" };
    }

    // "declined to comment", "refused to say"
    private bool IsDeclined(int cue, TokenRange content)
    {
        if (view.Norm(cue) is not ("declined" or "declines" or "refused" or "refuses") || content.First <= cue)
            return false;
        return content.End - content.First <= 4 && view.Norm(content.First) == "to"
            && Withheld.Contains(view.Norm(content.First + 1));
    }

    // "has not said when it will open": what is left open is still told.
    private bool IsOpenQuestion(TokenRange content)
    {
        const string questions = " when where how why who whether if what which ";
        for (var at = Math.Max(0, content.First - 1); at <= content.First; at++)
            if (questions.Contains($" {view.Norm(at)} ", StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsNegated(int cue)
    {
        for (var at = cue - 1; at >= Math.Max(view.BoundsOf(cue).FirstToken,
            cue - NegationReach); at--)
        {
            if (view.Norm(at) is "not" or "never" || view.Norm(at).EndsWith("n't", StringComparison.Ordinal))
                return true;
            if (!view.Is(at, WordClass.Auxiliary | WordClass.Adverb)) return false;
        }
        return false;
    }

    // "nothing", "little about the vote"; but "nothing had changed" is a clause.
    private bool IsNothing(TokenRange content)
    {
        var first = view.Norm(content.First);
        if (first is not ("nothing" or "little")) return false;
        return content.End - content.First == 1 || view.Is(content.First + 1, WordClass.Preposition);
    }

    // The "did" of "did not say".
    private bool IsDeniedSaying(int auxiliary)
    {
        for (var at = auxiliary + 1; at <= auxiliary + NegationReach && at < view.Tokens.Length; at++)
            if (view.Words[at].Verb is { Frame: CueFrame.Speech } verb)
                return Sayings.Contains(verb.Lemma) && IsNegated(at);
        return false;
    }

    // "called a vote on the law": one thing and not what it is called; "called him a liar", "called it over" name
    // something.
    private bool IsSummoned(TokenRange content)
    {
        var first = view.Norm(content.First);
        if (first is not ("a" or "an" or "another" or "the") || HasPassage(content)) return false;
        if (first == "the" && content.End - content.First > 2) return false;
        for (var at = content.First + 1; at < content.End; at++)
        {
            var governed = view.Is(at - 1, WordClass.Preposition);
            if (view.Is(at, WordClass.Determiner) && !governed) return false;
        }
        return view.Tokens[content.End - 1].Pos is not PartOfSpeech.Adj;
    }

    // A finite verb, an infinitive or "that"; a participle alone makes no clause.
    private bool HasClause(TokenRange content)
    {
        for (var at = content.First; at < content.End; at++)
        {
            if (view.Norm(at) is "that" or "to" && at + 1 < content.End
                && view.Tokens[at + 1].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux)
                return true;
            if (view.Tokens[at].Pos == PartOfSpeech.Aux) return true;
            if (view.Tokens[at].Pos == PartOfSpeech.Verb
                && !view.Norm(at).EndsWith("ing", StringComparison.Ordinal) && !IsNaming(at))
                return true;
        }
        return false;
    }

    // a drink called “Blue Door”
    private bool IsNaming(int at) => Naming.Contains(view.Norm(at));

    private bool HasPassage(TokenRange content)
    {
        for (var at = content.First; at < content.End; at++)
            if (view.IsQuoted(at)) return true;
        return false;
    }

    // "share a broad view": who has a view, a hope or a fear may have told it.
    private bool HoldsThought(TokenRange content)
    {
        for (var at = content.First; at < content.End; at++)
            if (view.Is(at, WordClass.ThoughtNoun)) return true;
        return false;
    }

    // Words in marks that are no name: they may be somebody's.
    private bool HoldsSpeech(TokenRange content)
    {
        for (var at = content.First; at < content.End; at++)
            if (view.IsQuoted(at) && view.Tokens[at].Kind == TokenKind.Word
                && !view.IsCapitalised(at))
                return true;
        return false;
    }
}
