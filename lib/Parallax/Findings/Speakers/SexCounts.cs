namespace Parallax.Findings.Speakers;

/// <summary>A count of women, of men, and of those whose sex the text does not tell.</summary>
/// <param name="Women">Women.</param>
/// <param name="Men">Men.</param>
/// <param name="Unknown">Not told.</param>
public sealed record SexCounts(int Women, int Men, int Unknown)
{
    /// <summary>All of them.</summary>
    public int All => Women + Men + Unknown;

    /// <summary>Nobody.</summary>
    internal static SexCounts None { get; } = new(0, 0, 0);

    /// <summary>The counts with more of a sex.</summary>
    internal SexCounts With(PersonSex sex, int more) => sex switch
    {
        PersonSex.Woman => this with { Women = Women + more },
        PersonSex.Man => this with { Men = Men + more },
        _ => this with { Unknown = Unknown + more },
    };
}
