using Parallax.Entities.Names;

namespace Parallax.Entities.Catalogue;

/// <summary>A name that another one may stand for, with what speaks for it.</summary>
/// <param name="Group">The name.</param>
/// <param name="Kinship">How the forms go together.</param>
/// <param name="Features">The evidence, in the order of <see cref="JoinModel"/>.</param>
/// <param name="Score">Its probability by <see cref="JoinModel"/>, candidate by candidate.</param>
/// <param name="Like">The two articles most alike: one that has the question, one that has this name.</param>
internal sealed record JoinCandidate(NameGroup Group, NameKinship Kinship, double[] Features, double Score,
    (int Asking, int Answering) Like)
{
    /// <summary>
    /// Whether a pronoun, which may be linked wrongly, speaks against it: then it is not chosen, but a rival.
    /// </summary>
    public bool Doubtful { get; init; }
}
