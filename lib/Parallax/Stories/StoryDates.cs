namespace Parallax.Stories;

/// <summary>When the articles of a group were published: from when to when.</summary>
/// <param name="First">The time of the first, in ticks.</param>
/// <param name="Last">The time of the last.</param>
internal readonly record struct StoryDates(long First, long Last)
{
    // Articles without a date may be of any day.
    private static readonly StoryDates AnyDay = new(long.MaxValue, long.MinValue);

    /// <summary>The time of one article.</summary>
    public static StoryDates Of(PublicationDate? published) =>
        published is null ? AnyDay : new StoryDates(published.Value.UtcTicks, published.Value.UtcTicks);

    /// <summary>From when to when the articles of two groups are.</summary>
    public StoryDates And(StoryDates other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>Whether all articles of two groups are of at most so many days.</summary>
    public bool IsNear(StoryDates other, int days)
    {
        if (this == AnyDay || other == AnyDay) return true;
        var both = And(other);
        return both.Last - both.First <= days * TimeSpan.TicksPerDay;
    }
}
