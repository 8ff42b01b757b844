using Parallax.Numerics;

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

    // Where there are more pairs of sentences than a few, one shared word will not do below this score.
    private const double OneScore = 0.3;
    private const int FewPairs = 150;
    private const double ManyFactor = 1.3;

    /// <summary>Aligns two articles.</summary>
    /// <exception cref="InvalidOperationException">One of them is a record without its text.</exception>
    public static AlignmentResult Of(ArticleAnalysis a, ArticleAnalysis b, AlignmentOptions? options = null)
    {
        options ??= new AlignmentOptions();
        var (first, second) = (AlignmentProfile.Of(a), AlignmentProfile.Of(b));
        var weights = new AlignmentWeights([.. first, .. second]);
        var pairs = Choose(Score(first, second, weights), options, first.Count * second.Count > FewPairs);
        return new AlignmentResult
        {
            A = a.Article,
            B = b.Article,
            Pairs = [.. pairs.Select(p => new AlignmentPair(
                first[p.A].Sentence.Index,
                second[p.B].Sentence.Index,
                Rounding.Significant(p.Score),
                    Shared(first[p.A], second[p.B], weights)))],
            Sentences = [.. AlignmentClock.Judge(
                first,
                [.. pairs.Select(p => p.A)],
                a.Article,
                b.Article),
                .. AlignmentClock.Judge(
                    second,
                    [.. pairs.Select(p => p.B)],
                    b.Article,
                    a.Article)],
            Conflicts = [.. pairs.SelectMany(p => AlignmentConflicts.Between(
                first[p.A],
                second[p.B],
                p.Score))],
        };
    }

    private static List<(int A, int B, double Score)> Score(
        List<AlignmentProfile> a,
        List<AlignmentProfile> b,
        AlignmentWeights weights)
    {
        var scores = new List<(int, int, double)>();
        for (var i = 0; i < a.Count; i++)
            for (var j = 0; j < b.Count; j++)
                if (Cosine(a[i], b[j], weights) is > 0 and var score
                    && IsEnough(a[i], b[j], a.Count * b.Count > FewPairs, score))
                    scores.Add((i, j, score));
        return scores;
    }

    // Among many pairs of sentences some share a few words by chance: the more there are, the more it takes.
    private static bool IsEnough(AlignmentProfile a, AlignmentProfile b, bool many, double score)
    {
        if (!many) return true;
        var shared = a.Keys.Where(b.Keys.Contains).ToList();
        var (stems, others) = (
            shared.Count(k => char.IsLetter(k[0])),
            shared.Count(k => k[0] is '@' or '#'));
        return score >= OneScore
            || (stems + others >= 3
                && (stems >= 3 || shared.Exists(k => k[0] is '+' or '#' or '>')));
    }

    private static double Cosine(AlignmentProfile a, AlignmentProfile b, AlignmentWeights weights)
    {
        double shared = 0;
        foreach (var key in a.Keys.Order(StringComparer.Ordinal))
            if (b.Keys.Contains(key)) shared += weights[key] * weights[key];
        return shared == 0
            ? 0
            : Math.Min(1, shared / Math.Sqrt(Square(a, weights) * Square(b, weights)));
    }

    private static double Square(AlignmentProfile sentence, AlignmentWeights weights) =>
        sentence.Keys.Where(k => k[0] != '>')
            .Order(StringComparer.Ordinal)
            .Sum(k => weights[k] * weights[k]);

    private static List<(int A, int B, double Score)> Choose(
        List<(int A, int B, double Score)> scores,
        AlignmentOptions options,
        bool many)
    {
        var (threshold, other) = many
            ? (options.Threshold * ManyFactor, options.OtherShare / 3)
            : (options.Threshold, options.OtherShare);
        var bestA = scores.GroupBy(s => s.A)
            .ToDictionary(g => g.Key, g => g.Max(s => s.Score));
        var bestB = scores.GroupBy(s => s.B)
            .ToDictionary(g => g.Key, g => g.Max(s => s.Score));
        return [.. scores.Where(s => s.Score >= threshold
            && s.Score >= options.FurtherShare * Math.Min(bestA[s.A], bestB[s.B])
                && s.Score >= other * Math.Max(bestA[s.A], bestB[s.B]))
            .OrderBy(s => s.A).ThenBy(s => s.B)];
    }

    private static string[] Shared(AlignmentProfile a, AlignmentProfile b, AlignmentWeights weights) =>
        [.. a.Keys.Where(b.Keys.Contains)
            .Where(k => k[0] is not ('+' or '>'))
            .OrderByDescending(k => Rounding.Significant(weights[k]))
            .ThenBy(k => k, StringComparer.Ordinal)
            .Select(k => a.Words.GetValueOrDefault(k) ?? k.TrimStart('@', '#', '"'))
            .Distinct()
            .Take(SharedTerms)];
}
