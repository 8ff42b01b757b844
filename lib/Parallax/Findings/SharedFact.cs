using Parallax.Findings.Places;
using Parallax.Stories;

namespace Parallax.Findings;

/// <summary>Two sentences of different outlets' articles that report the same.</summary>
/// <param name="First">The outlet of the first article.</param>
/// <param name="Sentence">Its sentence, or how that begins where the text is not at hand.</param>
/// <param name="Second">The outlet of the second article.</param>
/// <param name="OtherSentence">Its sentence, or how that begins.</param>
/// <param name="Shared">The names, numbers and rare words that both have.</param>
/// <param name="Likeness">How alike the sentences are, 0 … 1.</param>
public sealed record SharedFact(
    string First,
    string Sentence,
    string Second,
    string OtherSentence,
    string Shared,
    double Likeness)
{
    /// <summary>The facts that articles share, the most alike first.</summary>
    public static IReadOnlyList<SharedFact> Of(Coverage coverage)
    {
        var places = new SentenceTexts(coverage);
        return [.. Alignments.Of(coverage)
            .SelectMany(alignment => alignment.Pairs, (alignment, pair) => Row(alignment, pair, places))
            .OrderByDescending(fact => fact.Likeness)];
    }

    private static SharedFact Row(AlignmentResult alignment, AlignmentPair pair, SentenceTexts texts) => new(
        alignment.A.Outlet,
        texts.Of(alignment.A, pair.A),
        alignment.B.Outlet,
        texts.Of(alignment.B, pair.B),
        string.Join(", ", pair.Shared),
        pair.Score);
}
