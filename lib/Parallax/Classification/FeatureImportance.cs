namespace Parallax.Classification;

/// <summary>How much the model loses when a group of features is exchanged between rows.</summary>
/// <param name="Features">
/// The group: words, characters; with a target also before, after, near, left, right, tones.
/// </param>
/// <param name="MacroF1Loss">
/// Mean loss of macro F1, out of fold; about 0 where the others tell the same, or where it tells nothing.
/// </param>
public sealed record FeatureImportance(string Features, double MacroF1Loss);
