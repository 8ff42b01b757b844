using Parallax.Entities.Labels;

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
