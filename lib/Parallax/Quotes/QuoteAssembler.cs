using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Joins what the rules found between quotation marks with the reported speech around it.</summary>
internal sealed class QuoteAssembler(DocumentView view, SpeakerResolver speakers)
{
    private readonly CueFinder _cues = new(view);
    private readonly List<Draft> _drafts = [];

    /// <summary>
    /// The quotes of the document in its order. Reported speech below the margin is kept only where it holds words in
    /// marks that nothing surer attributes.
    /// </summary>
    public IReadOnlyList<Quote> Assemble(
        IReadOnlyList<SpokenPassage> spoken, IReadOnlyList<FoundAttribution> reported, InterviewLines interview, int margin)
    {
        var sure = reported.Where(r => r.Margin >= margin).ToList();
        var rescued = spoken.Where(s => s.Kind == QuoteKind.Term && !sure.Exists(r => Holds(r, s)))
            .Select(s => reported.Where(r => Holds(r, s) && (!s.Fixed || r.Margin >= SearchPlan.TermMargin)).OrderByDescending(r => r.Margin).FirstOrDefault());
        var kept = sure.Concat(rescued.Where(r => !r.Content.IsEmpty)).Distinct().Where(r => !spoken.Any(s => Replaces(s, r))).ToList();
        foreach (var found in kept)
            _drafts.Add(new Draft(QuoteKind.Indirect, WithoutStrayMarks(Parts(found)), new Attribution(Cue(found.Cue), Source(found), view.Words[found.Cue].Verb)));
        foreach (var passage in spoken) AddSpoken(passage);
        AddInterview(interview);
        _drafts.Sort((a, b) => (a.Content[0].First, b.Content[0].End, a.Kind, a.Attribution.Cue.First)
            .CompareTo((b.Content[0].First, a.Content[0].End, b.Kind, b.Attribution.Cue.First)));
        return [.. _drafts.Select(Build)];
    }

    // The label is cue and source in one; the speaker is who the text names before the first question.
    private void AddInterview(InterviewLines interview)
    {
        var interviewee = speakers.OnlyPersonBefore(interview.First);
        foreach (var (words, label, isAnswer) in interview.All)
        {
            var attribution = new Attribution(new TokenRange(label + 1, label + 2), default, null);
            _drafts.Add(new Draft(QuoteKind.Full, [words], attribution) { Speaker = isAnswer ? interviewee : Speaker.Unknown });
        }
    }

    private TokenRange Cue(int cue) => new(cue, view.Norm(cue) == "according" && cue + 1 < view.Tokens.Length ? cue + 2 : cue + 1);

    private TokenRange Source(FoundAttribution found) => found.Source.IsEmpty ? _cues.OpeningSubject(found.Cue, found.Content.End) : found.Source;

    private static TokenRange[] Parts(FoundAttribution found) => found.Rest.IsEmpty ? [found.Content]
        : found.Rest.First < found.Content.First ? [found.Rest, found.Content] : [found.Content, found.Rest];

    // A mark at either end that no other answers is a slip and no content.
    private TokenRange[] WithoutStrayMarks(TokenRange[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var (first, end) = (parts[i].First, parts[i].End);
            if (end - first > 2 && IsStray(end - 1, parts[i])) end--;
            if (end - first > 2 && IsStray(first, parts[i])) first++;
            if (end < parts[i].End && end - first > 1 && view.Is(end - 1, ',')) end--;
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
        found.Content.First <= spoken.Parts[0].First && spoken.Parts[0].End <= found.Content.End + 1;

    // A full quote with a cue of its own says all that the model could; so does a fragment that the content hardly exceeds.
    private static bool Replaces(SpokenPassage spoken, FoundAttribution found)
    {
        if (spoken.Kind != QuoteKind.Full) return false;
        if (spoken.Attribution.Cue.Contains(found.Cue)) return true;
        return spoken.Parts.Any(p => !(p.First <= found.Cue && found.Cue < p.End)
            && 2 * Overlap(new TokenRange(p.First, p.End), found.Content) > found.Content.End - found.Content.First);
    }

    private void AddSpoken(SpokenPassage spoken)
    {
        TokenRange[] content = [.. spoken.Parts.Select(p => new TokenRange(p.First, p.End))];
        var around = spoken.Kind == QuoteKind.Full ? null : Around(spoken, content[0]);
        var draft = new Draft(spoken.Kind, content, spoken.Attribution);
        if (spoken.Kind == QuoteKind.Term && around is { Attribution.Source.IsEmpty: false } && !spoken.Fixed)
            draft = draft with { Kind = QuoteKind.Fragment, Attribution = around.Attribution };
        if (draft.Kind == QuoteKind.Fragment && around is not null)
        {
            var room = around.Content.Sum(c => c.End - c.First) - (content[0].End - content[0].First);
            if (room <= 3) _drafts.Remove(around);
            else draft = draft with { Within = around };
        }
        if (spoken.IsClause && draft.Within is null) draft = draft with { Kind = QuoteKind.Full };
        _drafts.Add(draft);
    }

    // The reported speech that holds a passage: the one with the same cue, else the closest.
    private Draft? Around(SpokenPassage spoken, TokenRange passage)
    {
        var holding = _drafts.Where(d => d.Kind == QuoteKind.Indirect && d.Content.Any(c => c.First <= passage.First && passage.End <= c.End + 1)).ToList();
        return holding.Find(d => d.Attribution.Cue.First == spoken.Attribution.Cue.First && !spoken.Attribution.Cue.IsEmpty)
            ?? holding.MinBy(d => (d.Content[0].End - d.Content[0].First, d.Attribution.Cue.First));
    }

    private static int Overlap(TokenRange a, TokenRange b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.First, b.First));

    private Quote Build(Draft draft, int id)
    {
        var tokens = view.Tokens;
        TextSpan[] content = [.. draft.Content.Select(c => c.Span(tokens))];
        var speaker = draft.Speaker ?? speakers.Resolve(draft.Attribution.Source);
        return new Quote
        {
            Article = view.Document.Article,
            Id = id,
            Kind = draft.Kind,
            Content = content,
            Source = Spans(draft.Attribution.Source, tokens),
            Cue = Spans(draft.Attribution.Cue, tokens),
            CueLemma = Lemma(draft.Attribution),
            Speaker = speaker.Name,
            SpeakerEntity = speaker.Entity,
            SpeakerKind = speaker.Kind,
            Section = view.BoundsOf(draft.Content[0].First).Section,
            Sentence = view.SentenceOf(draft.Content[0].First),
            Words = content.Sum(span => WordCounter.Count(span.Of(view.Text))),
            InsertedWords = draft.Kind == QuoteKind.Indirect ? 0 : Insertions.Words(view.Text, content),
            Within = draft.Within is null ? null : _drafts.IndexOf(draft.Within),
        };
    }

    private string? Lemma(Attribution attribution) => attribution.Cue.IsEmpty ? null
        : attribution.Verb?.Lemma ?? (view.Norm(attribution.Cue.First) == "according" ? "according to" : view.Tokens[attribution.Cue.First].Lemma);

    private static TextSpan[] Spans(TokenRange range, IReadOnlyList<Token> tokens) => range.IsEmpty ? [] : [range.Span(tokens)];

    private sealed record Draft(QuoteKind Kind, TokenRange[] Content, Attribution Attribution, Draft? Within = null)
    {
        /// <summary>The speaker where it is known without a source.</summary>
        public Speaker? Speaker { get; init; }
    }
}
