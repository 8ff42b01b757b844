namespace Parallax.Comparison.Tone;

/// <summary>
/// The tone of what an outlet says in one voice, or toward one entity, or in one part of its articles.
/// </summary>
public sealed record ToneSummary
{
    /// <summary>The outlet.</summary>
    public required string Outlet { get; init; }

    /// <summary>What is summed up: "own", "reported", "quoted", an entity's name, "lead", "rest".</summary>
    public required string Key { get; init; }

    /// <summary>Number of articles with at least one unit.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of units: stretches of sentences, or mentions.</summary>
    public required int Count { get; init; }

    /// <summary>
    /// Sum of the units' weights: words for stretches, 1 for a mention. All figures are weighted by it.
    /// </summary>
    public required double Weight { get; init; }

    /// <summary>The mean, −1…1.</summary>
    public required double Mean { get; init; }

    /// <summary>The median.</summary>
    public required double Median { get; init; }

    /// <summary>The standard deviation around the mean.</summary>
    public required double Spread { get; init; }

    /// <summary>Share of the weight that is negative (below −0.05; for mentions, by label).</summary>
    public required double Negative { get; init; }

    /// <summary>Share that is neither.</summary>
    public required double Neutral { get; init; }

    /// <summary>Share that is positive.</summary>
    public required double Positive { get; init; }

    /// <summary>
    /// Whether the model was validated for this: tone by voice and tone toward persons are, tone toward states and
    /// organisations is not (see <see cref="Parallax.Tone.Targets.TargetToneModel.IsValidatedFor"/>), and must be
    /// marked where it is shown.
    /// </summary>
    public bool Validated { get; init; } = true;

    /// <summary>
    /// Lower bound of the mean's 95 % interval over articles; null where there are too few articles for one.
    /// </summary>
    public double? Low { get; init; }

    /// <summary>Upper bound.</summary>
    public double? High { get; init; }
}
