namespace Parallax.Terms;

/// <summary>Which words count as collocates.</summary>
public sealed record CollocationOptions
{
    /// <summary>How many words on either side of the node are looked at, within its sentence.</summary>
    public int Window { get; init; } = 5;

    /// <summary>How often a word must be near the node.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>The sections that are searched.</summary>
    public IReadOnlyList<SectionKind> Sections { get; init; } = [
        SectionKind.Headline,
        SectionKind.Standfirst,
        SectionKind.Body,
    ];

    /// <summary>Words that are never collocates, in normal form; null keeps all.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>
    /// Whether a word, in normal form, is of interest; null means that all are. With a tone lexicon: the evaluative
    /// words.
    /// </summary>
    public Func<string, bool>? Only { get; init; }
}
