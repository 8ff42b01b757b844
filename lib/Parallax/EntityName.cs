namespace Parallax;

/// <summary>A name with what it names: under which an entity is counted.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Type">What kind of thing it names.</param>
public sealed record EntityName(string Name, EntityType Type)
{
    /// <summary>The name, with the type in brackets.</summary>
    public override string ToString() => $"{Name} ({Type})";
}
