using System.Collections.Frozen;
using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Tells what an anaphor cannot refer to, whatever else speaks for it.</summary>
internal sealed class CandidateFilter(DocumentView view, Discourse discourse, AnaphorFeatures features)
{
    // How far a title is from the name: "the former two-term president Ada Bell".
    private const int WordsOfTitle = 5;

    private static readonly FrozenSet<string> Questions = WordLists.Of("inquiry");
    private static readonly FrozenSet<string> Answers = WordLists.Of("reply");

    /// <summary>Whether an anaphor may refer to a referent.</summary>
    public bool Allows(Anaphor anaphor, Referent referent)
    {
        if (anaphor.Kind == AnaphorKind.I && NamesItself(anaphor, referent)) return false;
        if (referent.Count > 0 && Overlaps(anaphor, referent)) return false;
        if (IsObjectOfOwnClause(anaphor, referent) || IsPersonOfThing(anaphor)) return false;
        if (IsOtherGender(anaphor, referent) || AnswersItself(anaphor, referent)) return false;
        return anaphor.IsPronoun ? SuitsPronoun(anaphor.Kind, referent) : SuitsNoun(anaphor, referent);
    }

    // "I know that Lund is a leader": who speaks does not name himself, but for "Lund: I know".
    private bool NamesItself(Anaphor anaphor, Referent referent)
    {
        if (referent.Chain is not { } chain) return false;
        var bounds = view.BoundsOf(anaphor.First);
        foreach (var link in chain.Links)
            if (link.Form == MentionForm.Name && IsWithin(link, bounds) && IsHeardWith(link, anaphor)) return true;
        return false;
    }

    private static bool IsWithin(Link link, SentenceBounds bounds) =>
        link.First >= bounds.FirstToken && link.End < bounds.EndToken;

    private bool IsHeardWith(Link link, Anaphor anaphor) =>
        features.InSameQuotation(link.First, anaphor.First) && view.Words[link.End].Surface != ":";

    private static bool Overlaps(Anaphor anaphor, Referent referent)
    {
        // "his brother" is not who "his" is, nor "the Norwegian minister" Norway.
        if (!anaphor.IsPronoun && referent.Last.First >= anaphor.First) return true;
        // "one of the mayor's advisers" is not the mayor.
        return referent.Last.First <= anaphor.First && anaphor.End <= referent.Last.End;
    }

    // "Lund has met with him", "Lund met the mayor": an object is not its own clause's subject.
    private bool IsObjectOfOwnClause(Anaphor anaphor, Referent referent)
    {
        if (anaphor.Kind is AnaphorKind.I or AnaphorKind.You or AnaphorKind.We) return false;
        if (!anaphor.IsPronoun && discourse.Grammar.CopulaBefore(anaphor.First) >= 0) return false;
        if (anaphor.Role is not (GrammaticalRole.Object or GrammaticalRole.Oblique)) return false;
        var (subject, grammar) = (referent.LastSubject, discourse.Grammar);
        if (subject < 0 || view.SentenceOf(subject) != view.SentenceOf(anaphor.First)) return false;
        return anaphor.IsPronoun
            ? grammar.SharesSubject(subject, anaphor.First)
            : grammar.SharesSubjectAcrossCommas(subject, anaphor.First);
    }

    // "a vassal of its neighbor": what a state or a body has beside it is seldom a person that the text names.
    private bool IsPersonOfThing(Anaphor anaphor) =>
        !anaphor.IsPronoun && anaphor.Noun?.Kind == RoleKind.Person && view.Words[anaphor.First].Norm == "its";

    private static bool IsOtherGender(Anaphor anaphor, Referent referent) =>
        anaphor.Gender != '\0' && referent.Gender != '\0' && referent.Gender != anaphor.Gender;

    // “Why now?” asked Ada Bell. “Because we must,” replied the minister: nobody answers himself.
    private bool AnswersItself(Anaphor anaphor, Referent referent)
    {
        if (anaphor.IsPronoun || referent.Count == 0) return false;
        return IsBesideOneOf(Answers, anaphor.First, anaphor.End)
            && IsBesideOneOf(Questions, referent.Last.First, referent.Last.End);
    }

    private bool IsBesideOneOf(FrozenSet<string> verbs, int first, int end) =>
        first > 0 && verbs.Contains(view.Words[first - 1].Norm)
        || end < view.Words.Length && verbs.Contains(view.Words[end].Norm);

    private static bool SuitsPronoun(AnaphorKind kind, Referent referent) => kind switch
    {
        AnaphorKind.He or AnaphorKind.She or AnaphorKind.I => referent.Type == EntityType.Person,
        AnaphorKind.It => referent.Type != EntityType.Person,
        _ => true,
    };

    private bool SuitsNoun(Anaphor anaphor, Referent referent)
    {
        if (IsOfAnother(anaphor) || IsOfficeOfAnother(anaphor, referent)) return false;
        if (IsOfThePast(anaphor) && !IsKnownAs(anaphor, referent) && !IsBeside(anaphor, referent)) return false;
        return SuitsKind(anaphor, referent);
    }

    // "trusted the wrong friend": somebody other than those who are spoken of
    private bool IsOfAnother(Anaphor anaphor)
    {
        for (var at = anaphor.First; at < anaphor.Head; at++)
            if (view.Words[at].Norm is "wrong" or "other" or "different") return true;
        return false;
    }

    // "President Bell … the President": the office is not that of a person who is never called so.
    private bool IsOfficeOfAnother(Anaphor anaphor, Referent referent)
    {
        if (anaphor.Kind != AnaphorKind.Definite || anaphor.End - anaphor.First != 2) return false;
        var head = view.Words[anaphor.Head];
        if (!head.Is(WordClass.Title) || IsCalledSo(anaphor, referent)) return false;
        if (Holds(referent.Chain, head.Norm)) return false;
        return discourse.Recent.Any(other =>
            other != referent && (Holds(other.Chain, head.Norm) || other.Nouns.Contains(head.NormHash)));
    }

    private static bool Holds(Chain? chain, string office) => chain is not null && chain.Heads.Contains(office);

    // "the former president": several have been that, and a text speaks of one whom it calls so.
    private bool IsOfThePast(Anaphor anaphor)
    {
        for (var at = anaphor.First; at < anaphor.Head; at++)
            if (view.Words[at].Norm is "former" or "ex" or "onetime") return true;
        return false;
    }

    // By an earlier description, by a title before the name, or by words that say who it is.
    private bool IsKnownAs(Anaphor anaphor, Referent referent)
    {
        var hasNamesake = HasNamesake(referent);
        if (!hasNamesake && IsCalledSo(anaphor, referent)) return true;
        var head = view.Words[anaphor.Head].NormHash;
        foreach (var link in referent.Chain?.Links ?? [])
        {
            // Of two brothers "President Bell" may be either.
            if (hasNamesake && link.End - link.First == 1) continue;
            if (IsInTitle(head, link) || IsInApposition(head, link)) return true;
        }

        return false;
    }

    private bool HasNamesake(Referent referent) =>
        referent.Chain is { Words: [.., var surname] } own
        && discourse.Referents.Keys.Any(chain =>
            chain != own && chain.Type == EntityType.Person && chain.Words is [.., var other] && other == surname);

    // "the former president Ada Bell", and a description that is a mention of its own.
    private bool IsInTitle(ulong head, Link link)
    {
        var first = Math.Max(view.BoundsOf(link.First).FirstToken, link.First - WordsOfTitle);
        for (var at = link.End - 1; at >= first && !EndsTitle(at); at--)
            if (view.Words[at].NormHash == head) return true;
        return false;
    }

    // "Ada Bell, the former president", "Ada Bell was president"
    private bool IsInApposition(ulong head, Link link)
    {
        var end = Math.Min(view.BoundsOf(link.First).EndToken, link.End + WordsOfTitle);
        if (link.End >= end || !(view.Is(link.End, ',') || view.Is(link.End, WordClass.Copula))) return false;
        for (var at = link.End + 1; at < end && !EndsTitle(at); at++)
            if (view.Words[at].NormHash == head) return true;
        return false;
    }

    private bool EndsTitle(int at) => view.IsPunctuation(at)
        || view.Is(at, WordClass.Preposition)
        || view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux;

    private bool SuitsKind(Anaphor anaphor, Referent referent) => anaphor.Noun?.Kind switch
    {
        RoleKind.Leader or RoleKind.Person => referent.Type == EntityType.Person,
        RoleKind.Organization => referent.Type == EntityType.Organization || IsCalledSo(anaphor, referent),
        RoleKind.Place => referent.Type == EntityType.Location || IsCalledSo(anaphor, referent),
        _ => IsCalledSo(anaphor, referent) || IsBeside(anaphor, referent),
    };

    private bool IsBeside(Anaphor anaphor, Referent referent)
    {
        if (referent.Count == 0) return false;
        var (grammar, end) = (discourse.Grammar, referent.Last.End);
        return end == grammar.CommaBefore(anaphor.First) || end == grammar.CopulaBefore(anaphor.First);
    }

    private bool IsCalledSo(Anaphor anaphor, Referent referent)
    {
        var head = view.Words[anaphor.Head].NormHash;
        return referent.NameWords.Contains(head) || referent.Nouns.Contains(head);
    }
}
