using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Decides for every passage in quotation marks whether it is a full quote, a fragment or a term, and whose words it holds.</summary>
internal sealed class DirectSpeech(SentenceReading reading)
{
    private const int TermWords = 3;
    private readonly CueFinder _cues = new(reading);
    private readonly List<SpokenPassage> _found = [];

    /// <summary>All passages of the document, what one cue governs joined into one.</summary>
    public IReadOnlyList<SpokenPassage> Find()
    {
        foreach (var passage in reading.Passages)
        {
            if (Interrupted(passage) is { } before) before.Parts.Add(passage);
            else if (IsFull(passage)) AddFull(passage);
            else AddWorkedIn(passage);
        }
        return _found;
    }

    private void AddFull(Passage passage)
    {
        if (Transcribed(passage) is { } line)
        {
            _found.Add(line);
            return;
        }
        var attribution = Own(passage);
        if (HasOpening(passage, attribution) || IsDistant(passage, attribution))
        {
            _found.Add(new SpokenPassage(QuoteKind.Fragment, passage, attribution) { ReportedFrom = ReportedFrom(passage, attribution) });
            return;
        }
        if (RunsOn(passage, attribution))
        {
            _found.Add(new SpokenPassage(QuoteKind.Fragment, passage, attribution) { IsClause = true, ReportedFrom = passage.First });
            return;
        }
        if (attribution.Cue.IsEmpty && Continued(passage) is { } before) before.Parts.Add(passage);
        else if (attribution.Cue.IsEmpty) _found.Add(new SpokenPassage(QuoteKind.Full, passage, new Attribution(default, Introduced(passage), null)));
        else _found.Add(new SpokenPassage(QuoteKind.Full, passage, attribution));
    }

    // “SMITH: It is over.” – a line of a transcript names its speaker inside the marks.
    private SpokenPassage? Transcribed(Passage passage)
    {
        var colon = passage.First;
        while (colon < passage.End && colon < passage.First + 4 && reading.Tokens[colon].Kind == TokenKind.Word && !reading.Norm(colon).Any(char.IsDigit)
            && char.IsUpper(reading.First(colon)) && char.IsUpper(reading.Text[reading.Tokens[colon].Span.Start + Math.Min(1, reading.Tokens[colon].Span.Length - 1)])) colon++;
        if (colon == passage.First || colon + 1 >= passage.End || !reading.Is(colon, ':')) return null;
        var attribution = new Attribution(new TokenRange(colon, colon + 1), new TokenRange(passage.First, colon), null);
        return new SpokenPassage(QuoteKind.Full, passage with { First = colon + 1 }, attribution);
    }

    // Smith added that it was a problem because, “in the end, it rains”: the clause began long before the mark.
    private bool IsDistant(Passage passage, Attribution attribution) => attribution.Verb is not null && attribution.Cue.End <= passage.Open
        && passage.Open - attribution.Cue.End > 1 && reading.Norm(attribution.Cue.End) == "that" && attribution.Cue.First > passage.Open - 60
        && reading.SentenceOf(attribution.Cue.First) == reading.SentenceOf(passage.Open);

    // When it rained, “we were soaked,” Smith said: the reported sentence begins before the mark.
    private bool HasOpening(Passage passage, Attribution attribution) => attribution.Cue.First > passage.Open
        && passage.Open - reading.Sentence(passage.Open).FirstToken > 1 && !reading.Quoted(passage.Open - 2)
        && !reading.Is(passage.Open - 1, ':') && !reading.Is(passage.Open - 1, '(');

    // Smith said “we are late” in every town: the clause may run on behind the mark.
    private bool RunsOn(Passage passage, Attribution attribution) => passage.Closed && attribution.Verb is not null && attribution.Cue.End <= passage.Open
        && LastMark(passage) is not (',' or '.' or '!' or '?' or '…') && passage.After < reading.Sentence(passage.Open).EndToken
        && (WordClasses.Prepositions.Contains(reading.Norm(passage.After)) || reading.Norm(passage.After) == "because");

    private int ReportedFrom(Passage passage, Attribution attribution) =>
        HasOpening(passage, attribution) ? reading.Sentence(passage.Open).FirstToken + 1 : passage.First;

    private void AddWorkedIn(Passage passage)
    {
        if (Resumed(passage) is { } before)
        {
            before.Parts.Add(passage);
            return;
        }
        var isTerm = IsTerm(passage);
        var attribution = isTerm ? Attribution.None : Governing(passage);
        var kind = attribution.Cue.IsEmpty ? QuoteKind.Term : QuoteKind.Fragment;
        _found.Add(new SpokenPassage(kind, passage, attribution) { Fixed = isTerm, ReportedFrom = ReportedFrom(passage, attribution) });
    }

    // “We are late,” Smith said. “We shall miss the boat” to the island.
    private SpokenPassage? Resumed(Passage passage)
    {
        if (passage.Open != reading.Sentence(passage.Open).FirstToken || !reading.Capital(passage.First) || OpensParagraph(passage)) return null;
        if (passage.End - passage.First <= TermWords || !Governing(passage).Cue.IsEmpty) return null;
        return Continued(passage) is { Attribution.Cue.IsEmpty: false } before && before.Parts[^1].Paragraph == passage.Paragraph ? before : null;
    }

    private bool IsFull(Passage passage)
    {
        var first = reading.Sentence(passage.Open).FirstToken;
        var capital = char.IsUpper(reading.First(passage.First)) || reading.First(passage.First) is '[' or '…' or '.' || char.IsDigit(reading.First(passage.First));
        if (passage.Open == first || reading.SentenceOf(passage.Open - 1) != reading.SentenceOf(passage.Open))
            return !passage.Closed || EndsClause(passage);
        var before = passage.Open - 1;
        if (reading.Is(before, ',') || reading.Is(before, ':') || reading.Is(before, '(') || reading.First(before) is '–' or '—') return capital && (EndsClause(passage) || EndsBeforeClause(passage));
        if (!EndsClause(passage) && !EndsBeforeClause(passage)) return false;
        return reading.Cues[before] is { Frame: CueFrame.Speech } && _cues.CueAt(before) is not null && (capital || passage.End - passage.First > TermWords);
    }

    // “We are late,” Smith said, “but not yet lost”: the attribution stands in the middle.
    private SpokenPassage? Interrupted(Passage passage)
    {
        if (_found.Count == 0 || _found[^1] is not { Kind: QuoteKind.Full, Attribution.Cue.IsEmpty: false } before) return null;
        var last = before.Parts[^1];
        if (reading.SentenceOf(last.First) != reading.SentenceOf(passage.Open) || passage.Open == 0) return null;
        var between = last.After <= before.Attribution.Cue.First && before.Attribution.Cue.End < passage.Open;
        for (var at = before.Attribution.Cue.End; at < passage.Open; at++)
            if (_cues.CueAt(at) is { Frame: CueFrame.Speech }) return null;
        return between && reading.First(passage.Open - 1) is ',' or '–' or '—' ? before : null;
    }

    // The last character inside the marks, those of a quote within the quote aside.
    private char LastMark(Passage passage)
    {
        var at = passage.End - 1;
        while (at > passage.First && reading.Tokens[at].Span.Length == 1 && reading.First(at) is '’' or '\'' or '”' or '"') at--;
        return reading.Last(at);
    }

    private bool EndsClause(Passage passage)
    {
        if (LastMark(passage) is ',' or '.' or '!' or '?' or '…' or '—' or '–' or '-') return true;
        return passage.After >= reading.Tokens.Count || reading.First(passage.After) is ',' or '.' or '?' or '!'
            || reading.Sentence(passage.After).Paragraph != passage.Paragraph;
    }

    // Smith said “It is over” and left.
    private bool EndsBeforeClause(Passage passage) => WordClasses.Conjunctions.Contains(reading.Norm(passage.After))
        || WordClasses.Prepositions.Contains(reading.Norm(passage.After)) || reading.Tokens[passage.After].Kind == TokenKind.Punctuation;

    private Attribution Own(Passage passage)
    {
        if (_cues.Dash(passage) is { Source.IsEmpty: false } signed) return signed;
        var last = LastMark(passage);
        var comma = last is ',' or '—' or '–' or '-' || (passage.After < reading.Tokens.Count && reading.Is(passage.After, ','));
        var lead = _cues.Lead(passage.Open);
        if (!lead.Cue.IsEmpty && (!comma || lead.Cue.End >= passage.Open - 1)) return lead;
        var tail = last is '.' or '…' ? FullStopTail(passage) : _cues.Tail(passage);
        if (!tail.Cue.IsEmpty && (comma || lead.Cue.IsEmpty)) return tail;
        return !lead.Cue.IsEmpty ? lead : _cues.InnerColon(passage.Open) is { Cue.IsEmpty: false } colon ? colon : FromColon(passage);
    }

    // “It is over.” Smith said. – a full stop inside the marks, and a sentence behind them that does nothing but attribute.
    private Attribution FullStopTail(Passage passage)
    {
        if (!passage.Closed || passage.After >= reading.Tokens.Count) return Attribution.None;
        var sentence = reading.Sentence(passage.After);
        var tail = _cues.Tail(passage);
        if (tail.Cue.IsEmpty) return tail;
        var small = char.IsLower(reading.First(passage.After)) || reading.Is(passage.After, ',');
        var inverted = tail.Cue.First <= passage.After + 1 && tail.Source.First == tail.Cue.End; // So said Kessel, the mayor.
        return small || inverted || sentence.EndToken - Math.Max(tail.Cue.End, tail.Source.End) <= 1 ? tail : Attribution.None;
    }

    private Attribution FromColon(Passage passage)
    {
        var sentence = reading.SentenceOf(passage.Open);
        if (sentence == 0 || passage.Open != reading.Document.Sentences[sentence].FirstToken) return Attribution.None;
        var before = reading.Document.Sentences[sentence - 1];
        return passage.Paragraph - before.Paragraph <= 1 && before.Section == reading.Document.Sentences[sentence].Section
            ? _cues.Colon(before) : Attribution.None;
    }

    // What has no cue goes on with the speaker before it, unless that was a question in a paragraph of its own: then another answers.
    private SpokenPassage? Continued(Passage passage)
    {
        if (_found.FindLast(f => f.Kind != QuoteKind.Term) is not { Kind: QuoteKind.Full } before) return null;
        var last = before.Parts[^1];
        if (reading.Sentence(last.Open).Section != reading.Sentence(passage.Open).Section) return null;
        if (before.Attribution is { Cue.IsEmpty: false, Verb: null } signed && reading.First(signed.Cue.First) != ':') return null; // a signed quote is whole
        if (last.Paragraph == passage.Paragraph) return before;
        if (passage.Paragraph - last.Paragraph != 1 || !OpensParagraph(passage)) return null;
        return last.Closed && LastMark(last) == '?' ? null : before;
    }

    private bool OpensParagraph(Passage passage) => passage.Open == reading.Sentence(passage.Open).FirstToken
        && (passage.Open == 0 || reading.Sentence(passage.Open - 1).Paragraph != passage.Paragraph);

    // Kessel was not amused. “It is a scandal.” – the one whom the sentence before is about.
    private TokenRange Introduced(Passage passage)
    {
        var sentence = reading.Sentence(passage.Open);
        if (passage.Open != sentence.FirstToken || OpensParagraph(passage)) return default;
        var before = reading.Sentence(passage.Open - 1);
        var source = _cues.Subject(before);
        return !source.IsEmpty && !reading.Quoted(source.First) && (reading.Capital(source.End - 1) || reading.Norm(source.First) is "he" or "she") ? source : default;
    }

    private Attribution Governing(Passage passage)
    {
        var lead = _cues.Lead(passage.Open);
        if (!lead.Cue.IsEmpty && !(reading.Is(lead.Cue.End, ',') && HasTail(passage))) return lead;
        var comma = LastMark(passage) is ',' || (passage.After < reading.Tokens.Count && reading.Is(passage.After, ','));
        var tail = comma ? _cues.Tail(passage) : SentenceEnd(passage);
        return tail.Cue.IsEmpty ? _cues.As(passage.Open) : tail;
    }

    // “It is safe,” Kessel said, but “it never was,” Ruiz replied: the verb before belongs to the quote before.
    private bool HasTail(Passage passage) => LastMark(passage) == ',' && _cues.Tail(passage) is { Cue.IsEmpty: false } tail && tail.Cue.First - passage.After <= 4;

    // The plan “failed” in every way, Smith said, and he left.
    private Attribution SentenceEnd(Passage passage)
    {
        var end = reading.Sentence(passage.Open).EndToken;
        for (var at = passage.After; at < end; at++)
        {
            if (!reading.Is(at, ',') || reading.Quoted(at)) continue;
            var tail = _cues.Tail(new Passage(passage.First, at - 1, true, passage.Paragraph));
            if (tail.Verb?.Frame != CueFrame.Speech || tail.Cue.First - at > 6) continue;
            var next = Math.Max(tail.Cue.End, tail.Source.End);
            if (next >= end || reading.Tokens[next].Kind == TokenKind.Punctuation) return tail;
        }
        return Attribution.None;
    }

    // a “no limits” partnership: marks around a modifier or a title, which nobody is quoted for.
    private bool IsTerm(Passage passage)
    {
        if (passage.End - passage.First > 2 * TermWords) return false;
        var before = passage.Open > 0 ? reading.Norm(passage.Open - 1) : "";
        if (before is "called" or "-" or "known" or "titled" or "entitled" or "dubbed" or "termed" && reading.Norm(Math.Max(0, passage.Open - 2)) is "so" or "-" or "is" or "was" or "are" or "were")
            return true;
        if (IsTitle(passage)) return true;
        if (passage.End - passage.First > TermWords || !passage.Closed || LastMark(passage) == ',' || passage.After >= reading.Tokens.Count) return false;
        var next = reading.Norm(passage.After);
        return WordClasses.Determiners.Contains(before) && reading.Tokens[passage.After].Kind == TokenKind.Word && char.IsLower(reading.First(passage.After))
            && !WordClasses.Prepositions.Contains(next) && !WordClasses.Conjunctions.Contains(next) && !WordClasses.Auxiliaries.Contains(next) && next != "in"
            && !WordClasses.IsAdverb(next);
    }

    private bool IsTitle(Passage passage)
    {
        var capitals = 0;
        for (var at = passage.First; at < passage.End; at++)
        {
            if (reading.Tokens[at].Kind != TokenKind.Word) continue;
            if (reading.Capital(at)) capitals++;
            else if (!WordClasses.Prepositions.Contains(reading.Norm(at)) && reading.Norm(at) is not ("the" or "a" or "an" or "and" or "'s")) return false;
        }
        return capitals > 1;
    }
}
