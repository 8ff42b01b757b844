using Parallax.Language;
using Parallax.Quotes.Attributions;
using Parallax.Quotes.Silences;

namespace Parallax.Quotes;

/// <summary>Joins what the rules found between quotation marks with the reported speech around it.</summary>
internal sealed class QuoteAssembler(DocumentView view, SpeakerResolver speakers, int margin)
{
    private readonly CueFinder _cues = new(view);
    private readonly List<Draft> _drafts = [];
    private (TokenRange Source, Speaker Speaker) _last;

    /// <summary>
    /// The quotes of the document in its order. Reported speech below the margin is kept only where it holds words in
    /// marks that nothing surer attributes.
    /// </summary>
    public IReadOnlyList<Quote> Assemble(
        IReadOnlyList<SpokenPassage> spoken,
        IReadOnlyList<FoundAttribution> reported,
        InterviewLines interview,
        IReadOnlyList<Silence> silences)
    {
        foreach (var found in Kept(spoken, reported)) _drafts.Add(Report(WithSpoken(found, spoken)));
        foreach (var passage in spoken) AddSpoken(Unsaid(passage, silences));
        AddInterview(interview);
        foreach (var silence in silences)
            _drafts.Add(new Draft(QuoteKind.Indirect, Parts(silence), OfOuter(silence)) { Stance = silence.Stance });
        _drafts.Sort(InTextOrder);
        return [.. _drafts.Select(Build)];
    }

    private Draft Report(FoundAttribution found) => new(
        QuoteKind.Indirect,
        WithoutStrayMarks(Parts(found)),
        new Attribution(Cue(found.Cue), Source(found), view.Words[found.Cue].Verb));

    // What is sure, and what holds words in marks that nothing surer attributes; without what a full quote says
    // already.
    private IEnumerable<FoundAttribution> Kept(
        IReadOnlyList<SpokenPassage> spoken, IReadOnlyList<FoundAttribution> reported)
    {
        var sure = reported.Where(r => r.Margin >= margin).ToList();
        var unheld = spoken.Where(s => s.Kind == QuoteKind.Term
            && !sure.Exists(r => Holds(r, s)));
        var rescued = unheld.Select(s => Surest(reported, s))
            .Where(r => !r.Content.IsEmpty);
        return sure.Concat(rescued).Distinct()
            .Where(r => !spoken.Any(s => Replaces(s, r)));
    }

    // "The hall “is ours”, its director, Ada Bell, wrote": what the rules found for words in marks holds for all.
    private FoundAttribution WithSpoken(FoundAttribution found, IReadOnlyList<SpokenPassage> spoken)
    {
        var source = spoken.FirstOrDefault(s => s.Attribution.Cue.First == found.Cue)?.Attribution.Source ?? default;
        if (source.IsEmpty || found.Source.IsEmpty || source.First >= found.Source.First) return found;
        if (source.First <= found.Content.First || source.First >= found.Content.End || found.Content.First > found.Cue)
            return found;
        var end = source.First;
        while (end > found.Content.First + 1 && view.Is(end - 1, ',')) end--;
        return found with { Source = source, Content = found.Content with { End = end } };
    }

    private static FoundAttribution Surest(IReadOnlyList<FoundAttribution> reported, SpokenPassage passage) =>
        reported.Where(r => Holds(r, passage)
            && (!passage.Fixed || r.Margin >= SearchPlan.TermMargin))
            .OrderByDescending(r => r.Margin).FirstOrDefault(FoundAttribution.None);

    // The outer before the inner, by kind and cue where both begin and end alike.
    private static int InTextOrder(Draft a, Draft b)
    {
        var first = a.First.CompareTo(b.First);
        if (first != 0) return first;
        var longest = b.End.CompareTo(a.End);
        return longest != 0 ? longest
            : (a.Kind,
            a.Attribution.Cue.First).CompareTo((b.Kind, b.Attribution.Cue.First));
    }

    // The label is cue and source in one; the speaker is who the text names before the first question.
    private void AddInterview(InterviewLines interview)
    {
        var interviewee = speakers.OnlyPersonBefore(interview.First);
        foreach (var line in interview.All)
        {
            var speaker = line.IsAnswer ? interviewee : Speaker.Unknown;
            var attribution = new Attribution(line.Cue, default, null);
            _drafts.Add(new Draft(QuoteKind.Full, [line.Words], attribution) { Speaker = speaker });
        }
    }

    // Marks around what somebody did not say are the outlet's.
    private static SpokenPassage Unsaid(SpokenPassage passage, IReadOnlyList<Silence> silences)
    {
        var cue = passage.Attribution.Cue;
        if (cue.IsEmpty || !silences.Any(s => s.Holds(cue.First))) return passage;
        return new SpokenPassage(QuoteKind.Term, passage.Parts[0], Attribution.None) { Fixed = true };
    }

    // "The airline said it would not comment": the pronoun is who says so.
    private Attribution OfOuter(Silence silence)
    {
        var own = silence.Attribution;
        if (own.Source.End - own.Source.First != 1 || !view.Is(own.Source.First, WordClass.SubjectPronoun)) return own;
        var outer = _drafts.Find(d => IsReport(d) && d.Content[0].Contains(own.Cue.First));
        return outer is null ? own : own with { Source = outer.Attribution.Source };
    }

    private static TokenRange[] Parts(Silence silence) => silence.Content.IsEmpty ? [] : [silence.Content];

    private TokenRange Cue(int cue)
    {
        var isAccordingTo = view.Norm(cue) == "according" && cue + 1 < view.Tokens.Length;
        return new TokenRange(cue, isAccordingTo ? cue + 2 : cue + 1);
    }

    private TokenRange Source(FoundAttribution found) =>
        found.Source.IsEmpty ? _cues.OpeningSubject(found.Cue, found.Content.End) : found.Source;

    private static TokenRange[] Parts(FoundAttribution found)
    {
        if (found.Rest.IsEmpty) return [found.Content];
        return found.Rest.First < found.Content.First ? [found.Rest, found.Content]
            : [found.Content, found.Rest];
    }

    // A mark at either end that no other answers is a slip and no content.
    private TokenRange[] WithoutStrayMarks(TokenRange[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var (first, end) = (parts[i].First, parts[i].End);
            if (end - first > 2 && IsStray(end - 1, parts[i])) end--;
            if (end - first > 2 && IsStray(first, parts[i])) first++;
            if (end < parts[i].End && end - first > 1 && view.Is(end - 1, ','))
                end--;
            parts[i] = new TokenRange(first, end);
        }
        return parts;
    }

    private bool IsStray(int at, TokenRange part)
    {
        if (!view.IsQuotationMark(at)) return false;
        for (var other = part.First; other < part.End; other++)
            if (other != at && view.IsQuotationMark(other)) return false;
        return !view.Passages.OpenAt(at);
    }

    private static bool Holds(FoundAttribution found, SpokenPassage spoken) =>
        found.Content.First <= spoken.Parts[0].First
            && spoken.Parts[0].End <= found.Content.End + 1;

    // A full quote with a cue of its own says all that the model could; so does a fragment that the content hardly
    // exceeds.
    private static bool Replaces(SpokenPassage spoken, FoundAttribution found)
    {
        if (spoken.Kind != QuoteKind.Full) return false;
        if (spoken.Attribution.Cue.Contains(found.Cue)) return true;
        return spoken.Parts.Any(p => !(p.First <= found.Cue && found.Cue < p.End)
            && 2 * Overlap(new TokenRange(p.First, p.End),
                found.Content) > found.Content.End - found.Content.First);
    }

    private void AddSpoken(SpokenPassage spoken)
    {
        TokenRange[] content = [.. spoken.Parts.Select(p => new TokenRange(p.First,
            p.End))];
        var draft = new Draft(spoken.Kind, content, spoken.Attribution);
        if (spoken.Kind != QuoteKind.Full && Around(spoken, content[0]) is { } around)
            draft = Inside(around, draft, spoken);
        if (spoken.IsClause && draft.Within is null) draft = draft with { Kind = QuoteKind.Full };
        _drafts.Add(draft);
    }

    // A passage inside reported speech: its speaker where it has none; the report itself goes where it says hardly
    // more.
    private Draft Inside(Draft around, Draft passage, SpokenPassage spoken)
    {
        const int hardlyMore = 3;
        var isOpen = spoken.Kind == QuoteKind.Term && !around.Attribution.Source.IsEmpty && !spoken.Fixed;
        if (isOpen) passage = passage with { Kind = QuoteKind.Fragment, Attribution = around.Attribution };
        if (passage.Kind != QuoteKind.Fragment) return passage;
        if (HasMoreOf(around, passage)) passage = passage with { Attribution = around.Attribution };
        var room =
            around.Content.Sum(c => c.End - c.First)
                - (passage.Content[0].End - passage.Content[0].First);
        if (room > hardlyMore) return Outer(passage with { Within = around });
        _drafts.Remove(around);
        return Outer(passage);
    }

    // "Ada Bell and her deputy Finn Daly said the dam was “safe”": all of the source speak.
    private static bool HasMoreOf(Draft around, Draft passage)
    {
        var (whole, part) = (around.Attribution, passage.Attribution);
        return whole.Cue.First == part.Cue.First && !part.Source.IsEmpty
            && whole.Source.First <= part.Source.First && part.Source.End <= whole.Source.End;
    }

    // "Members said the council had put “roads before schools”": who put them so did, as the members say.
    private Draft Outer(Draft passage)
    {
        var attribution = passage.Attribution;
        var isDeed = attribution.Verb is { Lemma: "put" }
            or { Stance: CueStance.Conceding or CueStance.Thinking or CueStance.Announcing };
        if (!isDeed) return passage;
        var outer = _drafts.Find(d => IsReport(d)
            && d.Content[0].Contains(attribution.Cue.First)
            && d.Content[0].Contains(passage.Content[0].First));
        return outer is null ? passage : passage with { Attribution = outer.Attribution, Within = outer };
    }

    private static bool IsReport(Draft draft) => draft is { Kind: QuoteKind.Indirect, Stance: SpeechStance.Said }
        && !draft.Attribution.Source.IsEmpty
        && draft.Attribution.Verb is { Frame: CueFrame.Speech, Stance: CueStance.Neutral };

    // The reported speech that holds a passage: the one with the same cue, else the closest.
    private Draft? Around(SpokenPassage spoken, TokenRange passage)
    {
        var holding = _drafts.FindAll(d => d.Kind == QuoteKind.Indirect
            && d.Content.Any(c => c.First <= passage.First
            && passage.End <= c.End + 1));
        var sameCue = holding.Find(d => d.Attribution.Cue.First == spoken.Attribution.Cue.First
            && !spoken.Attribution.Cue.IsEmpty);
        return sameCue
            ?? holding.MinBy(d => (d.Content[0].End - d.Content[0].First,
            d.Attribution.Cue.First));
    }

    private static int Overlap(TokenRange a, TokenRange b) =>
        Math.Max(0,
        Math.Min(a.End, b.End) - Math.Max(a.First, b.First));

    private Quote Build(Draft draft, int id)
    {
        var tokens = view.Tokens;
        TextSpan[] content = [.. draft.Content.Select(c => c.Span(tokens))];
        var speaker = draft.Speaker ?? speakers.Resolve(draft.Attribution.Source, SpokenBefore(draft));
        RememberSpeaker(draft, speaker);
        return new Quote
        {
            Article = view.Document.Article,
            Id = id,
            Kind = draft.Kind,
            Content = content,
            Source = Spans(draft.Attribution.Source, tokens),
            Cue = Spans(draft.Attribution.Cue, tokens),
            CueLemma = Lemma(draft.Attribution),
            Stance = draft.Stance,
            Speaker = speaker.Name,
            SpeakerEntity = speaker.Entity,
            SpeakerKind = speaker.Kind,
            Section = view.BoundsOf(draft.First).Section,
            Sentence = view.SentenceOf(draft.First),
            Words = draft.Stance == SpeechStance.Said ? content.Sum(span => WordCounter.Count(span.Of(view.Text))) : 0,
            InsertedWords = draft.Kind == QuoteKind.Indirect ? 0 : Insertions.Words(view.Text, content),
            Within = draft.Within is null ? null : _drafts.IndexOf(draft.Within),
        };
    }

    // Who spoke last in the same paragraph, in a sentence before this one's.
    private Speaker SpokenBefore(Draft draft)
    {
        if (draft.Attribution.Source.IsEmpty || _last.Source.IsEmpty) return Speaker.Unknown;
        var (own, last) = (view.BoundsOf(draft.Attribution.Source.First),
            view.BoundsOf(_last.Source.First));
        return own.Paragraph == last.Paragraph && own.FirstToken == last.EndToken ? _last.Speaker : Speaker.Unknown;
    }

    private void RememberSpeaker(Draft draft, Speaker speaker)
    {
        if (draft.Attribution.Source.IsEmpty || draft.Attribution.Source.First < _last.Source.First) return;
        if (draft.Attribution.Verb is { Frame: CueFrame.Speech or CueFrame.Object })
            _last = (draft.Attribution.Source, speaker);
    }

    private string? Lemma(Attribution attribution)
    {
        if (attribution.Cue.IsEmpty) return null;
        if (attribution.Verb is { } verb) return verb.Lemma;
        var cue = attribution.Cue.First;
        return view.Norm(cue) == "according" ? "according to" : view.Norm(cue);
    }

    private static TextSpan[] Spans(TokenRange range, IReadOnlyList<Token> tokens) =>
        range.IsEmpty ? [] : [range.Span(tokens)];

    private sealed record Draft(QuoteKind Kind, TokenRange[] Content, Attribution Attribution, Draft? Within = null)
    {
        /// <summary>Its first token: of the content, or of the cue where nothing was said.</summary>
        public int First => Content.Length > 0 ? Content[0].First : Attribution.Cue.First;

        /// <summary>Whether it was said.</summary>
        public SpeechStance Stance { get; init; }

        /// <summary>The end of the first part.</summary>
        public int End => Content.Length > 0 ? Content[0].End : Attribution.Cue.End;

        /// <summary>The speaker where it is known without a source.</summary>
        public Speaker? Speaker { get; init; }
    }
}
