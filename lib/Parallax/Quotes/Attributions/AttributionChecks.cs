using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>What grammar rules out, or in, whatever the model's weights say.</summary>
internal sealed class AttributionChecks(DocumentView view)
{
    private static readonly FrozenSet<string> TimeWords = ListedWords.Of("quotes", "time-word");
    private static readonly FrozenSet<string> SeemingVerbs = ListedWords.Of("quotes", "seeming-verb");

    private readonly SourceFinder _sources = new(view);
    private readonly SpeechSenses _senses = new(view);

    /// <summary>
    /// A source without the attribution that it has swallowed: of "Xi said both sides" before "agreed" it is "both
    /// sides".
    /// </summary>
    public TokenRange Trim(int cue, TokenRange source)
    {
        if (view.Norm(cue) == "saying" && view.Norm(cue - 1) == "as")
            return _sources.PhraseEnding(cue - 2, view.BoundsOf(cue).FirstToken);
        if (source.IsEmpty || source.First > cue) return source;
        if (HoldsVerb(source)) return _sources.Leading(view.BoundsOf(cue).FirstToken, cue);
        if (view.Is(source.First, WordClass.Relative) && source.End - source.First > 2)
            return WithHead(cue, source);
        if (view.Norm(source.End) is "and" or "but" && cue - source.End <= 2)
            return Subject(cue, source);
        return OfRelative(cue, source) ?? OfExample(cue, source) ?? WithoutOuter(source);
    }

    // "Relatives of those killed when a bus hit a wall have said": a subject that is a clause is none.
    private bool HoldsVerb(TokenRange source)
    {
        if (source.First == view.BoundsOf(source.First).FirstToken) return false;
        if (!view.Is(source.First - 1, WordClass.TimeConjunction)) return false;
        for (var at = source.First; at < source.End; at++)
            if (view.Tokens[at].Pos == PartOfSpeech.Verb) return true;
        return false;
    }

    private TokenRange? OfRelative(int cue, TokenRange source)
    {
        var relative = RelativeBefore(source.First);
        return relative > 0 && source.End == AuxiliariesBefore(cue)
            ? WithHead(cue, source with { First = relative })
            : null;
    }

    // "others, such as | Hugo Blom, | said": the example alone is not who speaks.
    private TokenRange? OfExample(int cue, TokenRange source)
    {
        var at = source.First - 1;
        if (at > 1 && view.Norm(at) == "as" && view.Norm(at - 1) == "such") at--;
        else if (at < 1 || view.Norm(at) != "including") return null;
        if (!view.Is(at - 1, ',')) return null;
        var head = _sources.PhraseEnding(at - 2, view.BoundsOf(cue).FirstToken);
        return head.IsEmpty ? null : source with { First = head.First };
    }

    private TokenRange WithoutOuter(TokenRange source)
    {
        for (var at = source.End - 2; at > source.First; at--)
        {
            if (view.Norm(at) is "who" or "which" or "that" or ","
                && view.Norm(at + 1) is not "said" and not "says")
                return source;
            if (view.Words[at].Verb is not { Frame: CueFrame.Speech } || !IsFinite(at)
                || view.Norm(at - 1) is "who" or "which" or "that")
                continue;
            return new TokenRange(view.Norm(at + 1) == "that" && at + 2 < source.End ? at + 2
                : at + 1, source.End);
        }
        return source;
    }

    // "Lindholm, 13 February 2020:"
    private bool IsDateline(TokenRange source)
    {
        for (var at = source.First; at < source.End; at++)
            if (view.Tokens[at].Kind == TokenKind.Number) return true;
        return false;
    }

    // "The word “harbour” is spelled differently in America": no verb of saying, and nobody by whom.
    private bool IsPassiveDeed(int cue, TokenRange source)
    {
        if (!view.Is(cue - 1, WordClass.Copula)) return false;
        if (view.Words[cue].Verb is { Lemma: "find" or "see" or "read" }) return true;
        return view.Words[cue].Verb is null && (source.IsEmpty || view.Norm(source.First - 1) != "by");
    }

    // "a fraud | that ruined ten farms": the object of a relative clause; 0 where there is none.
    private int RelativeBefore(int at)
    {
        var verb = at - 1;
        if (verb < 2 || view.Tokens[verb].Pos != PartOfSpeech.Verb) return 0;
        while (verb - 1 > 0 && view.Is(verb - 1, WordClass.Auxiliary | WordClass.Adverb)) verb--;
        return view.Norm(verb - 1) is "that" or "who" or "which" ? verb - 1 : 0;
    }

    private int AuxiliariesBefore(int cue)
    {
        while (cue > 0 && view.Is(cue - 1, WordClass.Auxiliary | WordClass.Adverb)) cue--;
        return cue;
    }

    // "Survivors of a fire | that killed four people have described": the clause alone is nobody.
    private TokenRange WithHead(int cue, TokenRange source)
    {
        var head = _sources.PhraseEnding(source.First - 1, view.BoundsOf(cue).FirstToken);
        return head.IsEmpty ? source : source with { First = head.First };
    }

    // "The memo was read as a truce and spoke of": neither the truce nor all before "and" is the subject.
    private TokenRange Subject(int cue, TokenRange source)
    {
        if (Predicate(source) is > 0 and var verb) return source with { End = verb };
        var leading = _sources.Leading(view.BoundsOf(cue).FirstToken, cue);
        return leading.IsEmpty || leading.First == source.First || !IsText(leading.End - 1)
            && !view.IsCapitalised(leading.End - 1)
            ? source : leading;
    }

    // Where the first predicate begins; −1 where none does.
    private int Predicate(TokenRange source)
    {
        for (var at = source.First + 1; at < source.End; at++)
        {
            if (view.Norm(at) is "who" or "which" or "that" or "," or "whose") return -1;
            if (view.Tokens[at].Pos == PartOfSpeech.Aux) return at;
        }
        return -1;
    }

    /// <summary>Whether a cue's content can be something that was said.</summary>
    public bool IsStatement(int cue, TokenRange content, TokenRange source)
    {
        if (!HasContent(content) || !MaySpeak(cue, content, source)) return false;
        if (IsSeeming(cue, source) || IsAttributive(cue) || IsTime(cue, content)) return false;
        if (IsBareSubject(cue, content, source) || IsDoneBy(cue, source)) return false;
        if (_senses.IsBareQuestion(cue, content, source)) return false;
        if (IsBareName(cue, content) || IsDangling(cue, content, source)) return false;
        return !_senses.IsOtherSense(cue, content) && !_senses.IsSilence(cue, content, source);
    }

    // Not nobody, not experience, not a dateline, and not the place where something was done.
    private bool MaySpeak(int cue, TokenRange content, TokenRange source)
    {
        if (_senses.IsNobody(source) || view.Is(cue, ':') && IsDateline(source)) return false;
        if (!source.IsEmpty && view.Norm(source.End - 1) is "experience" or "history") return false;
        return content.End > cue || !IsPassiveDeed(cue, source);
    }

    // A point, a day or an hour is nothing that was said.
    private bool HasContent(TokenRange content)
    {
        if (content.End - content.First == 1 && view.Norm(content.First) is "what" or "which" or "who") return false;
        for (var at = content.First; at < content.End; at++)
        {
            var isTime = view.Is(at, WordClass.Day)
                || TimeWords.Contains(view.Norm(at));
            if (view.Tokens[at].Kind is TokenKind.Word or TokenKind.Number && !isTime) return true;
        }
        return false;
    }

    /// <inheritdoc cref="SpeechSenses.IsDeed"/>
    public bool IsDeed(int cue, TokenRange content) => _senses.IsDeed(cue, content);

    /// <summary>Whether a cue reports that something was not said.</summary>
    public bool IsSilent(int cue, TokenRange content, TokenRange source) => _senses.IsSilence(cue, content, source);

    /// <summary>
    /// Whether a text is the subject of a verb of saying: "the statement spoke of", "the memo, … and warned".
    /// </summary>
    public bool IsSaidByText(int cue)
    {
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech or CueFrame.Object }
            || !IsFinite(cue))
            return false;
        var first = view.BoundsOf(cue).FirstToken;
        var at = cue - 1;
        if (at < first) return false;
        while (at > first && view.Is(at, WordClass.Adverb)) at--;
        if (view.Norm(at) is "and" or "but")
            at = _sources.Leading(first, cue) is { IsEmpty: false } subject ? subject.End - 1 : at;
        else if (at > first && view.Is(at, WordClass.Auxiliary)) return false;
        return at >= first && IsText(at);
    }

    private bool IsText(int at) =>
        SourceKinds.OfNoun(view.Norm(at)) == SpeakerKind.Document
            && view.Tokens[at].Pos is PartOfSpeech.Noun or PartOfSpeech.None;

    private bool IsFinite(int at) =>
        view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.None
            && !view.Norm(at).EndsWith("ing", StringComparison.Ordinal);

    // "He appeared to hesitate", "he is not known for jokes": what the outlet saw, not what anybody said.
    private bool IsSeeming(int cue, TokenRange source) => source.IsEmpty
        && SeemingVerbs.Contains(view.Norm(cue));

    // "Ida Hart, a fan, cried": before the cue is nothing but its subject.
    private bool IsBareSubject(int cue, TokenRange content, TokenRange source)
    {
        if (!source.IsEmpty || content.First > cue || view.Words[cue].Verb is null) return false;
        if (content.First != view.BoundsOf(cue).FirstToken || view.Is(cue - 1, WordClass.Copula)) return false;
        for (var at = content.First; at < content.End; at++)
            if (view.IsQuoted(at) || view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return false;
        return true;
    }

    // "the hospice, praised by patients, lost": who is before the participle has not praised.
    private bool IsDoneBy(int cue, TokenRange source) =>
        view.Norm(cue).EndsWith("ed", StringComparison.Ordinal) && view.Norm(cue + 1) == "by"
        && !source.IsEmpty && source.First < cue;

    // "the town's newly appointed mayor": a participle before its noun.
    private bool IsAttributive(int cue)
    {
        if (!view.Norm(cue).EndsWith("ed", StringComparison.Ordinal)) return false;
        var at = cue - 1;
        while (at > 0 && view.Is(at, WordClass.Adverb)) at--;
        return at > 0 && view.Norm(at) == "'s";
    }

    // "a pact proclaimed when he came": the clause says when.
    private bool IsTime(int cue, TokenRange content)
    {
        if (content.First <= cue) return false;
        if (view.Is(content.First, WordClass.TimeConjunction)) return true;
        var announces = view.Words[cue].Verb is
        {
            Stance: CueStance.Announcing or CueStance.Conceding
            or CueStance.Praising
        };
        return announces && view.Norm(content.First) == "when";
    }

    // "since the Union recognised the Republic", "which Anna declared": a name or a pronoun is no statement, but may be
    // what is condemned.
    private bool IsBareName(int cue, TokenRange content)
    {
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech }
            || content.End - content.First > 8)
            return false;
        for (var at = content.First; at < content.End; at++)
            if (!view.IsCapitalised(at)
                && view.Norm(at) is not ("the" or "of" or "which" or "who" or "'s"))
                return false;
        return !view.IsQuoted(content.First);
    }

    /// <summary>
    /// Whether nothing sets a content off from the verb of saying behind it, so that the content must be what follows:
    /// "… and
    /// the memo | said both towns", with a source before the verb or, wrongly, after it.
    /// </summary>
    public bool IsUnbroken(int cue, TokenRange content, TokenRange source)
    {
        if (view.Words[cue].Verb is not { Frame: CueFrame.Speech } || !IsFinite(cue)
            || source.IsEmpty || content.End > cue)
            return false;
        if (source.First > cue)
            return content.End == cue && view.Norm(source.First - 1) != "by"
                && !view.IsPunctuation(cue - 1);
        var joined = view.Norm(source.First - 1) is "and" or "but" or "while";
        return content.End < source.First && joined && cue + 3 < view.BoundsOf(cue).EndToken;
    }

    // "the plan both towns | were opposed to", with a subject far before: nothing sets the content off from its cue.
    private bool IsDangling(int cue, TokenRange content, TokenRange source)
    {
        if (content.First >= cue || source.IsEmpty || source.End > content.First || content.End > cue)
            return false;
        return !view.IsPunctuation(content.End) && !view.IsPunctuation(content.End - 1);
    }
}
