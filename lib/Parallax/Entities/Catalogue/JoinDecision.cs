namespace Parallax.Entities.Catalogue;

/// <summary>Under which name something is counted from now on, and why.</summary>
/// <param name="To">The name.</param>
/// <param name="Reason">The kind of evidence.</param>
/// <param name="Score">How sure it is, 0…1.</param>
/// <param name="Evidence">What speaks for it, for a reader to check.</param>
internal sealed record JoinDecision(EntityName To, JoinReason Reason, double Score, string Evidence);
