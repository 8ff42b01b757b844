namespace Parallax.Quotes.Attributions;

/// <summary>Stops a content where the sentence goes on to something that the cue does not govern.</summary>
internal readonly struct ContentEnd(SentenceReading reading, TokenTraits traits)
{
    /// <summary>
    /// Where a content that would run on stops because the cue's subject goes on to say something else: "said it was over
    /// and warned …", or because a participle's clause ends: "Calling it over, she left"; else the given end.
    /// </summary>
    public int Of(int cue, TokenRange content)
    {
        var form = traits.Form[cue] == 3 && cue > 0 && reading.Norm(cue - 1) is "is" or "are" or "'s" or "'re" ? 2u : traits.Form[cue];
        var opens = cue == reading.Sentence(cue).FirstToken && form is 1 or 3;
        var infinitive = false;
        var names = reading.Cues[cue] is { Frame: CueFrame.Naming } && content.First > cue && reading.Opens(content.First);
        for (var at = content.First + 1; at < content.End - 2; at++)
        {
            if (opens && (reading.Is(at, ',') || (reading.First(at) is '”' or '"' && reading.Is(at - 1, ',')))) return at;
            if (reading.Quoted(at)) continue;
            if (reading.First(at - 1) is '”' or '"' && at > 1 && reading.Quoted(at - 2) && (EndsAfterMark(at) || names && EndsName(at))) return at;
            infinitive |= reading.Norm(at) == "to";
            if (reading.Norm(at) is not ("and" or "but")) continue;
            if (content.First > cue && BeginsAnotherReport(at, content.End)) return reading.Is(at - 1, ',') ? at - 1 : at;
            var verb = WordClasses.IsAdverb(reading.Norm(at + 1)) ? at + 2 : at + 1;
            if (infinitive && reading.Norm(verb) is "let" or "put" or "set" or "cut" or "hit" or "hurt" or "read") continue;
            if (traits.Cue[verb] != 1 && traits.Form[verb] is 1 or 2 && traits.Form[verb] == form)
                return reading.Is(at - 1, ',') ? at - 1 : at;
        }
        return content.End;
    }

    // "Kessel said it was late and the statement said tolls would rise": another speaker's report begins.
    private bool BeginsAnotherReport(int and, int end)
    {
        for (var at = and + 2; at < end && at <= and + 6; at++)
        {
            if (reading.Norm(at) is "said" or "says") return !WordClasses.Pronouns.Contains(reading.Norm(at - 1));
            if (reading.Tokens[at].Kind == TokenKind.Punctuation || traits.Form[at] is 1 or 3 || reading.Norm(at) is "that" or "who" or "which" or "what") return false;
        }
        return false;
    }

    // labelled “urgent,” the box …; but: called him “rude,” “a bore” and worse
    private bool EndsName(int at) => reading.Is(at - 2, ',') && !reading.IsMark(at) && !reading.IsMark(at + 1) && reading.Norm(at) is not ("a" or "an" or "and" or "or" or "but");

    // “a disgrace” after she spoke; “jobs, jobs, jobs,” but he has …
    private bool EndsAfterMark(int at) => reading.Norm(at) is "after" or "when" or "during" or "while" or "before" or "–" or "—" or "―"
        || WordClasses.IsDay(reading.Norm(at))
        || (reading.Norm(at) == "on" && at + 1 < reading.Tokens.Count && WordClasses.IsDay(reading.Norm(at + 1)))
        || (reading.Norm(at) == "but" && reading.Is(at - 2, ','))
        || (reading.Norm(at) is "and" or "but" && reading.Norm(at + 1) is "he" or "she" or "they" or "has" or "have" or "had");
}
