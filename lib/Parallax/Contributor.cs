namespace Parallax;

/// <summary>Somebody who worked on an article.</summary>
/// <param name="Name">The person's name, or the newsroom's.</param>
/// <param name="Role">What they did.</param>
/// <param name="Place">Where from, if the article says so.</param>
/// <param name="IsPerson">False for newsrooms and agencies.</param>
public sealed record Contributor(string Name, ContributorRole Role, string? Place = null, bool IsPerson = true);
