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
    /// Every body sentence of both articles with how the other article stands to it, the first article's before the
    /// second's.
    /// </summary>
    public required IReadOnlyList<AlignmentSentence> Sentences { get; init; }

    /// <summary>What aligned sentences disagree on.</summary>
    public required IReadOnlyList<AlignmentConflict> Conflicts { get; init; }

    /// <summary>The sentences of one article that the other lacks.</summary>
    public IEnumerable<AlignmentSentence> Only(ArticleInfo article) =>
        Sentences.Where(s => s.Article.Id == article.Id && s.Status != AlignmentStatus.Shared);

    /// <summary>
    /// The share of an article's body words in sentences that the other article shares; null for an empty body.
    /// </summary>
    public double? SharedShare(ArticleInfo article)
    {
        var own = Sentences.Where(s => s.Article.Id == article.Id).ToList();
        var words = own.Sum(s => s.Words);
        return words == 0
            ? null
            : Rounding.Significant((double)own.Where(s => s.Status == AlignmentStatus.Shared)
                .Sum(s => s.Words) / words);
    }

    /// <summary>
    /// Where a body sentence stands in its article: 0 for the first, 1 for the last; null for no body sentence.
    /// </summary>
    public double? Position(ArticleInfo article, int sentence)
    {
        var own = Sentences.Where(s => s.Article.Id == article.Id)
            .Select(s => s.Sentence)
            .Order()
            .ToList();
        var at = own.IndexOf(sentence);
        return at < 0 ? null : Rounding.Significant((double)at / Math.Max(1, own.Count - 1));
    }

    /// <summary>
    /// Whether both present the shared facts in the same order: Kendall's tau-b of the sentence numbers over all pairs,
    /// −1 … 1; null with fewer than two facts.
    /// </summary>
    public double? OrderAgreement()
    {
        long score = 0, tiesA = 0, tiesB = 0, all = 0;
        for (var i = 0; i < Pairs.Count; i++)
            for (var j = i + 1; j < Pairs.Count; j++)
            {
                var (a, b) = (
                    Math.Sign(Pairs[j].A - Pairs[i].A),
                    Math.Sign(Pairs[j].B - Pairs[i].B));
                score += a * b;
                tiesA += a == 0 ? 1 : 0;
                tiesB += b == 0 ? 1 : 0;
                all++;
            }
        var below = Math.Sqrt((double)(all - tiesA) * (all - tiesB));
        return below == 0 ? null : Rounding.Significant(score / below);
    }
}
