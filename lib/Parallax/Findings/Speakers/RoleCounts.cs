namespace Parallax.Findings.Speakers;

/// <summary>A count of officials, experts, ordinary people, others, and of those not told.</summary>
/// <param name="Officials">Officials and politicians.</param>
/// <param name="Experts">Experts.</param>
/// <param name="Ordinary">Ordinary people.</param>
/// <param name="Others">People known for something else.</param>
/// <param name="Unknown">Not told.</param>
public sealed record RoleCounts(int Officials, int Experts, int Ordinary, int Others, int Unknown)
{
    /// <summary>All of them.</summary>
    public int All => Officials + Experts + Ordinary + Others + Unknown;

    /// <summary>Nobody.</summary>
    internal static RoleCounts None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>The counts with more of a role.</summary>
    internal RoleCounts With(PersonRole role, int more) => role switch
    {
        PersonRole.Official => this with { Officials = Officials + more },
        PersonRole.Expert => this with { Experts = Experts + more },
        PersonRole.Ordinary => this with { Ordinary = Ordinary + more },
        PersonRole.Other => this with { Others = Others + more },
        _ => this with { Unknown = Unknown + more },
    };
}
