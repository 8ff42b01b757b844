using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Tells whether a label is stated, denied, asked, alleged or conditional.</summary>
internal sealed class LabelStatuses(DocumentView view)
{
    // How far before a label the copula and what belongs to it are looked for: "would not have been a".
    private const int CopulaReach = 5;

    private static readonly FrozenSet<string> Copulas = WordLists.Of("copula-verb");
    private static readonly FrozenSet<string> Denials = WordLists.Of("denial");
    private static readonly FrozenSet<string> Modals = WordLists.Of("modal");
    private static readonly FrozenSet<string> Conditions = WordLists.Of("condition");
    private static readonly FrozenSet<string> DenialVerbs = WordLists.Of("denial-verb");
    private static readonly FrozenSet<string> AllegationVerbs = WordLists.Of("allegation-verb");
    private static readonly FrozenSet<string> AllegationClauses = WordLists.Of("allegation-clause");
    private static readonly FrozenSet<string> Inquiries = WordLists.Of("inquiry");
    private static readonly FrozenSet<string> Allegations = WordLists.Of("allegation");
    private static readonly FrozenSet<string> AllegationAdverbs = WordLists.Of("allegation-adverb");

    private static readonly FrozenSet<string> Facts = WordLists.Of("infinitive-fact");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>The status of a label.</summary>
    public LabelStatus Of(LabelDraft label)
    {
        if (label.Kind is LabelKind.Honorific or LabelKind.Adjective) return LabelStatus.Stated;
        var bounds = view.BoundsOf(label.First);
        if (IsImagined(bounds, label)) return LabelStatus.Conditional;
        var predicate = PredicateBefore(bounds, label.First);
        var isDenied = Holds(predicate, Denials) && !Holds(predicate, "only");
        if (isDenied || IsNeither(bounds, predicate) || IsBehindDenial(bounds, predicate)) return LabelStatus.Denied;
        if (IsAlleged(bounds, label, predicate)) return LabelStatus.Alleged;
        if (!IsPredicate(label, predicate)) return LabelStatus.Stated;
        var isAsked = _words[bounds.EndToken - 1].Surface == "?" || IsBehind(Inquiries, bounds, predicate);
        if (isAsked) return LabelStatus.Asked;
        if (Holds(predicate, Modals) || IsInfinitive(bounds, predicate.First)) return LabelStatus.Conditional;
        return IsInCondition(bounds, predicate.First) ? LabelStatus.Conditional : LabelStatus.Stated;
    }

    // "a President Bell": what he or she may become
    private bool IsImagined(SentenceBounds bounds, LabelDraft label) =>
        label.Kind == LabelKind.Title
        && label.First > bounds.FirstToken
        && _words[label.First].Capital
        && _words[label.First - 1].Norm is "a" or "an";

    // "has the character to be a leader", but not "proved to be a leader"
    private bool IsInfinitive(SentenceBounds bounds, int verb)
    {
        var to = _words[verb].Norm == "to" ? verb : verb - 1;
        return to > bounds.FirstToken && _words[to].Norm == "to" && !Facts.Contains(_words[to - 1].Norm);
    }

    private static bool IsPredicate(LabelDraft label, TokenRange predicate) =>
        predicate.Length > 0 && label.Kind is LabelKind.Predicate or LabelKind.Description;

    // "would never have been": the verb before a label with its auxiliaries and adverbs; empty where there is none.
    private TokenRange PredicateBefore(SentenceBounds bounds, int first)
    {
        var copula = -1;
        for (var t = first - 1; t >= Math.Max(bounds.FirstToken, first - CopulaReach); t--)
        {
            if (Copulas.Contains(_words[t].Norm)) copula = t;
            else if (!MayBePartOfVerb(t)) break;
            else if (copula >= 0) copula = t;
        }
        return copula < 0 ? default : new TokenRange(copula, first);
    }

    private bool MayBePartOfVerb(int token) =>
        view.Document.Tokens[token].Pos is PartOfSpeech.Aux or PartOfSpeech.Adv or PartOfSpeech.Part or PartOfSpeech.Det
        || Denials.Contains(_words[token].Norm)
        || Modals.Contains(_words[token].Norm)
        || AllegationAdverbs.Contains(_words[token].Norm);

    private bool Holds(TokenRange tokens, FrozenSet<string> list)
    {
        for (var t = tokens.First; t < tokens.End; t++)
            if (list.Contains(_words[t].Norm)) return true;
        return false;
    }

    private bool Holds(TokenRange tokens, string norm)
    {
        for (var t = tokens.First; t < tokens.End; t++)
            if (_words[t].Norm == norm) return true;
        return false;
    }

    // "Neither Lund nor Berg is a doctor"
    private bool IsNeither(SentenceBounds bounds, TokenRange predicate)
    {
        for (var t = predicate.First - 1; t >= bounds.FirstToken && _words[t].Surface != ","; t--)
            if (_words[t].Norm is "neither" or "nobody" or "none") return true;
        return false;
    }

    // "Lund denied that she was a spy"
    private bool IsBehindDenial(SentenceBounds bounds, TokenRange predicate) =>
        IsBehind(DenialVerbs, bounds, predicate);

    private bool IsBehind(FrozenSet<string> verbs, SentenceBounds bounds, TokenRange predicate)
    {
        for (var t = predicate.First - 1; t >= bounds.FirstToken && _words[t].Surface != ","; t--)
            if (verbs.Contains(_words[t].Norm)) return true;
        return false;
    }

    // "is believed to be", "was accused of being"
    private bool IsBehindAllegation(SentenceBounds bounds, TokenRange predicate)
    {
        var before = predicate.First - 1;
        if (before >= bounds.FirstToken && _words[before].Norm is "to" or "of") before--;
        return before >= bounds.FirstToken
            && predicate.Length > 0
            && _words[predicate.First].Norm is "to" or "be" or "have" or "being"
            && AllegationVerbs.Contains(_words[before].Norm);
    }

    private bool IsAlleged(SentenceBounds bounds, LabelDraft label, TokenRange predicate)
    {
        if (Holds(label.Tokens, Allegations) || Holds(predicate, AllegationAdverbs)) return true;
        if (IsBehindAllegation(bounds, predicate) || IsBehind(AllegationClauses, bounds, predicate)) return true;
        return label.First > bounds.FirstToken && Allegations.Contains(_words[label.First - 1].Norm);
    }

    // "if Lund was the leader": up to the comma before.
    private bool IsInCondition(SentenceBounds bounds, int verb)
    {
        // "Had Lund been the captain, …"
        if (_words[bounds.FirstToken].Norm is "had" or "were" or "should" && _words[verb].Norm is "been" or "be")
            return true;
        for (var t = verb - 1; t >= bounds.FirstToken && _words[t].Surface != ","; t--)
            if (Conditions.Contains(_words[t].Norm)) return true;
        return false;
    }
}
