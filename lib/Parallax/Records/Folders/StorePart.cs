namespace Parallax.Records.Folders;

/// <summary>What a store's manifest says of a part.</summary>
/// <param name="Key">The part's name.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Hash">SHA-256 of the part's manifest.</param>
internal sealed record StorePart(string Key, int Articles, string Hash);
