namespace Parallax.Stores;

/// <summary>How far the work on a store is.</summary>
/// <param name="Parts">Parts that are done.</param>
/// <param name="OfParts">Parts of the share.</param>
/// <param name="Article">The article that was read last.</param>
public sealed record StoreProgress(int Parts, int OfParts, string Article);
