namespace Parallax.Comparison.Tone;

/// <summary>One scored thing: a stretch of a sentence or a mention.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Key">What it is summed up under.</param>
/// <param name="Value">Its tone.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Label">Its class.</param>
/// <param name="Validated">Whether the model was validated for what it is.</param>
internal readonly record struct ToneUnit(
    ArticleInfo Article,
    string Key,
    double Value,
    double Weight,
    ToneLabel Label,
    bool Validated = true);
