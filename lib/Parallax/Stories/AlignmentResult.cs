using Parallax.Numerics;

namespace Parallax.Stories;

/// <summary>What two articles on the same story share, and what each has alone.</summary>
public sealed record AlignmentResult
{
    /// <summary>The first article.</summary>
    public required ArticleInfo A { get; init; }

    /// <summary>The second article.</summary>
    public required ArticleInfo B { get; init; }

    /// <summary>The aligned sentences, by the first article's order.</summary>
    public required IReadOnlyList<AlignmentPair> Pairs { get; init; }

    /// <summary>
    /// Every body sentence of both articles with their status in the other article, the first article's before the
    /// second's.
    /// </summary>
    public required IReadOnlyList<AlignmentSentence> Sentences { get; init; }

    /// <summary>What aligned sentences disagree on.</summary>
    public required IReadOnlyList<AlignmentConflict> Conflicts { get; init; }

    /// <summary>The sentences of one article that the other lacks.</summary>
    public IEnumerable<AlignmentSentence> Only(ArticleInfo article) =>
        SentencesOf(article).Where(sentence => sentence.Status != AlignmentStatus.Shared);

    /// <summary>
    /// The share of an article's body words in sentences that the other article shares; null for an empty body.
    /// </summary>
    public double? SharedShare(ArticleInfo article)
    {
        var own = SentencesOf(article).ToList();
        var words = own.Sum(sentence => sentence.Words);
        if (words == 0) return null;
        var shared = own.Where(sentence => sentence.Status == AlignmentStatus.Shared);
        return Rounding.Significant((double)shared.Sum(sentence => sentence.Words) / words);
    }

    /// <summary>
    /// The place of a body sentence in its article: 0 for the first, 1 for the last; null for no body sentence.
    /// </summary>
    public double? Position(ArticleInfo article, int sentence)
    {
        var own = SentencesOf(article).Select(s => s.Sentence).Order().ToList();
        var at = own.IndexOf(sentence);
        return at < 0 ? null : Rounding.Significant((double)at / Math.Max(1, own.Count - 1));
    }

    /// <summary>
    /// Whether both present the shared facts in the same order: Kendall's tau-b of the sentence numbers over all pairs,
    /// −1 … 1; null with fewer than two facts.
    /// </summary>
    public double? OrderAgreement()
    {
        long score = 0, untiedA = 0, untiedB = 0;
        foreach (var (first, second) in PairsOfPairs())
        {
            var a = Math.Sign(second.A - first.A);
            var b = Math.Sign(second.B - first.B);
            score += a * b;
            untiedA += Math.Abs(a);
            untiedB += Math.Abs(b);
        }

        var below = Math.Sqrt((double)untiedA * untiedB);
        return below == 0 ? null : Rounding.Significant(score / below);
    }

    private IEnumerable<AlignmentSentence> SentencesOf(ArticleInfo article) =>
        Sentences.Where(sentence => sentence.Article.Id == article.Id);

    private IEnumerable<(AlignmentPair First, AlignmentPair Second)> PairsOfPairs()
    {
        for (var first = 0; first < Pairs.Count; first++)
        {
            for (var second = first + 1; second < Pairs.Count; second++)
            {
                yield return (Pairs[first], Pairs[second]);
            }
        }
    }
}
