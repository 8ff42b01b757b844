using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>Tells what an article left out from what it could not know.</summary>
/// <remarks>
/// A sentence's day is the latest past day that it names, or that the attribution of its quote names. What happened
/// after the other article's day of publication is after; what happened before that day is left out, and so is what has
/// no day in an article that was published earlier. All else is unknown: what happened on the day itself, and what has
/// no day in a later article.
/// </remarks>
internal static class AlignmentClock
{
    /// <summary>The status of every sentence of one article against the other.</summary>
    /// <param name="article">The article.</param>
    /// <param name="shared">Its sentences that are aligned.</param>
    /// <param name="other">The other article.</param>
    public static IEnumerable<AlignmentSentence> Judge(
        AlignmentArticle article,
        HashSet<AlignmentProfile> shared,
        ArticleInfo other)
    {
        var own = article.Info;
        foreach (var profile in article.Sentences)
        {
            var date = Day(profile, own);
            var status = shared.Contains(profile) ? AlignmentStatus.Shared : Missing(date, own, other);
            yield return new AlignmentSentence(own, profile.Sentence.Index, profile.Sentence.Words, status, date);
        }
    }

    private static DateOnly? Day(AlignmentProfile sentence, ArticleInfo own)
    {
        if (sentence.Dates.Count == 0) return sentence.SaidOn;
        if (own.Published is not { } published) return sentence.Dates.Max();
        var today = DateOf(published);
        return sentence.Dates.Where(date => date <= today).Max(date => (DateOnly?)date);
    }

    private static AlignmentStatus Missing(DateOnly? day, ArticleInfo own, ArticleInfo other)
    {
        if (other.Published is not { } published) return AlignmentStatus.Unknown;
        var then = DateOf(published);
        if (day > then) return AlignmentStatus.After;
        if (day < then) return AlignmentStatus.LeftOut;
        return IsEarlier(own.Published, published) ? AlignmentStatus.LeftOut : AlignmentStatus.Unknown;
    }

    private static bool IsEarlier(PublicationDate? own, PublicationDate other)
    {
        if (own is null) return false;
        if (own.HasTime && other.HasTime && own.Value <= other.Value) return true;
        return DateOf(own) < DateOf(other);
    }

    private static DateOnly DateOf(PublicationDate published) => DateOnly.FromDateTime(published.Value.UtcDateTime);
}
