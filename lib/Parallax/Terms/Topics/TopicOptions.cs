namespace Parallax.Terms.Topics;

/// <summary>How topics are found.</summary>
public sealed record TopicOptions
{
    /// <summary>Number of topics.</summary>
    public int Topics { get; init; } = 10;

    /// <summary>Rounds of updates.</summary>
    public int Iterations { get; init; } = 200;

    /// <summary>Seed of the random start: the same seed gives the same topics.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Number of words that a topic is shown by, and by which its coherence is measured.</summary>
    public int TopWords { get; init; } = 10;

    /// <summary>In how many articles a term must be.</summary>
    public int MinArticles { get; init; } = 3;

    /// <summary>In which share of the articles a term may be at most.</summary>
    public double MaxShare { get; init; } = 0.5;

    /// <summary>Words left out, in normal form.</summary>
    public IReadOnlySet<string> StopWords { get; init; } = Parallax.Language.StopWords.English;

    /// <summary>Whether a term is in enough articles, and not in too many, and is a word.</summary>
    internal bool Includes(TfIdfRow row)
    {
        var most = MaxShare * row.Articles;
        return row.DocumentFrequency >= MinArticles && row.DocumentFrequency <= most && char.IsLetter(row.Term[0]);
    }
}
