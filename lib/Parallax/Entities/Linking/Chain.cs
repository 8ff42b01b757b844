namespace Parallax.Entities.Linking;

/// <summary>A coreference chain while it grows.</summary>
internal sealed class Chain
{
    /// <summary>The name under which it is counted.</summary>
    public required string Name { get; set; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; set; }

    /// <summary>m, f, or the null character while nothing tells.</summary>
    public char Gender { get; set; }

    /// <summary>Its mentions in the order of the text.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>The offices and roles that the article gives it: "president", "leader".</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>The countries and bodies that stand with its titles: "Russia", "Chinese Communist Party".</summary>
    public HashSet<string> Affiliations { get; } = new(StringComparer.Ordinal);

    /// <summary>The tokens of its fullest name, in small letters.</summary>
    public string[] Words { get; set; } = [];
}

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
