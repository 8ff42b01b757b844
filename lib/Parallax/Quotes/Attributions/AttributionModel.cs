using Parallax.Language;

namespace Parallax.Quotes.Attributions;

/// <summary>
/// Finds attributions with or without quotation marks: first the cue, then its content's bounds, then its source's.
/// </summary>
/// <remarks>
/// Each step is a multinomial logistic regression whose classes are no cue, content after it, content before it, or the
/// candidate positions. Trained on PolNeAR 1.0 (Newell et al. 2018).
/// </remarks>
internal sealed class AttributionModel(AttributionWeights weights)
{
    /// <summary>Salts of the cue's classes: none, content after it, content before it.</summary>
    public static readonly uint[] CueClasses = [0, 0x5bd1e995, 0x1b873593];

    public const uint AfterStart = 5, AfterEnd = 6, BeforeEnd = 7, BeforeStart = 8;
    private const int StartReach = 16, SourceReach = 40, SourceLength = 30;

    // By how many steps a verb of no list must outscore no cue where its content is a bare thing: "ran the shop".
    private const int DeedMargin = 64;

    /// <summary>The attributions of a document by cue: those of the plan's margin, and its given cues.</summary>
    public List<FoundAttribution> Find(DocumentView view, SearchPlan plan)
    {
        var tools = new Tools(view);
        var found = new List<FoundAttribution>();
        for (var at = 0; at < view.Tokens.Length; at++)
        {
            var isGiven = plan.Given.TryGetValue(at, out var held);
            var attribution = isGiven ? Given(tools, at, held)
                : MayAttribute(view, at, weights.Cues) ? Judged(tools, at, plan) : FoundAttribution.None;
            if (attribution.Content.IsEmpty) continue;
            // "The ferry has no engine, admitted the company": what the verb before would say is the speaker behind.
            if (!isGiven && attribution.Source.First > at)
                found.RemoveAll(f => f.Content.First > f.Cue
                    && attribution.Source.Contains(f.Content.First));
            found.Add(attribution);
        }
        return found;
    }

    // A cue that the rules found: only its bounds are asked for.
    private FoundAttribution Given(Tools tools, int cue, TokenRange held)
    {
        var search = new Search(tools.View, tools.Features, tools.Choice, cue);
        var (content, source, _) = Spans(search, tools.Checks, held.First > cue, held);
        return new FoundAttribution(cue, content, source, int.MaxValue)
        {
            Rest = content.IsEmpty ? default
            : Rest(search, content, source)
        };
    }

    // A token that may attribute: kept where its margin is high enough and nothing speaks against it.
    private FoundAttribution Judged(Tools tools, int cue, SearchPlan plan)
    {
        var search = new Search(tools.View, tools.Features, tools.Choice, cue);
        var opening = tools.Inverted.OpeningSource(cue);
        if (!opening.IsEmpty) return Opening(search, opening);
        var inverted = tools.Inverted.SourceOf(cue);
        if (!inverted.IsEmpty) return Inverted(tools, search, inverted);
        var judged = Weighed(tools, search, plan);
        if (!judged.Content.IsEmpty) return judged;
        var postposed = tools.Inverted.PostposedSource(cue);
        return postposed.IsEmpty ? FoundAttribution.None : Inverted(tools, search, postposed);
    }

    private FoundAttribution Weighed(Tools tools, Search search, SearchPlan plan)
    {
        var cue = search.Cue;
        var least = plan.LeastMargin(tools.View.SentenceOf(cue));
        var (margin, isAfter) = CueMargin(tools.Features, cue);
        var isText = margin < least && margin >= SearchPlan.OpenMargin && tools.Checks.IsSaidByText(cue);
        if (!isText && margin < least) return FoundAttribution.None;
        var (content, source, doubt) = Spans(search, tools.Checks, isAfter || isText, default);
        if (content.IsEmpty || (!isText && margin - doubt < least)) return FoundAttribution.None;
        if (!tools.Checks.IsStatement(cue, content, source)) return FoundAttribution.None;
        if (margin - doubt < DeedMargin && tools.Checks.IsDeed(cue, content)) return FoundAttribution.None;
        var sure = isText ? Math.Max(margin, plan.Margin) : margin - doubt;
        return new FoundAttribution(cue, content, source, sure) { Rest = Rest(search, content, source) };
    }

    // The content begins behind the source's comma; where it ends the weights say.
    private FoundAttribution Opening(Search search, TokenRange source)
    {
        var (first, region) = (source.End + 1, search.Features.Region(search.Cue));
        var (end, _) = FarBound(search, AfterEnd, first, new TokenRange(first + 1, region.End + 1));
        return end < 0 ? FoundAttribution.None
            : new FoundAttribution(search.Cue, new TokenRange(first, end), source, int.MaxValue);
    }

    // The content ends at the comma; where it begins the weights say.
    private FoundAttribution Inverted(Tools tools, Search search, TokenRange source)
    {
        var comma = Math.Min(search.Cue, source.First) - 1;
        var region = search.Features.Region(search.Cue);
        var (start, _) = FarBound(search, BeforeStart, comma, new TokenRange(region.First, comma));
        if (start >= 0 && tools.Inverted.IsPredicate(start)) start = region.First;
        if (start > region.First) start = Math.Max(region.First, tools.Inverted.ClauseStart(start));
        var content = new TokenRange(start, comma);
        if (start < 0 || tools.Checks.IsSilent(search.Cue, content, source)) return FoundAttribution.None;
        var rest = Rest(search, content, source);
        if (rest.First <= source.End || !tools.Inverted.HasVerb(rest)) rest = tools.Inverted.RestOf(source);
        return new FoundAttribution(search.Cue, content, source, int.MaxValue) { Rest = rest };
    }

    /// <summary>
    /// Whether a token is worth a look as a cue: a word that the corpus shows as one, a verb of saying of the table, or
    /// any
    /// verb outside the marks of a sentence that has some.
    /// </summary>
    public static bool MayAttribute(DocumentView view, int token, IReadOnlySet<string> cues)
    {
        if (view.Words[token].Verb is { Frame: CueFrame.Speech }
            || cues.Contains(view.Norm(token)))
            return true;
        return view.Tokens[token].Pos == PartOfSpeech.Verb
            && view.Passages.OpenIn(view.SentenceOf(token)) && !view.IsQuoted(token);
    }

    // A cue's content and source, and the doubt about the content; after the cue where nothing sets it off from one
    // before.
    private (TokenRange Content, TokenRange Source, int Doubt) Spans(Search search, AttributionChecks checks,
        bool after, TokenRange held)
    {
        var (content, doubt) = Content(search, after, held);
        if (content.IsEmpty) return default;
        var source = checks.Trim(search.Cue, Source(search.View, search.Features, search.Cue, content));
        if (!HasWord(search.View, source)) source = default;
        return !after && held.IsEmpty && checks.IsUnbroken(search.Cue, content, source)
            ? Spans(search, checks, true, held) : (content, source, doubt);
    }

    // A comma may end a source, but is none.
    private static bool HasWord(DocumentView view, TokenRange source)
    {
        for (var at = source.First; at < source.End; at++)
            if (!view.IsPunctuation(at)) return true;
        return false;
    }

    private (int Margin, bool IsAfter) CueMargin(AttributionFeatures features, int at)
    {
        var list = features.Cue(at);
        int none = weights.Score(list, CueClasses[0]), after = weights
            .Score(list, CueClasses[1]), before = weights.Score(list, CueClasses[2]);
        return (Math.Max(after, before) - none, after >= before);
    }

    // The content on one side of a cue, and the doubt about its far bound.
    private (TokenRange Content, int Doubt) Content(Search search, bool after, TokenRange held)
    {
        var (view, features, cue) = (search.View, search.Features, search.Cue);
        var region = features.Region(cue);
        if (after)
        {
            var starts = Upto(StartCandidates(cue, region), held);
            if (!held.IsEmpty && Parenthesis(view, cue, region) is var comma && comma >= 0
                && comma < held.First)
                starts = new TokenRange(comma + 1, comma + 2);
            var first = Best(AfterStart, search, starts);
            if (first < 0) return default;
            var (end, doubt) = FarBound(search, AfterEnd, first,
                From(new TokenRange(first + 1, region.End + 1), held));
            return end < 0 ? default
                : (new TokenRange(first, features.Coordinated(cue, new TokenRange(first, end))), doubt);
        }
        var stop = Best(BeforeEnd, search, From(new TokenRange(region.First + 1, cue + 1), held));
        if (stop < 0) return default;
        var (start, unsure) = FarBound(search, BeforeStart, stop,
            Upto(new TokenRange(region.First, stop), held));
        return start < 0 ? default : (new TokenRange(start, stop), unsure);
    }

    private (int At, int Doubt) FarBound(Search search, uint kind, int near, TokenRange candidates)
    {
        search.Choice.Clear();
        for (var at = candidates.First; at < candidates.End; at++)
        {
            var content = new TokenRange(Math.Min(near, at), Math.Max(near, at));
            search.Choice.Add(at, content.Span(search.View.Tokens).Length,
                weights.Score(search.Features.Boundary(kind, search.Cue, near, at)));
        }
        return search.Choice.Best();
    }

    // "The plan, he said, would fail": commas on both sides of the attribution, and content on both sides of the
    // commas.
    private TokenRange Rest(Search search, TokenRange content, TokenRange source)
    {
        var attribution = BetweenCommas(search, source);
        if (attribution.IsEmpty) return default;
        var before = content.First > search.Cue;
        if (!before && IsAside(search.View, attribution.End + 1)) return default;
        var rest = Content(search, !before, default).Content;
        var isNear = before ? rest.End >= attribution.First - 2 : rest.First <= attribution.End + 2;
        if (rest.IsEmpty || !isNear) return default;
        return rest.First < content.End && content.First < rest.End ? default : rest;
    }

    // A cue and its source with commas before and behind them; empty where they are not so.
    private static TokenRange BetweenCommas(Search search, TokenRange source)
    {
        const int longest = 12;
        var (view, cue) = (search.View, search.Cue);
        if (source.IsEmpty) return default;
        var (first, end) = (Math.Min(cue, source.First), Math.Max(cue + 1, source.End));
        var region = search.Features.Region(cue);
        if (end - first > longest || first - 1 <= region.First || end >= region.End) return default;
        // ", the bank said in a statement,"
        if (view.Is(end, WordClass.Preposition)) end = Math.Max(end, AsideEnd(view, end, region.End));
        return view.Is(end, ',') && IsBehindComma(view, first) ? new TokenRange(first, end) : default;
    }

    private static bool IsBehindComma(DocumentView view, int at) =>
        view.Is(at - 1, ',') || view.IsQuotationMark(at - 1) && view.Is(at - 2, ',');

    // The closing comma of an attribution between commas that stands before words in marks: "The plan, she said, was
    // “late”"; else −1.
    private static int Parenthesis(DocumentView view, int cue, TokenRange region)
    {
        var before = cue - 1;
        while (before > region.First && before >= cue - 5 && !view.Is(before, ',')
            && !view.IsQuotationMark(before))
            before--;
        return before > region.First + 1 && view.Is(before, ',') && !view.IsQuotationMark(before + 1)
            ? AsideEnd(view, cue + 1, region.End) : -1;
    }

    // ", he said," and ", he explained earlier in a hearing,": the comma that ends the attribution; −1 where none does.
    private static int AsideEnd(DocumentView view, int from, int end)
    {
        for (var at = from; at < end && at <= from + 6
            && !view.IsQuotationMark(at); at++)
        {
            if (view.Is(at, ',')) return at;
            if (view.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Sconj
                || view.Norm(at) == "that")
                return -1;
        }
        return -1;
    }

    private static bool IsAside(DocumentView view, int at) =>
        at >= view.Tokens.Length || view.Norm(at).EndsWith("ing", StringComparison.Ordinal)
        || view.Norm(at) is "as" or "who" or "which" or "while" or "when" or "after" or "before" or "according"
            or "in" or "and" or "but";

    private static TokenRange Upto(TokenRange candidates, TokenRange held) =>
        held.IsEmpty ? candidates
            : new TokenRange(Math.Min(candidates.First, held.First),
            Math.Min(Math.Max(candidates.End, held.First), held.First + 1));

    private static TokenRange From(TokenRange candidates, TokenRange held) =>
        held.IsEmpty ? candidates
            : new TokenRange(Math.Max(candidates.First, held.End),
            Math.Max(candidates.End, held.End + 1));

    /// <summary>Where content after a cue may begin.</summary>
    public static TokenRange StartCandidates(int cue, TokenRange region) =>
        new(cue + 1, Math.Min(region.End, cue + 1 + StartReach));

    // The near bound: the cue itself is the other.
    private int Best(uint kind, Search search, TokenRange candidates)
    {
        var (best, top) = (-1, int.MinValue);
        for (var at = candidates.First; at < candidates.End; at++)
            if (weights.Score(search.Features.Boundary(kind, search.Cue, search.Cue, at)) is var score && score > top)
                (best, top) = (at, score);
        return best;
    }

    private TokenRange Source(DocumentView view, AttributionFeatures features, int cue, TokenRange content)
    {
        var (last, top) = (-1, weights.Score(features.NoSource(cue, content)));
        var candidates = SourceEnds(features.Region(cue), cue);
        for (var at = candidates.First; at < candidates.End; at++)
            if (MayEndSource(view, cue, content, at)
                && weights.Score(features.SourceEnd(cue, content, at)) is var score && score > top)
                (last, top) = (at, score);
        if (last < 0) return default;
        var (first, best) = (last, int.MinValue);
        for (var at = last; at >= SourceFirsts(features.Region(cue), cue, content, last); at--)
            if (weights.Score(features.SourceFirst(cue, last, at)) is var score && score > best)
                (first, best) = (at, score);
        return new TokenRange(first, last + 1);
    }

    /// <summary>Where a source may end.</summary>
    public static TokenRange SourceEnds(TokenRange region, int cue) =>
        new(Math.Max(region.First, cue - SourceReach), Math.Min(region.End, cue + SourceReach));

    /// <summary>Whether a token may be a source's last: not the cue, nor inside the content.</summary>
    public static bool MayEndSource(DocumentView view, int cue, TokenRange content, int at) =>
        at != cue && !content.Contains(at)
            && (view.Tokens[at].Kind != TokenKind.Punctuation || view.Is(at, ')')
            || view.Is(at, ','));

    /// <summary>The first place where a source that ends at <paramref name="last"/> may begin.</summary>
    public static int SourceFirsts(TokenRange region, int cue, TokenRange content, int last)
    {
        var least = Math.Max(region.First, last - SourceLength);
        if (last > cue) least = Math.Max(least, cue + 1);
        if (last >= content.End) least = Math.Max(least, content.End);
        return Math.Min(least, last);
    }

    // What one document's search shares.
    private sealed class Tools(DocumentView view)
    {
        public DocumentView View { get; } = view;

        public AttributionFeatures Features { get; } = new(view);

        public BoundaryChoice Choice { get; } = new();

        public AttributionChecks Checks { get; } = new(view);

        public InvertedSpeech Inverted { get; } = new(view);
    }

    private readonly record struct Search(DocumentView View, AttributionFeatures Features, BoundaryChoice Choice,
        int Cue);
}
