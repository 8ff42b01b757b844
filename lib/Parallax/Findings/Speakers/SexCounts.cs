namespace Parallax.Findings.Speakers;

/// <summary>A count of women, of men, and of those whose sex the text does not tell.</summary>
/// <param name="Women">Women.</param>
/// <param name="Men">Men.</param>
/// <param name="Unknown">Not told.</param>
public sealed record SexCounts(int Women, int Men, int Unknown)
{
    /// <summary>All of them.</summary>
    public int All => Women + Men + Unknown;

    internal static SexCounts Of(IEnumerable<(PersonSex Sex, int Count)> counted)
    {
        var sums = counted.GroupBy(c => c.Sex).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        return new SexCounts(
            sums.GetValueOrDefault(PersonSex.Woman),
            sums.GetValueOrDefault(PersonSex.Man),
            sums.GetValueOrDefault(PersonSex.Unknown));
    }
}
