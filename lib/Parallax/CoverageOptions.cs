namespace Parallax;

/// <summary>How a coverage is loaded.</summary>
public sealed record CoverageOptions
{
    /// <summary>How articles are read.</summary>
    public CorpusOptions Corpus { get; init; } = new();

    /// <summary>How articles are analysed; records are taken as they are.</summary>
    public AnalyzerOptions Analyzer { get; init; } = new();
}
