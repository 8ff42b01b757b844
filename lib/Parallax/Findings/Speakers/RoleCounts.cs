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

    internal static RoleCounts Of(IEnumerable<(PersonRole Role, int Count)> counted)
    {
        var sums = counted.GroupBy(c => c.Role).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        return new RoleCounts(
            sums.GetValueOrDefault(PersonRole.Official),
            sums.GetValueOrDefault(PersonRole.Expert),
            sums.GetValueOrDefault(PersonRole.Ordinary),
            sums.GetValueOrDefault(PersonRole.Other),
            sums.GetValueOrDefault(PersonRole.Unknown));
    }
}
