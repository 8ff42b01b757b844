namespace Parallax.Entities.Linking;

/// <summary>A mention on its way into a chain.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Type">What it was taken for in this place.</param>
/// <param name="Form">Name, description or pronoun.</param>
/// <param name="Rule">The rule or model that made it.</param>
/// <param name="Confidence">How sure that is, 0…1.</param>
internal sealed record Link(int First, int End, EntityType Type, MentionForm Form, string Rule, double Confidence)
{
    /// <summary>The country whose government a place stands for here; null where it is just the place.</summary>
    public string? Government { get; init; }
}
