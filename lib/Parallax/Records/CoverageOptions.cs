using Parallax.Entities;

namespace Parallax;

/// <summary>How a coverage is loaded.</summary>
public sealed record CoverageOptions
{
    /// <summary>How articles are read.</summary>
    public CorpusOptions Corpus { get; init; } = new();

    /// <summary>How articles are analysed; records are taken as they are.</summary>
    public AnalyzerOptions Analyzer { get; init; } = new();

    /// <summary>
    /// The user's names; null for those of the <c>aliases.yaml</c> beside the articles or records, if there is one.
    /// </summary>
    /// <remarks>
    /// They go to the built-in finder of entities, not to one's own, and to the coverage's catalogue.
    /// </remarks>
    public AliasFile? Aliases { get; init; }

    /// <summary>How many analyses are held in memory; the rows of all others are in scratch files.</summary>
    internal int MostInMemory { get; init; } = 5_000;
}
