using Parallax.Entities.Linking;

namespace Parallax.Entities.Labels;

/// <summary>What was found in a document so far.</summary>
/// <param name="Chains">The chains of its names.</param>
/// <param name="Labels">What they are called.</param>
internal sealed record ChainsAndLabels(List<Chain> Chains, List<LabelDraft> Labels);
