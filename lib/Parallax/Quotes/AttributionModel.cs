namespace Parallax.Quotes;

/// <summary>Finds attributions with or without quotation marks: first the cue, then its content's bounds, then its source's.</summary>
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

    /// <summary>The attributions of a document by cue: those at least <paramref name="threshold"/> sure, and the given cues.</summary>
    public List<FoundAttribution> Find(Reading reading, float threshold, IReadOnlySet<int> given)
    {
        var features = new AttributionFeatures(reading);
        var found = new List<FoundAttribution>();
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            var isGiven = given.Contains(at);
            if (!isGiven && !weights.Cues.Contains(reading.Norm(at))) continue;
            var (after, before) = CueProbabilities(features, at);
            if (!isGiven && after + before < threshold) continue;
            var content = Content(features, at, after >= before);
            if (content.IsEmpty) continue;
            found.Add(new FoundAttribution(at, content, Source(reading, features, at, content), after + before));
        }
        return found;
    }

    private (float After, float Before) CueProbabilities(AttributionFeatures features, int at)
    {
        var list = features.Cue(at);
        float none = weights.Score(list, CueClasses[0]), after = weights.Score(list, CueClasses[1]), before = weights.Score(list, CueClasses[2]);
        var top = MathF.Max(none, MathF.Max(after, before));
        float a = MathF.Exp(none - top), b = MathF.Exp(after - top), c = MathF.Exp(before - top);
        return (b / (a + b + c), c / (a + b + c));
    }

    private TokenRange Content(AttributionFeatures features, int cue, bool after)
    {
        var region = features.Region(cue);
        if (after)
        {
            var first = Best(AfterStart, features, cue, cue, StartCandidates(cue, region));
            if (first < 0) return default;
            var end = Best(AfterEnd, features, cue, first, new TokenRange(first + 1, region.End + 1));
            return end < 0 ? default : new TokenRange(first, end);
        }
        var stop = Best(BeforeEnd, features, cue, cue, new TokenRange(region.First + 1, cue + 1));
        if (stop < 0) return default;
        var start = Best(BeforeStart, features, cue, stop, new TokenRange(region.First, stop));
        return start < 0 ? default : new TokenRange(start, stop);
    }

    /// <summary>Where content after a cue may begin.</summary>
    public static TokenRange StartCandidates(int cue, TokenRange region) => new(cue + 1, Math.Min(region.End, cue + 1 + StartReach));

    private int Best(uint kind, AttributionFeatures features, int cue, int other, TokenRange candidates)
    {
        var (best, top) = (-1, float.NegativeInfinity);
        for (var at = candidates.First; at < candidates.End; at++)
            if (weights.Score(features.Boundary(kind, cue, other, at)) is var score && score > top) (best, top) = (at, score);
        return best;
    }

    private TokenRange Source(Reading reading, AttributionFeatures features, int cue, TokenRange content)
    {
        var (last, top) = (-1, weights.Score(features.NoSource(cue, content)));
        var candidates = SourceEnds(features.Region(cue), cue);
        for (var at = candidates.First; at < candidates.End; at++)
            if (MayEndSource(reading, cue, content, at) && weights.Score(features.SourceEnd(cue, content, at)) is var score && score > top)
                (last, top) = (at, score);
        if (last < 0) return default;
        var (first, best) = (last, float.NegativeInfinity);
        for (var at = last; at >= SourceFirsts(features.Region(cue), cue, content, last); at--)
            if (weights.Score(features.SourceFirst(cue, last, at)) is var score && score > best) (first, best) = (at, score);
        return new TokenRange(first, last + 1);
    }

    /// <summary>Where a source may end.</summary>
    public static TokenRange SourceEnds(TokenRange region, int cue) =>
        new(Math.Max(region.First, cue - SourceReach), Math.Min(region.End, cue + SourceReach));

    /// <summary>Whether a token may be a source's last: not the cue, nor inside the content.</summary>
    public static bool MayEndSource(Reading reading, int cue, TokenRange content, int at) =>
        at != cue && !content.Contains(at) && (reading.Tokens[at].Kind != TokenKind.Punctuation || reading.Is(at, ')') || reading.Is(at, ','));

    /// <summary>The first place where a source that ends at <paramref name="last"/> may begin.</summary>
    public static int SourceFirsts(TokenRange region, int cue, TokenRange content, int last)
    {
        var least = Math.Max(region.First, last - SourceLength);
        if (last > cue) least = Math.Max(least, cue + 1);
        if (last >= content.End) least = Math.Max(least, content.End);
        return Math.Min(least, last);
    }
}
