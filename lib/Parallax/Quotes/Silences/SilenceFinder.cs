using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes.Silences;

/// <summary>
/// Finds reports that something was not said: "did not say that", "declined to comment", "could not be reached".
/// </summary>
internal sealed class SilenceFinder(DocumentView view)
{
    private readonly SourceFinder _sources = new(view);
    private readonly NegatedVerb _negated = new(view);
    private readonly UnsaidClause _clause = new(view);

    /// <summary>All of them, in the order of the text; what somebody says in quotation marks is none.</summary>
    public List<Silence> Find()
    {
        var found = new List<Silence>();
        for (var at = 0; at < view.Tokens.Length; at++)
        {
            if (!MayReport(at) || view.IsQuoted(at) || (found.Count > 0 && found[^1].Holds(at))) continue;
            if (Read(at) is { } silence && !IsOwn(silence)) found.Add(silence);
        }
        return found;
    }

    private bool MayReport(int at) =>
        view.Words[at].Verb is not null || view.Is(at, WordClass.SilenceHead);

    private Silence? Read(int at) =>
        Refused(at) ?? Unsaid(at) ?? Withheld(at) ?? Unreached(at) ?? Quiet(at);

    // "declined to comment", "refused to say whether", "declined an interview"
    private Silence? Refused(int at)
    {
        if (SilenceWords.Refusals.GetValueOrDefault(view.Norm(at)) is not { } lemma) return null;
        if (view.Norm(at + 1) == "to" && SilenceWords.IsSpeaking(view.Norm(at + 2)))
            return Declined(new TokenRange(at, at + 3), lemma);
        var noun = view.Is(at + 1, WordClass.Determiner) ? at + 2 : at + 1;
        return SilenceWords.Requests.Contains(view.Norm(noun))
            ? Declined(new TokenRange(at, noun + 1), lemma) with { Content = default } : null;
    }

    // "did not say that", "has yet to say who", "Nobody said", "said nothing"
    private Silence? Unsaid(int at)
    {
        if (view.Tokens[at].Pos is not (PartOfSpeech.Verb or PartOfSpeech.None)) return null;
        if (_negated.IsPassive(at)) return NothingSaid(at);
        if (view.Words[at].Verb?.Lemma is not { } lemma) lemma = view.Norm(at);
        if (!SilenceWords.IsSpeaking(lemma) || SilenceWords.IsOnlyRefused(lemma)) return null;
        if (lemma == "tell" && _negated.IsNobody(at + 1))
            return Declined(new TokenRange(at, at + 2), lemma);
        if (lemma == "say" && _clause.IsNothing(at + 1)) return Declined(new TokenRange(at, at + 2), lemma);
        if (_negated.Start(at) is >= 0 and var start)
            return Negated(new TokenRange(start, at + 1), lemma);
        if (!_negated.IsNobodys(at)) return null;
        var cue = new TokenRange(at, at + 1);
        return new Silence(new Attribution(cue, default, Verb(lemma)), SpeechStance.Denied, _clause.Of(at));
    }

    // "Nothing was said about the price"
    private Silence? NothingSaid(int at)
    {
        if (view.Norm(at) != "said" || !_negated.IsNobodys(at)) return null;
        var attribution = new Attribution(new TokenRange(at, at + 1), default, Verb("say"));
        return new Silence(attribution, SpeechStance.Declined, default);
    }

    private Silence? Negated(TokenRange cue, string lemma)
    {
        var verb = cue.End - 1;
        if (SilenceWords.Answers.Contains(lemma) && !_clause.IsAnswer(verb)) return null;
        var isDenied = SilenceWords.Statements.Contains(lemma) && !_negated.IsUnwilling(cue)
            && _clause.IsStatement(verb);
        if (!isDenied) return Declined(cue, lemma);
        var source = Source(cue.First);
        return new Silence(new Attribution(cue, source, Verb(lemma)), SpeechStance.Denied, _clause.Of(verb));
    }

    // "had no comment", "gave no answer", "had nothing to say", "would neither confirm nor deny"
    private Silence? Withheld(int at)
    {
        if (view.Norm(at) == "neither" && view.Norm(at + 2) == "nor"
            && SilenceWords.IsSpeaking(view.Norm(at + 1)))
            return Declined(new TokenRange(at, at + 4), "confirm") with { Content = default };
        if (!SilenceWords.Givers.Contains(view.Norm(at))) return null;
        var isHaving = view.Norm(at) is "had" or "has" or "have";
        var isReply = isHaving ? view.Norm(at + 2) == "comment" : SilenceWords.Replies.Contains(view.Norm(at + 2));
        if (view.Norm(at + 1) == "no" && isReply)
            return Declined(new TokenRange(at, at + 3), "comment") with { Content = default };
        return view.Norm(at + 1) == "nothing" && view.Norm(at + 2) == "to" && view.Norm(at + 3) is "say" or "add"
            ? Declined(new TokenRange(at, at + 4), "say") with { Content = default } : null;
    }

    // "could not be reached", "was not available for comment"
    private Silence? Unreached(int at)
    {
        var isReached = view.Norm(at) is "reached" or "contacted" && view.Norm(at - 1) == "be";
        var isAvailable = view.Norm(at) is "available" or "unavailable" && view.Norm(at + 1) == "for"
            && SilenceWords.Replies.Contains(view.Norm(at + 2));
        if (!isReached && !isAvailable) return null;
        var start = _negated.Start(at);
        if (start < 0 && view.Norm(at) != "unavailable") return null;
        var cue = new TokenRange(start < 0 ? at : start, at + 1);
        return Declined(cue, isReached ? "reach" : "comment") with { Content = default };
    }

    // "remained silent when asked about the money"
    private Silence? Quiet(int at)
    {
        if (view.Norm(at) is not ("silent" or "mum") || !SilenceWords.Keepers.Contains(view.Norm(at - 1)))
            return null;
        var source = Source(at - 1);
        var isPerson = !source.IsEmpty
            && (view.Is(source.First, WordClass.SubjectPronoun) || view.IsCapitalised(source.End - 1));
        if (!isPerson && view.Norm(at + 1) is not ("when" or "about" or "on" or "over")) return null;
        return Declined(new TokenRange(at - 1, at + 1), "remain silent") with { Content = default };
    }

    private Silence Declined(TokenRange cue, string lemma)
    {
        var attribution = new Attribution(cue, Source(cue.First), Verb(lemma));
        return new Silence(attribution, SpeechStance.Declined, _clause.Question(cue.End - 1));
    }

    private TokenRange Source(int cue)
    {
        var first = view.BoundsOf(cue).FirstToken;
        var source = _sources.Before(cue, first);
        return source.IsEmpty || _negated.IsNobody(source.First) ? default : source;
    }

    // "I can't say I'm surprised"
    private bool IsOwn(Silence silence) =>
        !silence.Attribution.Source.IsEmpty
            && view.Norm(silence.Attribution.Source.First) is "i" or "you" or "we";

    private static CueVerb Verb(string lemma) => new(lemma, CueStance.Neutral, CueFrame.Speech);
}
