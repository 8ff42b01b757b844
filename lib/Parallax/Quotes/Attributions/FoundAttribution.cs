namespace Parallax.Quotes.Attributions;

/// <summary>An attribution that the model found: cue, content and source as token ranges.</summary>
/// <param name="Cue">The cue's token.</param>
/// <param name="Content">What is attributed.</param>
/// <param name="Source">Who it is attributed to; empty where the sentence does not say.</param>
/// <param name="Margin">By how many steps the token scores more as a cue than as none.</param>
internal sealed record FoundAttribution(int Cue, TokenRange Content, TokenRange Source, int Margin)
{
    /// <summary>What stands for none: its content is empty.</summary>
    public static FoundAttribution None { get; } = new(0, default, default, 0);

    /// <summary>
    /// The rest of the content, where the attribution stands in its middle: "The plan, he said, would fail".
    /// </summary>
    public TokenRange Rest { get; init; }
}
