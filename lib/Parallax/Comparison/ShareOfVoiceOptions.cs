namespace Parallax.Comparison;

/// <summary>What is counted as voice.</summary>
public sealed record ShareOfVoiceOptions
{
    /// <summary>Whether reported speech counts too, or only what is in quotation marks.</summary>
    public bool Reported { get; init; }

    /// <summary>With at least so many articles an outlet's share gets an interval.</summary>
    public int IntervalFrom { get; init; } = 10;

    /// <summary>Whether a quote counts.</summary>
    internal bool Counts(Quote quote)
    {
        var isAskedFor = quote.Direct || (Reported && quote.Kind == QuoteKind.Indirect);
        var isPartOfCounted = Reported && quote.Within is not null;
        return quote.IsSpeech && isAskedFor && !isPartOfCounted && RunningText.Has(quote.Section);
    }
}
