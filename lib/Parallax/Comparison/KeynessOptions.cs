using Parallax.Comparison.Words;

namespace Parallax.Comparison;

/// <summary>What is compared, and what of it is shown.</summary>
public sealed record KeynessOptions
{
    /// <summary>Headline, standfirst and body, all voices, terms of one word found five times or more.</summary>
    public static KeynessOptions Default { get; } = new();

    /// <summary>The outlet to compare with; null compares with all other outlets together.</summary>
    public string? Against { get; init; }

    /// <summary>The sections that are counted.</summary>
    public IReadOnlyList<SectionKind> Sections { get; init; } = [
        SectionKind.Headline,
        SectionKind.Standfirst,
        SectionKind.Body,
    ];

    /// <summary>The voices that are counted; null counts all.</summary>
    public IReadOnlyList<Voice>? Voices { get; init; }

    /// <summary>Number of words in the shortest term shown.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Number of words in the longest term shown.</summary>
    public int MaxLength { get; init; } = 1;

    /// <summary>How often a term must be in both texts together.</summary>
    public int MinCount { get; init; } = 5;

    /// <summary>In how many articles a term must be.</summary>
    public int MinArticles { get; init; } = 1;

    /// <summary>Words that are not shown, in normal form, and phrases of them alone; null shows all.</summary>
    public IReadOnlySet<string>? StopWords { get; init; }

    /// <summary>
    /// Up to how many articles, both sides together, rates are compared by permutation rather than by Welch's test.
    /// </summary>
    public int PermutationArticles { get; init; } = 20;

    /// <summary>
    /// Size in words of the prior of the log-odds; null takes the counts of both texts together as they are, as the
    /// R package tidylo does.
    /// </summary>
    public double? PriorWords { get; init; }

    /// <summary>Whether a term is shown, by its words.</summary>
    internal bool Shows(string term)
    {
        var words = term.Split(' ');
        if (words.Length < MinLength || words.Length > MaxLength) return false;
        return StopWords is null || !words.All(StopWords.Contains);
    }

    /// <summary>Whether a row is shown, by its counts.</summary>
    internal bool Shows(KeynessRow row) =>
        row.Count + row.OtherCount >= MinCount && row.Articles + row.OtherArticles >= MinArticles;

    /// <summary>Whether a count is of the sections and voices that are compared.</summary>
    internal bool Includes(TermCount row)
    {
        var isVoice = Voices?.Contains(row.Voice) ?? true;
        return isVoice && Sections.Contains(row.Section);
    }
}
