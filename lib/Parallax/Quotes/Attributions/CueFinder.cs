using Parallax.Language;
using Parallax.Language.Quotations;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// Finds the words that attribute a passage in quotation marks: before it, after it, or in the sentence that leads up
/// to it.
/// </summary>
internal sealed class CueFinder(DocumentView view)
{
    private const int TailReach = 25;
    private static readonly CueVerb AccordingTo = new("according to", CueStance.Neutral, CueFrame.Speech);
    private readonly SourceFinder _sources = new(view);

    /// <summary>The attribution in the same sentence before the token <paramref name="open"/>.</summary>
    public Attribution Lead(int open) => Lead(open, view.BoundsOf(open).FirstToken);

    /// <summary>The attribution that a sentence ending in a colon makes for what follows.</summary>
    public Attribution Colon(SentenceBounds sentence)
    {
        var colon = sentence.EndToken - 1;
        if (colon <= sentence.FirstToken || !view.Is(colon, ':')) return Attribution.None;
        var lead = Lead(colon, sentence.FirstToken);
        if (!lead.Source.IsEmpty) return lead;
        return colon - sentence.FirstToken > 6 ? Attribution.None
            : new Attribution(new TokenRange(colon, colon + 1), new TokenRange(sentence.FirstToken, colon), null);
    }

    /// <summary>
    /// A colon right before the mark, in a sentence without a cue verb: "She had one answer: “Never.”"
    /// </summary>
    public Attribution InnerColon(int open)
    {
        var first = view.BoundsOf(open).FirstToken;
        if (open - 1 <= first || !view.Is(open - 1, ':')) return Attribution.None;
        return new Attribution(new TokenRange(open - 1, open), _sources.Leading(first, open - 1), null);
    }

    /// <summary>
    /// The attribution that follows the closing mark of a passage: ", said Smith", " he told reporters".
    /// </summary>
    public Attribution Tail(QuotedPassage passage)
    {
        var from = passage.After;
        if (!passage.Closed || from >= view.Tokens.Length) return Attribution.None;
        var sentence = view.BoundsOf(from);
        if (sentence.Paragraph != passage.Paragraph) return Attribution.None;
        if (from < sentence.EndToken
            && (view.Is(from, ',') || view.First(from) is '–' or '—'))
            from++;
        for (var at = from; at < sentence.EndToken && at < from + TailReach
            && !view.Passages.OpenAt(at); at++)
        {
            if (CueAt(at) is not { } verb || verb.Frame == CueFrame.Object) continue;
            if (TailAt(at, verb, new TokenRange(from, sentence.EndToken)) is { } tail) return tail;
        }
        return Attribution.None;
    }

    private Attribution? TailAt(int cue, CueVerb verb, TokenRange tail)
    {
        var isInverted = IsInverted(cue, tail.First);
        if (isInverted && InvertedSpeech.IsToldTo(verb)) return null;
        var source = isInverted ? _sources.After(cue + Length(verb), tail.End) : _sources.Before(cue, tail.First);
        if (source.IsEmpty && cue > tail.First) return null;
        return new Attribution(new TokenRange(cue, cue + Length(verb)), source, verb);
    }

    /// <summary>
    /// The speaker of a sentence behind a passage that does nothing but name him: "Those were the words of Ada Bell."
    /// </summary>
    public Attribution WordsOf(QuotedPassage passage)
    {
        var at = passage.After;
        if (!passage.Closed || at + 5 >= view.Tokens.Length
            || view.BoundsOf(at).Paragraph != passage.Paragraph)
            return Attribution.None;
        if (view.Norm(at) is not ("those" or "these" or "such")
            || view.Norm(at + 1) is not ("were" or "are"))
            return Attribution.None;
        if (view.Norm(at + 2) != "the" || view.Norm(at + 3) != "words"
            || view.Norm(at + 4) != "of")
            return Attribution.None;
        var source = _sources.After(at + 5, view.BoundsOf(at).EndToken);
        return source.IsEmpty ? Attribution.None : new Attribution(new TokenRange(at + 3, at + 5), source, null);
    }

    /// <summary>The name behind a dash that ends a paragraph: “It was a fiasco.” — John Smith.</summary>
    public Attribution Dash(QuotedPassage passage)
    {
        var dash = passage.After;
        if (!passage.Closed || dash + 1 >= view.Tokens.Length
            || view.First(dash) is not ('–' or '—' or '―' or '-' or '~'))
            return Attribution.None;
        var end = view.BoundsOf(dash).EndToken;
        if (view.BoundsOf(dash).Paragraph != passage.Paragraph || end - dash > 15
            || !view.IsCapitalised(dash + 1))
            return Attribution.None;
        if (end < view.Tokens.Length && view.BoundsOf(end).Paragraph == passage.Paragraph) return Attribution.None;
        var source = _sources.After(dash + 1, end);
        return new Attribution(new TokenRange(dash, dash + 1), source, null);
    }

    /// <summary>
    /// The verb before "as “a failure”", whatever it is: who pounds, hails or sees something as that says so.
    /// </summary>
    public Attribution As(int open)
    {
        var first = view.BoundsOf(open).FirstToken;
        var at = open - 1;
        while (at > first && view.Is(at, WordClass.Determiner)) at--;
        if (at <= first || view.Norm(at) != "as") return Attribution.None;
        for (at--; at > first && !view.IsQuoted(at); at--)
        {
            var norm = view.Norm(at);
            if (view.IsCapitalised(at) || norm.Length < 4
                || !(norm.EndsWith("ed", StringComparison.Ordinal) || norm.EndsWith("ing", StringComparison.Ordinal)
                || (norm.EndsWith('s') && view.IsCapitalised(at + 1)))) continue;
            if (view.Norm(at - 1) is "was" or "were" or "is" or "are" or "been" or "be" or "being" or "the" or "a")
                return Attribution.None;
            return new Attribution(new TokenRange(at, at + 1), _sources.Before(at, first),
                view.Words[at].Verb);
        }
        return Attribution.None;
    }

    /// <summary>
    /// The subject behind a participle's clause that opens the sentence: "Calling it over, she left".
    /// </summary>
    public TokenRange OpeningSubject(int cue, int contentEnd) => cue == view.BoundsOf(cue).FirstToken
        && view.Norm(cue).EndsWith("ing", StringComparison.Ordinal) && contentEnd > cue
            ? SubjectAfterComma(contentEnd - 1) : default;

    /// <summary>The subject of a sentence, as far as its head shows it.</summary>
    public TokenRange Subject(SentenceBounds sentence) => _sources.Leading(sentence.FirstToken, sentence.EndToken);

    /// <summary>The verb that attributes at a token; null where there is none or the word is a noun there.</summary>
    public CueVerb? CueAt(int at)
    {
        if (view.Norm(at) == "according" && at + 1 < view.Tokens.Length
            && view.Norm(at + 1) == "to")
            return AccordingTo;
        if (view.Words[at].Verb is not { } verb || view.IsQuoted(at)) return null;
        var first = at == view.BoundsOf(at).FirstToken;
        if (!first && view.IsCapitalised(at)) return null;
        return !first && IsNoun(at, verb) ? null : verb;
    }

    private static int Length(CueVerb verb) => ReferenceEquals(verb, AccordingTo) ? 2 : 1;

    private bool IsNoun(int at, CueVerb verb)
    {
        var norm = view.Norm(at);
        if (norm.EndsWith("ed", StringComparison.Ordinal) || norm is "said" or "told")
            return view.Is(at - 1, WordClass.Determiner);
        var inS = norm != verb.Lemma && norm.EndsWith('s');
        if (norm == verb.Lemma + "s" && view.Tokens[at].Pos is PartOfSpeech.Noun) return true;
        if (view.Is(at - 1, WordClass.Determiner)
            || view.Norm(at - 1) is "'s" or "of" or "for" or "in" or "by")
            return true;
        return inS && view.Is(at - 1, WordClass.Preposition);
    }

    private bool IsInverted(int cue, int from)
    {
        for (var at = from; at < cue; at++)
            if (!view.Is(at, WordClass.Adverb) && view.Norm(at) is not "so"
                && !view.Is(at, WordClass.Auxiliary))
                return false;
        return true;
    }

    private Attribution Lead(int open, int first)
    {
        var fallback = Attribution.None;
        for (var at = open - 1; at >= first; at--)
        {
            if (CueAt(at) is not { } verb || (at > first && IsPassive(at, verb))) continue;
            var source = Subject(at, verb, first, open);
            if (source.IsEmpty) continue;
            var found = new Attribution(new TokenRange(at, at + Length(verb)), source, verb);
            if (IsStrong(verb) && !IsInfinitive(at)) return found;
            if (fallback.Source.IsEmpty) fallback = found;
        }
        return fallback;
    }

    // Of "Xi said both sides agreed …" the speaker is Xi: a verb of thinking or agreeing yields to one of saying before
    // it.
    private static bool IsStrong(CueVerb verb) => verb.Frame != CueFrame.Object
        && verb.Stance is not (CueStance.Conceding or CueStance.Thinking or CueStance.Announcing);

    // Who wanted to call it “a shame” has not said so yet.
    private bool IsInfinitive(int at) =>
        at > view.BoundsOf(at).FirstToken + 1 && view.Norm(at - 1) == "to";

    private bool IsPassive(int at, CueVerb verb) => verb.Frame == CueFrame.Naming
        && view.Norm(at - 1) is "is" or "was" or "are" or "were" or "been" or "being" or "be" or "so" or "-";

    private TokenRange Subject(int cue, CueVerb verb, int first, int open)
    {
        if (ReferenceEquals(verb, AccordingTo)) return _sources.After(cue + 2, view.BoundsOf(cue).EndToken);
        var participle = view.Norm(cue).EndsWith("ing", StringComparison.Ordinal);
        if (participle && view.Norm(cue - 1) == "as") return _sources.PhraseEnding(cue - 2, first);
        if (IsInfinitive(cue) && view.Tokens[cue - 2].Pos == PartOfSpeech.Verb
            && cue - 2 > first)
            return _sources.Before(cue - 2, first);
        if (cue == first)
            return participle || view.Norm(cue).EndsWith("ed", StringComparison.Ordinal)
                ? SubjectAfterComma(open) : default;
        return participle && !view.Is(cue - 1, WordClass.Auxiliary) ? MainSubject(cue, first)
            : _sources.Before(cue, first);
    }

    // "Describing it as “good”, he left": the subject stands behind the comma that ends the clause.
    private TokenRange SubjectAfterComma(int from)
    {
        var end = view.BoundsOf(from).EndToken;
        for (var at = from; at < end; at++)
            if (view.Is(at, ',')
                || (view.IsQuotationMark(at) && view.Is(at - 1, ',')))
            {
                if (view.IsQuoted(at)) continue;
                var start = at + 1 < end && view.IsQuotationMark(at + 1) ? at + 2 : at + 1;
                return _sources.Leading(start, end);
            }
        return default;
    }

    // "Smith told reporters, saying …": the subject of the verb before, else of the sentence.
    private TokenRange MainSubject(int participle, int first)
    {
        for (var at = participle - 1; at > first; at--)
            if (CueAt(at) is { } verb && !view.Norm(at).EndsWith("ing", StringComparison.Ordinal)
                && Tailed(at, first, verb) is { IsEmpty: false } source) return source;
        return _sources.Leading(first, participle);
    }

    private TokenRange Tailed(int cue, int first, CueVerb verb)
    {
        var from = cue;
        while (from > first && !view.IsQuoted(from - 1) && !view.IsQuotationMark(from - 1))
            from--;
        return IsInverted(cue, from) && from > first
            ? _sources.After(cue + Length(verb), view.BoundsOf(cue).EndToken) : _sources
            .Before(cue, from);
    }
}
