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
        var weights = new AlignmentWeights([.. a.Sentences, .. b.Sentences]);
        var scores = new AlignmentScores(a.Sentences, b.Sentences, weights);
        ScoredPair[] pairs = [.. Choose(scores.Pairs(), scores.AreMany ? BetweenLong(options) : options)];
        return new AlignmentResult
        {
            A = a.Info,
            B = b.Info,
            Pairs = [.. pairs.Select(pair => Pair(pair, weights))],
            Sentences = [
                .. AlignmentClock.Judge(a, [.. pairs.Select(pair => pair.A)], b.Info),
                .. AlignmentClock.Judge(b, [.. pairs.Select(pair => pair.B)], a.Info),
            ],
            Conflicts = [.. pairs.SelectMany(AlignmentConflicts.Between)],
        };
    }

    private static AlignmentOptions BetweenLong(AlignmentOptions options) => options with
    {
        Threshold = options.Threshold * ManyFactor,
        OtherShare = options.OtherShare / ManyOtherShares,
    };

    private static AlignmentPair Pair(ScoredPair pair, AlignmentWeights weights) => new(
        pair.A.Sentence.Index,
        pair.B.Sentence.Index,
        Rounding.Significant(pair.Score),
        Shared(pair, weights));

    private static IEnumerable<ScoredPair> Choose(List<ScoredPair> pairs, AlignmentOptions options)
    {
        var bestOfA = BestScores(pairs, pair => pair.A);
        var bestOfB = BestScores(pairs, pair => pair.B);
        return pairs.Where(IsChosen);

        bool IsChosen(ScoredPair pair)
        {
            var (a, b) = (bestOfA[pair.A], bestOfB[pair.B]);
            return pair.Score >= options.Threshold
                && pair.Score >= options.FurtherShare * Math.Min(a, b)
                && pair.Score >= options.OtherShare * Math.Max(a, b);
        }
    }

    private static Dictionary<AlignmentProfile, double> BestScores(
        List<ScoredPair> pairs,
        Func<ScoredPair, AlignmentProfile> sentenceOf) => pairs
        .GroupBy(sentenceOf, pair => pair.Score)
        .ToDictionary(sentence => sentence.Key, sentence => sentence.Max());

    private static string[] Shared(ScoredPair pair, AlignmentWeights weights)
    {
        var shared = pair.SharedKeys.Where(key => !AlignmentKeys.IsOfSeveral(key));
        return [.. shared
            .OrderByDescending(key => Rounding.Significant(weights[key]))
            .Select(key => pair.A.Words.GetValueOrDefault(key) ?? AlignmentKeys.Text(key))
            .Distinct()
            .Take(SharedTerms)];
    }
}
