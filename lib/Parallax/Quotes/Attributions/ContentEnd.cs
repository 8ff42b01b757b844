using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>Stops a content where the sentence goes on to something that the cue does not govern.</summary>
internal readonly struct ContentEnd(DocumentView view, AttributionTraits traits)
{
    // How far behind "and" the verb of another report may be.
    private const int SubjectReach = 6;

    private static readonly FrozenSet<string> UnchangedPasts = ListedWords.Of("quotes", "unchanged-past");

    /// <summary>
    /// Where a content that would run on stops because the cue's subject goes on to say something else: "said it was
    /// over
    /// and warned …", or because a participle's clause ends: "Calling it over, she left"; else the given end.
    /// </summary>
    public int Of(int cue, TokenRange content)
    {
        var form = FormOf(cue);
        var opensSentence = view.BeginsSentence(cue) && form is VerbForm.Past or VerbForm.Participle;
        var infinitive = false;
        for (var at = content.First + 1; at < content.End - 2; at++)
        {
            if (opensSentence && EndsClause(at)) return at;
            if (view.IsQuoted(at)) continue;
            if (EndsBehindPassage(cue, content, at)) return at;
            infinitive |= view.Norm(at) == "to";
            if (view.Norm(at) is not ("and" or "but")) continue;
            var anotherReport = content.First > cue && BeginsAnotherReport(at, content.End);
            if (anotherReport || ContinuesSubject(at, form, infinitive))
                return view.Is(at - 1, ',') ? at - 1 : at;
        }
        return content.End;
    }

    private bool EndsBehindPassage(int cue, TokenRange content, int at)
    {
        if (!IsBehindPassage(at)) return false;
        if (EndsAfterMark(at)) return true;
        var names = view.Words[cue].Verb is { Frame: CueFrame.Naming } && content.First > cue;
        return names && view.Passages.OpenAt(content.First) && EndsName(at);
    }

    // "is saying" is in line with a verb in -s.
    private VerbForm FormOf(int cue)
    {
        var form = traits.Form[cue];
        var isProgressive = form == VerbForm.Participle && cue > 0
            && view.Norm(cue - 1) is "is" or "are" or "'s" or "'re";
        return isProgressive ? VerbForm.ThirdPerson : form;
    }

    private bool EndsClause(int at) =>
        view.Is(at, ',') || (IsClosing(at) && view.Is(at - 1, ','));

    private bool IsBehindPassage(int at) =>
        at > 1 && IsClosing(at - 1) && view.IsQuoted(at - 2);

    private bool IsClosing(int at) => view.First(at) is '”' or '"';

    // "and warned": a cue verb in the form of the first one.
    private bool ContinuesSubject(int and, VerbForm form, bool infinitive)
    {
        var verb = view.Is(and + 1, WordClass.Adverb) ? and + 2 : and + 1;
        if (infinitive && UnchangedPasts.Contains(view.Norm(verb)))
            return false;
        return traits.IsCue(verb) && traits.Form[verb] is VerbForm.Past or VerbForm.ThirdPerson
            && traits.Form[verb] == form;
    }

    // "Kessel said it was late and the statement said tolls would rise": another speaker's report begins.
    private bool BeginsAnotherReport(int and, int end)
    {
        for (var at = and + 2; at < end && at <= and + SubjectReach; at++)
        {
            if (view.Norm(at) is "said" or "says") return !view.Is(at - 1, WordClass.Pronoun);
            if (view.IsPunctuation(at) || traits.Form[at] is VerbForm.Past or VerbForm.Participle) return false;
            if (view.Norm(at) is "that" or "who" or "which" or "what") return false;
        }
        return false;
    }

    // labelled “urgent,” the box …; but: called him “rude,” “a bore” and worse
    private bool EndsName(int at)
    {
        if (!view.Is(at - 2, ',') || view.IsQuotationMark(at)
            || view.IsQuotationMark(at + 1))
            return false;
        return view.Norm(at) is not ("a" or "an" or "and" or "or" or "but");
    }

    // “a disgrace” after she spoke; “jobs, jobs, jobs,” but he has …
    private bool EndsAfterMark(int at)
    {
        var norm = view.Norm(at);
        if (norm is "after" or "when" or "during" or "while" or "before" or "–" or "—" or "―") return true;
        if (view.Is(at, WordClass.Day)) return true;
        if (norm == "on")
            return at + 1 < view.Tokens.Length && view.Is(at + 1, WordClass.Day);
        if (norm == "but" && view.Is(at - 2, ',')) return true;
        return norm is "and" or "but" && view.Norm(at + 1) is "he" or "she" or "they" or "has" or "have" or "had";
    }
}
