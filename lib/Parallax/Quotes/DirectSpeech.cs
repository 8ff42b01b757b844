using Parallax.Language;
using Parallax.Language.Quotations;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>
/// Decides for every passage in quotation marks whether it is a full quote, a fragment or a term, and whose words it
/// holds.
/// </summary>
internal sealed class DirectSpeech(DocumentView view)
{
    private const int TermWords = 3;
    private readonly CueFinder _cues = new(view);
    private readonly TitlesOfWorks _titles = new(view);
    private readonly List<SpokenPassage> _found = [];

    /// <summary>All passages of the document, what one cue governs joined into one.</summary>
    public IReadOnlyList<SpokenPassage> Find()
    {
        foreach (var passage in view.Passages.All)
        {
            if (Interrupted(passage) is { } before) before.Parts.Add(passage);
            else if (IsFull(passage)) AddFull(passage);
            else AddWorkedIn(passage);
        }
        return _found;
    }

    private void AddFull(QuotedPassage passage)
    {
        if (Transcribed(passage) is { } line)
        {
            _found.Add(line);
            return;
        }
        var attribution = Own(passage);
        if (HasOpening(passage, attribution) || IsDistant(passage, attribution))
        {
            _found.Add(new SpokenPassage(
                QuoteKind.Fragment,
                passage,
                attribution)
            { ReportedFrom = ReportedFrom(passage, attribution) });
            return;
        }
        if (RunsOn(passage, attribution))
        {
            _found.Add(new SpokenPassage(
                QuoteKind.Fragment,
                passage,
                attribution)
            { IsClause = true, ReportedFrom = passage.First });
            return;
        }
        if (attribution.Cue.IsEmpty && Continued(passage) is { } before) before.Parts.Add(passage);
        else if (attribution.Cue.IsEmpty)
            _found.Add(new SpokenPassage(QuoteKind.Full, passage, new Attribution(default, Introduced(passage), null)));
        else _found.Add(new SpokenPassage(QuoteKind.Full, passage, attribution));
    }

    // “SMITH: It is over.” – a line of a transcript names its speaker inside the marks.
    private SpokenPassage? Transcribed(QuotedPassage passage)
    {
        var colon = passage.First;
        while (colon < passage.End
            && colon < passage.First + 4
            && view.Tokens[colon].Kind == TokenKind.Word
            && !view.Norm(colon).Any(char.IsDigit)
            && char.IsUpper(view.First(colon))
                && char.IsUpper(view.Text[view.Tokens[colon].Span.Start
                    + Math.Min(1, view.Tokens[colon].Span.Length - 1)]))
            colon++;
        if (colon == passage.First || colon + 1 >= passage.End || !view.Is(colon, ':')) return null;
        var attribution = new Attribution(new TokenRange(colon, colon + 1), new TokenRange(passage.First, colon), null);
        return new SpokenPassage(QuoteKind.Full, passage with { First = colon + 1 }, attribution);
    }

    // Smith added that it was a problem because, “in the end, it rains”: the clause began long before the mark.
    private bool IsDistant(QuotedPassage passage, Attribution attribution) =>
        attribution.Verb is not null && attribution.Cue.End <= passage.Open
            && passage.Open - attribution.Cue.End > 1
                && view.Norm(attribution.Cue.End) == "that"
                && attribution.Cue.First > passage.Open - 60
            && view.SentenceOf(attribution.Cue.First) == view.SentenceOf(passage.Open);

    // When it rained, “we were soaked,” Smith said: the reported sentence begins before the mark.
    private bool HasOpening(QuotedPassage passage, Attribution attribution) => attribution.Cue.First > passage.Open
        && passage.Open - view.BoundsOf(passage.Open).FirstToken > 1 && !view.IsQuoted(passage.Open - 2)
        && !view.Is(passage.Open - 1, ':') && !view.Is(passage.Open - 1, '(');

    // Smith said “we are late” in every town: the clause may run on behind the mark.
    private bool RunsOn(QuotedPassage passage, Attribution attribution) =>
        passage.Closed && attribution.Verb is not null && attribution.Cue.End <= passage.Open
            && LastMark(passage) is not (',' or '.' or '!' or '?' or '…')
                && passage.After < view.BoundsOf(passage.Open).EndToken
            && (view.Is(passage.After, WordClass.Preposition) || view.Norm(passage.After) == "because");

    private int ReportedFrom(QuotedPassage passage, Attribution attribution) =>
        HasOpening(passage, attribution) ? view.BoundsOf(passage.Open).FirstToken + 1 : passage.First;

    private void AddWorkedIn(QuotedPassage passage)
    {
        if (Resumed(passage) is { } before)
        {
            before.Parts.Add(passage);
            return;
        }
        var isTerm = IsTerm(passage);
        var attribution = isTerm ? Attribution.None : Governing(passage);
        var kind = attribution.Cue.IsEmpty ? QuoteKind.Term : QuoteKind.Fragment;
        _found.Add(new SpokenPassage(
            kind,
            passage,
            attribution)
        { Fixed = isTerm, ReportedFrom = ReportedFrom(passage, attribution) });
    }

    // “We are late,” Smith said. “We shall miss the boat” to the island.
    private SpokenPassage? Resumed(QuotedPassage passage)
    {
        if (passage.Open != view.BoundsOf(passage.Open).FirstToken
            || !view.IsCapitalised(passage.First)
            || OpensParagraph(passage))
            return null;
        if (passage.End - passage.First <= TermWords || !Governing(passage).Cue.IsEmpty) return null;
        return Continued(passage) is { Attribution.Cue.IsEmpty: false } before
            && before.Parts[^1].Paragraph == passage.Paragraph
            ? before
            : null;
    }

    private bool IsFull(QuotedPassage passage)
    {
        var first = view.BoundsOf(passage.Open).FirstToken;
        var capital = BeginsLikeSentence(view.First(passage.First));
        if (passage.Open == first || view.SentenceOf(passage.Open - 1) != view.SentenceOf(passage.Open))
            return !passage.Closed || EndsClause(passage);
        if (_titles.IsTitle(passage) || !EndsClause(passage) && !EndsBeforeClause(passage)) return false;
        var before = passage.Open - 1;
        if (view.First(before) is ',' or ':' or '(' or '–' or '—') return capital;
        return view.Words[before].Verb is { Frame: CueFrame.Speech }
            && _cues.CueAt(before) is not null
            && (capital || passage.End - passage.First > TermWords);
    }

    private static bool BeginsLikeSentence(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '[' or '…' or '.';

    // “We are late,” Smith said, “but not yet lost”: the attribution stands in the middle.
    private SpokenPassage? Interrupted(QuotedPassage passage)
    {
        if (_found.Count == 0
            || _found[^1] is not { Kind: QuoteKind.Full, Attribution.Cue.IsEmpty: false } before)
            return null;
        var last = before.Parts[^1];
        if (view.SentenceOf(last.First) != view.SentenceOf(passage.Open) || passage.Open == 0) return null;
        var between = last.After <= before.Attribution.Cue.First && before.Attribution.Cue.End < passage.Open;
        for (var at = before.Attribution.Cue.End; at < passage.Open; at++)
            if (_cues.CueAt(at) is { Frame: CueFrame.Speech }) return null;
        return between && view.First(passage.Open - 1) is ',' or '–' or '—' ? before : null;
    }

    // The last character inside the marks, those of a quote within the quote aside.
    private char LastMark(QuotedPassage passage)
    {
        var at = passage.End - 1;
        while (at > passage.First
            && view.Tokens[at].Span.Length == 1
            && view.First(at) is '’' or '\'' or '”' or '"')
            at--;
        return view.Last(at);
    }

    private bool EndsClause(QuotedPassage passage)
    {
        if (LastMark(passage) is ',' or '.' or '!' or '?' or '…' or '—' or '–' or '-') return true;
        return passage.After >= view.Tokens.Length || view.First(passage.After) is ',' or '.' or '?' or '!'
            || view.BoundsOf(passage.After).Paragraph != passage.Paragraph;
    }

    // Smith said “It is over” and left.
    private bool EndsBeforeClause(QuotedPassage passage) => view.Is(passage.After, WordClass.Conjunction)
        || view.Is(passage.After, WordClass.Preposition) || view.Tokens[passage.After].Kind == TokenKind.Punctuation;

    private Attribution Own(QuotedPassage passage)
    {
        if (_cues.Dash(passage) is { Source.IsEmpty: false } signed) return signed;
        var last = LastMark(passage);
        var comma = last is ',' or '—' or '–' or '-'
            || (passage.After < view.Tokens.Length && view.Is(passage.After, ','));
        var lead = _cues.Lead(passage.Open);
        if (!lead.Cue.IsEmpty && (!comma || lead.Cue.End >= passage.Open - 1)) return lead;
        var tail = last is '.' or '…' ? FullStopTail(passage) : _cues.Tail(passage);
        if (!tail.Cue.IsEmpty && (comma || lead.Cue.IsEmpty)) return tail;
        if (!lead.Cue.IsEmpty) return lead;
        if (_cues.InnerColon(passage.Open) is { Cue.IsEmpty: false } colon) return colon;
        return _cues.WordsOf(passage) is { Cue.IsEmpty: false } words ? words : FromColon(passage);
    }

    // “It is over.” Smith said. – a full stop inside the marks, and a sentence behind them that does nothing but
    // attribute.
    private Attribution FullStopTail(QuotedPassage passage)
    {
        if (!passage.Closed || passage.After >= view.Tokens.Length) return Attribution.None;
        var sentence = view.BoundsOf(passage.After);
        var tail = _cues.Tail(passage);
        if (tail.Cue.IsEmpty) return tail;
        var small = char.IsLower(view.First(passage.After)) || view.Is(passage.After, ',');
        var inverted = tail.Cue.First <= passage.After + 1
            && tail.Source.First == tail.Cue.End; // So said Kessel, the mayor.
        return small || inverted || sentence.EndToken - Math.Max(tail.Cue.End, tail.Source.End) <= 1
            ? tail
            : Attribution.None;
    }

    private Attribution FromColon(QuotedPassage passage)
    {
        var sentence = view.SentenceOf(passage.Open);
        if (sentence == 0 || passage.Open != view.Document.Sentences[sentence].FirstToken) return Attribution.None;
        var before = view.Document.Sentences[sentence - 1];
        return passage.Paragraph - before.Paragraph <= 1 && before.Section == view.Document.Sentences[sentence].Section
            ? _cues.Colon(before) : Attribution.None;
    }

    // What has no cue goes on with the speaker before it, unless that was a question in a paragraph of its own: then
    // another answers.
    private SpokenPassage? Continued(QuotedPassage passage)
    {
        if (_found.FindLast(f => f.Kind != QuoteKind.Term) is not { Kind: QuoteKind.Full } before) return null;
        var last = before.Parts[^1];
        if (view.BoundsOf(last.Open).Section != view.BoundsOf(passage.Open).Section) return null;
        if (before.Attribution is { Cue.IsEmpty: false, Verb: null } signed
            && view.First(signed.Cue.First) != ':')
            return null; // a signed quote is whole
        if (last.Paragraph == passage.Paragraph) return before;
        if (passage.Paragraph - last.Paragraph != 1 || !OpensParagraph(passage)) return null;
        return last.Closed && LastMark(last) == '?' ? null : before;
    }

    private bool OpensParagraph(QuotedPassage passage) => passage.Open == view.BoundsOf(passage.Open).FirstToken
        && (passage.Open == 0 || view.BoundsOf(passage.Open - 1).Paragraph != passage.Paragraph);

    // Kessel was not amused. “It is a scandal.” – the one whom the sentence before is about.
    private TokenRange Introduced(QuotedPassage passage)
    {
        var sentence = view.BoundsOf(passage.Open);
        if (passage.Open != sentence.FirstToken || OpensParagraph(passage)) return default;
        var before = view.BoundsOf(passage.Open - 1);
        var source = _cues.Subject(before);
        return !source.IsEmpty
            && !view.IsQuoted(source.First)
            && (view.IsCapitalised(source.End - 1) || view.Norm(source.First) is "he" or "she")
            ? source
            : default;
    }

    private Attribution Governing(QuotedPassage passage)
    {
        var lead = _cues.Lead(passage.Open);
        if (!lead.Cue.IsEmpty && !(view.Is(lead.Cue.End, ',') && HasTail(passage)))
            return lead;
        var comma = LastMark(passage) is ','
            || (passage.After < view.Tokens.Length && view.Is(passage.After, ','));
        var tail = comma ? _cues.Tail(passage) : SentenceEnd(passage);
        return tail.Cue.IsEmpty ? _cues.As(passage.Open) : tail;
    }

    // “It is safe,” Kessel said, but “it never was,” Ruiz replied: the verb before belongs to the quote before.
    private bool HasTail(QuotedPassage passage) =>
        LastMark(passage) == ','
            && _cues.Tail(passage) is { Cue.IsEmpty: false } tail
            && tail.Cue.First - passage.After <= 4;

    // The plan “failed” in every way, Smith said, and he left.
    private Attribution SentenceEnd(QuotedPassage passage)
    {
        var end = view.BoundsOf(passage.Open).EndToken;
        for (var at = passage.After; at < end; at++)
        {
            if (!view.Is(at, ',') || view.IsQuoted(at)) continue;
            var tail = _cues.Tail(new QuotedPassage(passage.First, at - 1, true, passage.Paragraph));
            if (tail.Verb?.Frame != CueFrame.Speech || tail.Cue.First - at > 6) continue;
            var next = Math.Max(tail.Cue.End, tail.Source.End);
            if (next >= end || view.Tokens[next].Kind == TokenKind.Punctuation) return tail;
        }
        return Attribution.None;
    }

    // a “no limits” partnership: marks around a modifier or a title, which nobody is quoted for.
    private bool IsTerm(QuotedPassage passage)
    {
        if (passage.End - passage.First > 2 * TermWords) return false;
        if (IsNamed(passage) || _titles.HasTitleCase(passage)) return true;
        if (passage.End - passage.First > TermWords || !passage.Closed || LastMark(passage) == ',') return false;
        return passage.Open > 0 && passage.After < view.Tokens.Length && IsModifier(passage);
    }

    // the “no limits” partnership
    private bool IsModifier(QuotedPassage passage)
    {
        const WordClass noNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb;
        var next = passage.After;
        var isSmallWord = view.Tokens[next].Kind == TokenKind.Word && char.IsLower(view.First(next));
        return view.Is(passage.Open - 1, WordClass.Determiner) && isSmallWord && !view.Is(next, noNoun);
    }

    // a drink called “Blue Door”; the so-dubbed “peace”
    private bool IsNamed(QuotedPassage passage)
    {
        if (passage.Open == 0) return false;
        if (view.Norm(
            passage.Open - 1) is not ("called" or "-" or "known" or "titled" or "entitled" or "dubbed" or "termed"))
            return false;
        return view.Norm(Math.Max(
            0,
            passage.Open - 2)) is "so" or "-" or "is" or "was" or "are" or "were";
    }
}
