namespace Parallax.Terms.Topics;

/// <summary>Which variant of tf-idf.</summary>
public sealed record TfIdfOptions
{
    /// <summary>scikit-learn's TfidfTransformer: natural counts, smooth idf, articles of length 1.</summary>
    public static TfIdfOptions Sklearn { get; } = new()
    {
        DocumentFrequency = DocumentFrequencyWeight.Smooth,
        Cosine = true,
    };

    /// <summary>How counts enter.</summary>
    public TermFrequencyWeight TermFrequency { get; init; } = TermFrequencyWeight.Natural;

    /// <summary>How numbers of articles enter.</summary>
    public DocumentFrequencyWeight DocumentFrequency { get; init; } = DocumentFrequencyWeight.Idf;

    /// <summary>Whether an article's weights are divided by their Euclidean length (SMART c).</summary>
    public bool Cosine { get; init; }

    /// <summary>The sections that are counted.</summary>
    public IReadOnlyList<SectionKind> Sections { get; init; } = [
        SectionKind.Headline,
        SectionKind.Standfirst,
        SectionKind.Body,
    ];

    /// <summary>Number of words in the longest term.</summary>
    public int MaxLength { get; init; } = 1;

    /// <summary>Terms left out, in normal form; null keeps all.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>Whether a row's term is weighed.</summary>
    internal bool Includes(TermCount row)
    {
        var isStopWord = StopWords?.Contains(row.Term) ?? false;
        return !isStopWord && row.Length <= MaxLength && Sections.Contains(row.Section);
    }
}
