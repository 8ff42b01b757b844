using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// Recognises reported speech whose verb and speaker come behind it: "The tide will rise, said Ada Bell."
/// </summary>
internal sealed class InvertedSpeech(DocumentView view)
{
    private const WordClass NoSpeaker =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb;

    private readonly SourceFinder _sources = new(view);

    /// <summary>
    /// The speaker behind a cue whose content is before it; empty where the sentence is not built so.
    /// </summary>
    public TokenRange SourceOf(int cue)
    {
        var sentence = view.BoundsOf(cue);
        if (!MayInvert(cue, sentence.FirstToken)) return default;
        var source = _sources.After(cue + 1, sentence.EndToken);
        if (source.IsEmpty || !MaySpeak(source) || !EndsAttribution(source.End, sentence.EndToken)) return default;
        if (!AgreesWith(cue, source)) return default;
        var isBroken = GoesOn(source.End, sentence.EndToken) || IsOpen(cue - 1, source.End);
        return isBroken || cue - 2 > sentence.FirstToken && IsClause(sentence.FirstToken, cue - 1) ? source : default;
    }

    /// <summary>
    /// The source between "According to" and a comma: "According to Ada Bell, the engineer, | the dam holds."; empty
    /// where the sentence does not begin so.
    /// </summary>
    public TokenRange OpeningSource(int cue)
    {
        const int reach = 25;
        var sentence = view.BoundsOf(cue);
        if (cue != sentence.FirstToken || view.Norm(cue) != "according" || view.Norm(cue + 1) != "to") return default;
        var (from, last) = (cue + 2, Math.Min(sentence.EndToken - 2, cue + reach));
        for (var at = from + 1; at < last; at++)
        {
            if (view.IsQuotationMark(at)) return default;
            if (!view.Is(at, ',') || EndsAside(at, sentence.EndToken)) continue;
            return HasVerb(new TokenRange(at, sentence.EndToken)) ? new TokenRange(from, at) : default;
        }
        return default;
    }

    // Whether another comma ends an apposition or a relative clause that begins at this one.
    private bool EndsAside(int comma, int end)
    {
        var next = comma + 1;
        while (next < end && !view.Is(next, ',')) next++;
        if (next >= end) return false;
        if (view.Is(comma + 1, WordClass.Relative)) return true;
        if (view.Is(comma + 1, WordClass.Preposition | WordClass.Adverb)) return false;
        return !HasVerb(new TokenRange(comma + 1, next));
    }

    private bool MayInvert(int cue, int first)
    {
        if (cue - 1 <= first || !view.Is(cue - 1, ',') || !IsVerbOfSaying(cue)) return false;
        if (view.IsQuoted(cue) || view.IsQuotationMark(cue - 2)) return false;
        return view.Words[cue].Verb!.Lemma != "ask" || IsQuestion(first);
    }

    // "say doctors", but not "say the doctor"
    private bool AgreesWith(int cue, TokenRange source) =>
        view.Norm(cue) != view.Words[cue].Verb!.Lemma || IsPlural(source) || IsPastLikeBase(cue);

    /// <summary>
    /// The speaker between a clause's comma and a cue that all but ends the sentence: "It was empty, witnesses told the
    /// Lantern."; empty where the sentence is not built so.
    /// </summary>
    public TokenRange PostposedSource(int cue)
    {
        var sentence = view.BoundsOf(cue);
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech } verb || view.IsQuoted(cue)) return default;
        if (view.Tokens[cue].Pos != PartOfSpeech.Verb || !IsTail(cue + 1, sentence.EndToken)) return default;
        var isLast = cue + 2 >= sentence.EndToken;
        if (verb.Stance != CueStance.Neutral && !isLast) return default;
        var comma = cue - 1;
        while (comma > sentence.FirstToken && !view.IsPunctuation(comma)) comma--;
        if (!view.Is(comma, ',') || !IsClause(sentence.FirstToken, comma)) return default;
        var source = _sources.Before(cue, comma + 1);
        return source.First == comma + 1 && MaySpeak(source) ? source : default;
    }

    // A few words without a verb: whom it was told, and when.
    private bool IsTail(int from, int end)
    {
        const int reach = 7;
        if (end - from > reach) return false;
        for (var at = from; at < end; at++)
            if (IsFinite(at) || view.Is(at, ',') || view.Norm(at) is "to" or "that" or "about") return false;
        return true;
    }

    /// <summary>
    /// What is said behind an attribution in the middle: "The bridge, warned Tomas Quill, | could fall"; empty where
    /// the sentence does not go on.
    /// </summary>
    public TokenRange RestOf(TokenRange source)
    {
        var end = view.BoundsOf(source.First).EndToken;
        var comma = source.First - 1;
        while (comma > 0 && !view.Is(comma, ',')) comma--;
        if (!GoesOn(source.End, end) && !IsOpen(comma, source.End)) return default;
        while (view.IsPunctuation(end - 1)) end--;
        return new TokenRange(source.End + 1, end);
    }

    /// <summary>
    /// Where the clause begins that a content is the end of: back to a comma, a conjunction or the sentence's
    /// beginning.
    /// </summary>
    public int ClauseStart(int at)
    {
        var first = view.BoundsOf(at).FirstToken;
        while (at > first && !view.IsPunctuation(at - 1) && !view.Is(at - 1, WordClass.Conjunction)) at--;
        return at;
    }

    // The comma behind the speaker, and then the predicate, an infinitive or "that".
    private bool GoesOn(int comma, int end)
    {
        if (comma + 2 >= end || !view.Is(comma, ',')) return false;
        var at = comma + 1;
        while (at < end && view.Is(at, WordClass.Adverb)) at++;
        if (at >= end || view.Norm(at).EndsWith("ing", StringComparison.Ordinal)) return false;
        return view.Norm(at) is "that" or "to" or "if" || IsFinite(at);
    }

    // "He was, said his mother, a quiet boy": what is before the first comma is not whole.
    private bool IsOpen(int comma, int next) =>
        comma > 0 && view.Is(next, ',') && view.Tokens[comma - 1].Pos == PartOfSpeech.Aux;

    private bool IsPlural(TokenRange source) =>
        view.Norm(source.End - 1).EndsWith('s') || view.Norm(source.End - 1) is "police" or "people";

    // "forecast the met office"
    private bool IsPastLikeBase(int cue) => view.Norm(cue) == "forecast";

    /// <summary>Whether a token is a finite verb, so that a clause that began with it would have no subject.</summary>
    public bool IsPredicate(int token) => IsFinite(token);

    /// <summary>Whether a token is a verb or an auxiliary that does not end in -ing.</summary>
    public static bool IsFinite(DocumentView view, int at) =>
        view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux
        && !view.Norm(at).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether a range holds a finite verb.</summary>
    public bool HasVerb(TokenRange range)
    {
        for (var at = range.First; at < range.End; at++)
            if (IsFinite(at)) return true;
        return false;
    }

    // Who tells, informs or reminds does so to somebody: the noun behind the verb is its object.
    private bool IsVerbOfSaying(int cue)
    {
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech } verb || IsNoun(cue)) return false;
        if (IsToldTo(verb) || verb.Lemma is "meet" or "see" or "show") return false;
        return !view.Norm(cue).EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>Whether the noun behind a verb hears and does not speak: "told reporters".</summary>
    public static bool IsToldTo(CueVerb verb) => verb.Lemma is "tell" or "inform" or "remind" or "assure";

    // "reckons Tilda Voss" is taken for a noun: but a name or a determiner follows.
    private bool IsNoun(int cue)
    {
        if (view.Tokens[cue].Pos != PartOfSpeech.Noun) return false;
        return !view.Norm(cue).EndsWith('s') || !view.IsCapitalised(cue + 1);
    }

    // "Is this the end, asked Voss."
    private bool IsQuestion(int first) =>
        view.Tokens[first].Pos == PartOfSpeech.Aux
        || view.Norm(first) is "who" or "what" or "why" or "how" or "when" or "where" or "which";

    // What is between the last two commas has a verb and is no relative clause: else it parts a subject from its verb.
    private bool IsClause(int first, int comma)
    {
        var from = comma;
        while (from > first && !view.Is(from - 1, ',')) from--;
        if (view.Norm(from) is "who" or "which" or "whose" or "whom" or "and" or "but") return false;
        return HasVerb(new TokenRange(from, comma));
    }

    private bool IsFinite(int at) => IsFinite(view, at);

    // A name, a noun with its determiner, people in the plural, a pronoun: but not "goodbye".
    private bool MaySpeak(TokenRange source)
    {
        var first = source.First;
        if (view.IsCapitalised(first) || view.Is(first, WordClass.Determiner))
            return view.Norm(source.End - 1) is not ("this" or "that" or "no");
        if (view.Is(first, WordClass.Pronoun)) return view.Is(first, WordClass.SubjectPronoun);
        if (view.Is(first, NoSpeaker) || view.Tokens[first].Kind != TokenKind.Word) return false;
        if (view.IsCapitalised(source.End - 1)) return true;
        var head = view.Norm(source.End - 1);
        return head.EndsWith('s') || SourceKinds.OfNoun(head) != SpeakerKind.Unknown;
    }

    // The sentence ends, or an apposition, a time or a place follows.
    private bool EndsAttribution(int at, int end)
    {
        if (at >= end) return true;
        if (view.IsPunctuation(at))
            return view.First(at) is '.' or ',' or '!' or '?' or ';' or '–' or '—' or '(';
        if (view.Norm(at) is "to" or "about" or "against" or "that" or "if" or "whether") return false;
        return view.Is(at, WordClass.Preposition | WordClass.Day | WordClass.TimeConjunction)
            || view.Norm(at) is "today" or "yesterday" or "tonight" or "who" or "whose" or "when" or "as";
    }
}
