namespace Parallax.Entities.Catalogue;

/// <summary>A person, body or place of a coverage.</summary>
/// <param name="Name">The name under which it is counted.</param>
/// <param name="Type">What it is.</param>
/// <param name="Mentions">Number of mentions in all articles, in every form.</param>
/// <param name="Articles">The ids of the articles that mention it, in ordinal order.</param>
/// <param name="Outlets">The outlets that mention it, in ordinal order.</param>
/// <param name="Forms">The names under which it is printed, the commonest first.</param>
public sealed record CatalogueEntry(string Name, EntityType Type, int Mentions,
    IReadOnlyList<string> Articles, IReadOnlyList<string> Outlets, IReadOnlyList<string> Forms);
