namespace Parallax.Comparison;

/// <summary>What is counted as voice.</summary>
public sealed record ShareOfVoiceOptions
{
    /// <summary>Whether reported speech counts too, or only what stands in quotation marks.</summary>
    public bool Reported { get; init; }

    /// <summary>With at least so many articles an outlet's share gets an interval.</summary>
    public int IntervalFrom { get; init; } = 10;
}
