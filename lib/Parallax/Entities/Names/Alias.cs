namespace Parallax.Entities.Names;

/// <summary>A name with its other forms, as a user gives them.</summary>
/// <param name="Name">The name under which all forms are counted.</param>
/// <param name="Type">What it names.</param>
/// <param name="Forms">The other forms.</param>
public sealed record Alias(string Name, EntityType Type, IReadOnlyList<string> Forms);
