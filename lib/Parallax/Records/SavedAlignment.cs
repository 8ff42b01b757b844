using System.Text.Json.Serialization;

namespace Parallax.Records;

/// <summary>
/// A line of <c>alignment.jsonl</c> (format <c>parallax.alignment/1</c>) as it is stored: ids, numbers, codes.
/// </summary>
/// <param name="Format">The format's name and version.</param>
/// <param name="A">The first article's id.</param>
/// <param name="B">The second article's id.</param>
/// <param name="Pairs">The aligned sentences.</param>
/// <param name="Sentences">Every body sentence of both articles.</param>
/// <param name="Conflicts">What aligned sentences disagree on.</param>
internal sealed record SavedAlignment(
    string Format,
    string A,
    string B,
    IReadOnlyList<SavedAlignment.PairLine> Pairs,
    IReadOnlyList<SavedAlignment.AlignedLine> Sentences,
    IReadOnlyList<SavedAlignment.ConflictLine> Conflicts)
{
    /// <summary>The side of <see cref="A"/> in <see cref="AlignedLine.Of"/>.</summary>
    public const string SideA = "a";

    /// <summary>The side of <see cref="B"/> in <see cref="AlignedLine.Of"/>.</summary>
    public const string SideB = "b";

    /// <summary>Whether all sentence numbers are those of sentences of the two articles.</summary>
    public bool Fits(ArticleAnalysis a, ArticleAnalysis b) =>
        Pairs.All(p => Has(a, p.A) && Has(b, p.B))
        && Conflicts.All(c => Has(a, c.A) && Has(b, c.B))
        && Sentences.All(s => Has(s.Of == SideA ? a : b, s.Number));

    private static bool Has(ArticleAnalysis analysis, int sentence) =>
        sentence >= 0 && sentence < analysis.Sentences.Count;

    /// <summary>Two sentences that report the same.</summary>
    /// <param name="A">Number of the sentence in the first article.</param>
    /// <param name="B">Number of the sentence in the second article.</param>
    /// <param name="Score">0 … 1.</param>
    /// <param name="Shared">At most five shared terms.</param>
    internal sealed record PairLine(int A, int B, double Score, IReadOnlyList<string> Shared);

    /// <summary>A body sentence of one article.</summary>
    /// <param name="Of">The article: a or b.</param>
    /// <param name="Number">Its number within the article.</param>
    /// <param name="Status">The code of its <see cref="AlignmentStatus"/>.</param>
    /// <param name="Date">The latest day that it speaks of; null for none.</param>
    internal sealed record AlignedLine(
        string Of,
        [property: JsonPropertyName("sentence")] int Number,
        string Status,
        string? Date = null);

    /// <summary>What two aligned sentences disagree on.</summary>
    internal sealed record ConflictLine(int A, int B, string Kind, string About, string ValueA, string ValueB);
}
