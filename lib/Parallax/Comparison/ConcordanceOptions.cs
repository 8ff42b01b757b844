namespace Parallax.Comparison;

/// <summary>What the lines of a concordance show.</summary>
public sealed record ConcordanceOptions
{
    /// <summary>How many words are shown on either side.</summary>
    public int Words { get; init; } = 8;

    /// <summary>The order of the lines.</summary>
    public ConcordanceOrder Order { get; init; }

    /// <summary>The sections that are searched.</summary>
    public IReadOnlyList<SectionKind> Sections { get; init; } = [
        SectionKind.Headline,
        SectionKind.Standfirst,
        SectionKind.Body,
        SectionKind.Caption,
    ];
}
