using Parallax.Numerics;
using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>Aligns the body sentences of two articles on the same story by what they say.</summary>
/// <remarks>
/// A sentence is a bag of stems, names, numbers and speakers, each weighted by its rarity among the sentences of both
/// articles (idf, Spärck Jones 1972); the score of two is the cosine of their bags. A pair is kept where its score
/// reaches the threshold and it is the best of one of its sentences, or nearly so: one sentence may share its facts
/// with several. What a name is said to do adds to the score where both say it. Between long articles, where chance
/// brings words together, the threshold is higher and three stems, or a number, or a pair of words must be shared; in
/// return a sentence may be matched by more of the other's. It needs the text, and no more than it.
/// </remarks>
public static class Alignment
{
    private const int SharedTerms = 5;

    // Between long articles: how much higher the threshold is, and which part of the share of the other's best will do.
    private const double ManyFactor = 1.3;
    private const int ManyOtherShares = 3;

    /// <summary>Aligns two articles.</summary>
    /// <exception cref="InvalidOperationException">One of them is a record without its text.</exception>
    public static AlignmentResult Of(ArticleAnalysis a, ArticleAnalysis b, AlignmentOptions? options = null) =>
        Of(AlignmentArticle.Of(a), AlignmentArticle.Of(b), options ?? new AlignmentOptions());

    /// <summary>Aligns two articles that were read before.</summary>
    internal static AlignmentResult Of(AlignmentArticle a, AlignmentArticle b, AlignmentOptions options)
    {
        var (first, second) = (a.Sentences, b.Sentences);
        var weights = new AlignmentWeights([.. first, .. second]);
        var scores = new AlignmentScores(first, second, weights);
        var pairs = Choose(scores.Pairs(), options, scores.AreMany);
        var sharedOfA = pairs.Select(p => p.A).ToHashSet();
        var sharedOfB = pairs.Select(p => p.B).ToHashSet();
        return new AlignmentResult
        {
            A = a.Info,
            B = b.Info,
            Pairs = [.. pairs.Select(p => Pair(
                first[p.A],
                second[p.B],
                p.Score,
                weights))],
            Sentences = [
                .. AlignmentClock.Judge(a, sharedOfA, b.Info),
                .. AlignmentClock.Judge(b, sharedOfB, a.Info),
            ],
            Conflicts = [.. pairs.SelectMany(p => AlignmentConflicts.Between(
                first[p.A],
                second[p.B],
                p.Score))],
        };
    }

    private static AlignmentPair Pair(AlignmentProfile a, AlignmentProfile b, double score, AlignmentWeights weights) =>
        new(
            a.Sentence.Index,
            b.Sentence.Index,
            Rounding.Significant(score),
            Shared(a, b, weights));

    private static List<(int A, int B, double Score)> Choose(
        List<(int A, int B, double Score)> scores,
        AlignmentOptions options,
        bool many)
    {
        var threshold = many ? options.Threshold * ManyFactor : options.Threshold;
        var other = many ? options.OtherShare / ManyOtherShares : options.OtherShare;
        var bestOfA = scores.GroupBy(s => s.A)
            .ToDictionary(g => g.Key, g => g.Max(s => s.Score));
        var bestOfB = scores.GroupBy(s => s.B)
            .ToDictionary(g => g.Key, g => g.Max(s => s.Score));
        bool IsChosen((int A, int B, double Score) pair)
        {
            var (a, b) = (bestOfA[pair.A], bestOfB[pair.B]);
            return pair.Score >= threshold
                && pair.Score >= options.FurtherShare * Math.Min(a, b)
                && pair.Score >= other * Math.Max(a, b);
        }
        return [.. scores.Where(IsChosen)];
    }

    private static string[] Shared(AlignmentProfile a, AlignmentProfile b, AlignmentWeights weights) =>
        [.. a.SortedKeys.Where(k => b.Keys.Contains(k)
            && k[0] is not ('+' or '>'))
            .OrderByDescending(k => Rounding.Significant(weights[k]))
            .Select(k => a.Words.GetValueOrDefault(k) ?? k.TrimStart('@', '#', '"'))
            .Distinct()
            .Take(SharedTerms)];
}
