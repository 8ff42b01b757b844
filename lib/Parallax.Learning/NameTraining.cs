namespace Parallax.Learning;

/// <summary>How the name tagger is trained.</summary>
/// <param name="Epochs">How many times the samples are gone through.</param>
/// <param name="LeastCount">How often a feature must be seen to have a weight.</param>
/// <param name="Margin">By how much right tags must win.</param>
internal sealed record NameTraining(int Epochs, int LeastCount, int Margin);
