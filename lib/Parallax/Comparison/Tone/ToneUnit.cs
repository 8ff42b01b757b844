namespace Parallax.Comparison.Tone;

/// <summary>One scored thing: a stretch of a sentence or a mention.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Key">What it is summed up under.</param>
internal readonly record struct ToneUnit(ArticleInfo Article, string Key)
{
    /// <summary>Its tone.</summary>
    public required double Value { get; init; }

    /// <summary>Its weight.</summary>
    public required double Weight { get; init; }

    /// <summary>Its class.</summary>
    public required ToneLabel Label { get; init; }

    /// <summary>Whether the model was validated for what it is.</summary>
    public bool Validated { get; init; } = true;
}
