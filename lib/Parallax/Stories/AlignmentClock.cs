namespace Parallax.Stories;

/// <summary>Tells what an article left out from what it could not know.</summary>
/// <remarks>
/// A sentence's day is the latest past day that it names, or that the attribution of its quote names. What happened
/// after the other article's day of publication is after; what happened before that day is left out, and so is what
/// stands without a day in an article that was published earlier. All else is unknown: what happened on the day itself,
/// and what stands without a day in a later article.
/// </remarks>
internal static class AlignmentClock
{
    /// <summary>The status of every sentence of one article against the other.</summary>
    public static IEnumerable<AlignmentSentence> Judge(
        List<AlignmentProfile> sentences,
        HashSet<int> shared,
        ArticleInfo own,
        ArticleInfo other)
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            var date = Day(sentences[at], own);
            var status = shared.Contains(at) ? AlignmentStatus.Shared : Missing(date, own, other);
            yield return new AlignmentSentence(
                own,
                sentences[at].Sentence.Index,
                sentences[at].Sentence.Words,
                status,
                date);
        }
    }

    private static DateOnly? Day(AlignmentProfile sentence, ArticleInfo own)
    {
        if (sentence.Dates.Count == 0) return sentence.SaidOn;
        if (own.Published is not { } published) return sentence.Dates.Max();
        var today = DateOnly.FromDateTime(published.Value.UtcDateTime);
        return sentence.Dates.Where(d => d <= today)
            .Select(d => (DateOnly?)d)
            .DefaultIfEmpty(null)
            .Max();
    }

    private static AlignmentStatus Missing(DateOnly? day, ArticleInfo own, ArticleInfo other)
    {
        if (other.Published is not { } published) return AlignmentStatus.Unknown;
        var then = DateOnly.FromDateTime(published.Value.UtcDateTime);
        if (day > then) return AlignmentStatus.After;
        if (day < then) return AlignmentStatus.LeftOut;
        if (own.Published is not { } mine) return AlignmentStatus.Unknown;
        if (mine.HasTime && published.HasTime && mine.Value <= published.Value) return AlignmentStatus.LeftOut;
        return DateOnly.FromDateTime(mine.Value.UtcDateTime) < then ? AlignmentStatus.LeftOut : AlignmentStatus.Unknown;
    }
}
