using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Quotes.Silences;

/// <summary>Tells whether a verb is denied: by "not" or "never" before it, or by a subject that is nobody.</summary>
internal sealed class NegatedVerb(DocumentView view)
{
    // "could not yet even be reached"
    private const int Reach = 5;

    private static readonly FrozenSet<string> Nobodies = ListedWords.Of("quotes", "nobody");

    /// <summary>
    /// Where the auxiliaries and the negation in front of a verb begin: of "has not yet said" it is "has"; −1 where the
    /// verb is not denied.
    /// </summary>
    public int Start(int verb)
    {
        var (start, isNegated, isHelped) = (verb, false, false);
        var first = Math.Max(view.BoundsOf(verb).FirstToken, verb - Reach);
        while (start > first && IsPart(start - 1))
        {
            start--;
            if (view.Norm(start) is "only" or "just" or "merely" or "simply" or "should" or "must") return -1;
            isNegated |= IsNegation(start);
            isHelped |= view.Norm(start) != "not";
        }
        return isNegated && isHelped ? start : -1;
    }

    /// <summary>Whether a verb is a participle behind a form of "be": "isn't told", but not "isn't saying".</summary>
    public bool IsPassive(int verb)
    {
        if (view.Norm(verb).EndsWith("ing", StringComparison.Ordinal)) return false;
        var at = verb - 1;
        while (at > 0 && (view.Is(at, WordClass.Adverb) || view.Norm(at) is "not" or "never")) at--;
        return at >= 0 && (view.Is(at, WordClass.Copula)
            || view.Norm(at) is "isn't" or "wasn't" or "weren't" or "aren't" or "be" or "been");
    }

    /// <summary>Whether the auxiliary of a cue says that somebody did not want to: "would not say".</summary>
    public bool IsUnwilling(Attributions.TokenRange cue)
    {
        for (var at = cue.First; at < cue.End; at++)
            if (view.Norm(at) is "would" or "wouldn't" or "will" or "won't" or "could" or "couldn't" or "yet")
                return true;
        return false;
    }

    /// <summary>
    /// Whether the subject of a verb is nobody: "Nobody", "None of the owners", "Neither Marsh nor Bell".
    /// </summary>
    public bool IsNobodys(int verb)
    {
        var first = view.BoundsOf(verb).FirstToken;
        for (var at = verb - 1; at >= first; at--)
        {
            if (IsNobody(at)) return true;
            if (view.IsPunctuation(at)) return false;
            var isOther = view.Tokens[at].Pos == PartOfSpeech.Verb || view.Is(at, WordClass.SubjectPronoun)
                || view.Is(at, WordClass.Relative);
            if (isOther) return false;
        }
        return false;
    }

    /// <summary>Whether a token begins a subject that is nobody.</summary>
    public bool IsNobody(int at) =>
        view.Norm(at) is "nobody" or "none" or "neither" or "nothing"
            || (view.Norm(at) == "no" && Nobodies.Contains(view.Norm(at + 1)));

    private bool IsPart(int at)
    {
        if (IsNegation(at)) return true;
        if (view.Norm(at) == "to") return view.Norm(at - 1) == "yet";
        return view.Is(at, WordClass.Auxiliary | WordClass.Adverb) || view.Norm(at) is "yet" or "immediately";
    }

    // "has yet to say" denies without a "not".
    private bool IsNegation(int at) =>
        view.Norm(at) is "not" or "never" || view.Norm(at).EndsWith("n't", StringComparison.Ordinal)
            || (view.Norm(at) == "yet" && view.Norm(at + 1) == "to");
}
