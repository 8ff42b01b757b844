using Parallax.Stories;

namespace Parallax.Findings.Places;

/// <summary>The sentences of a coverage's aligned articles, each once.</summary>
internal static class AlignedSentences
{
    /// <summary>
    /// Every sentence of an aligned article with the most telling of its results: an article can be in several pairs.
    /// </summary>
    /// <remarks>A sentence that one other article shares is shared, whatever a third has.</remarks>
    public static IReadOnlyList<AlignmentSentence> Of(Coverage coverage) =>
        [.. Alignments.Of(coverage)
            .SelectMany(Sentences)
            .GroupBy(sentence => (sentence.Article.Id, sentence.Sentence))
            .Select(same => same.MinBy(sentence => Rank(sentence.Status))!)
            .OrderBy(sentence => sentence.Article.Id, StringComparer.Ordinal)
            .ThenBy(sentence => sentence.Sentence)];

    /// <summary>The two articles that share most; null where no two were compared.</summary>
    public static AlignmentResult? RichestPair(Coverage coverage) =>
        Alignments.Of(coverage)
            .OrderByDescending(alignment => alignment.Pairs.Count)
            .ThenBy(alignment => alignment.A.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    // What the other outlet could know rests on the days of publication: an inferred one settles nothing.
    private static IEnumerable<AlignmentSentence> Sentences(AlignmentResult alignment)
    {
        if (IsDated(alignment.A) && IsDated(alignment.B)) return alignment.Sentences;
        return alignment.Sentences.Select(sentence => sentence.Status == AlignmentStatus.Shared
            ? sentence
            : sentence with { Status = AlignmentStatus.Unknown });
    }

    private static bool IsDated(ArticleInfo article) => article.Published is { Inferred: false };

    private static int Rank(AlignmentStatus status) => status switch
    {
        AlignmentStatus.Shared => 0,
        AlignmentStatus.LeftOut => 1,
        AlignmentStatus.After => 2,
        _ => 3,
    };
}
