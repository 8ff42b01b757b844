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
        if (cue - 2 <= sentence.FirstToken || !view.Is(cue - 1, ',')
            || !IsVerbOfSaying(cue))
            return default;
        if (view.IsQuoted(cue) || view.IsQuotationMark(cue - 2)
            || !IsClause(sentence.FirstToken, cue - 1))
            return default;
        var source = _sources.After(cue + 1, sentence.EndToken);
        return !source.IsEmpty && MaySpeak(source) && EndsAttribution(source.End, sentence.EndToken) ? source : default;
    }

    /// <summary>Whether a token is a finite verb, so that a clause that began with it would have no subject.</summary>
    public bool IsPredicate(int token) => IsFinite(token);

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
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech } verb
            || view.Tokens[cue].Pos == PartOfSpeech.Noun)
            return false;
        if (verb.Lemma is "tell" or "inform" or "remind" or "assure" or "ask" or "meet" or "see" or "show")
            return false;
        return view.Norm(cue) != verb.Lemma
            && !view.Norm(cue).EndsWith("ing", StringComparison.Ordinal);
    }

    // What is between the last two commas has a verb and is no relative clause: else it parts a subject from its verb.
    private bool IsClause(int first, int comma)
    {
        var from = comma;
        while (from > first && !view.Is(from - 1, ',')) from--;
        if (view.Norm(from) is "who" or "which" or "whose" or "whom" or "and" or "but") return false;
        return HasVerb(new TokenRange(from, comma));
    }

    private bool IsFinite(int at)
    {
        if (view.Tokens[at].Pos == PartOfSpeech.Aux) return true;
        return view.Tokens[at].Pos == PartOfSpeech.Verb
            && !view.Norm(at).EndsWith("ing", StringComparison.Ordinal);
    }

    // A name, a noun with its determiner, people in the plural, a pronoun: but not "goodbye".
    private bool MaySpeak(TokenRange source)
    {
        var first = source.First;
        if (view.IsCapitalised(first) || view.Is(first, WordClass.Determiner))
            return view.Norm(source.End - 1) is not ("this" or "that" or "no");
        if (view.Is(first, WordClass.Pronoun)) return view.Is(first, WordClass.SubjectPronoun);
        if (view.Is(first, NoSpeaker) || view.Tokens[first].Kind != TokenKind.Word) return false;
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
