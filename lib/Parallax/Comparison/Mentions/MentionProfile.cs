using Parallax.Numerics;

namespace Parallax.Comparison.Mentions;

/// <summary>In which forms and places one outlet mentions one entity, in headline, standfirst and body.</summary>
public sealed record MentionProfile
{
    /// <summary>The outlet.</summary>
    public required string Outlet { get; init; }

    /// <summary>The entity's canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Mentions by name.</summary>
    public required int Names { get; init; }

    /// <summary>Mentions by description.</summary>
    public required int Descriptions { get; init; }

    /// <summary>Mentions by pronoun.</summary>
    public required int Pronouns { get; init; }

    /// <summary>Mentions in the headline; null where none of the outlet's articles has one in its file.</summary>
    public required int? Headline { get; init; }

    /// <summary>Mentions in the lead: the standfirst and the first two sentences of the body.</summary>
    public required int Lead { get; init; }

    /// <summary>Mentions as the government that a place is named for.</summary>
    public required int AsGovernment { get; init; }

    /// <summary>Number of the outlet's articles that mention it.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of words in which they were counted.</summary>
    public required int Words { get; init; }

    /// <summary>Mentions in every form.</summary>
    public int All => Names + Descriptions + Pronouns;

    /// <summary>Mentions in every form per 1,000 words; null where there are no words.</summary>
    public double? PerThousand => Words == 0 ? null : Rounding.Significant(1000.0 * All / Words);
}
