namespace Parallax;

/// <summary>When an article was published, as far as can be told.</summary>
/// <param name="Value">The time, or midnight UTC of the day where only the day is known: the time of day is dropped
/// then.</param>
/// <param name="HasTime">Whether the time of day is known.</param>
/// <param name="Inferred">True when no date was given and the value was inferred from the text.</param>
/// <param name="Note">Such as "may be later" for an inferred date.</param>
public sealed record PublicationDate(
    DateTimeOffset Value,
    bool HasTime = false,
    bool Inferred = false,
    string? Note = null)
{
    /// <summary>The time, or midnight UTC of the day where only the day is known.</summary>
    public DateTimeOffset Value { get; init; } = HasTime ? Value : new DateTimeOffset(Value.Date, TimeSpan.Zero);
}
