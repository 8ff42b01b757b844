namespace Parallax.Stories;

/// <summary>When the articles of a group were published: its different times, rising.</summary>
internal sealed class StoryDates
{
    private readonly long[] _ticks;
    private readonly bool _anyDay;

    private StoryDates(long[] ticks, bool anyDay) => (_ticks, _anyDay) = (ticks, anyDay);

    /// <summary>The time of one article; one without a date may be of any day.</summary>
    public static StoryDates Of(PublicationDate? published) => published is null
        ? new StoryDates([], anyDay: true)
        : new StoryDates([published.Value.UtcTicks], anyDay: false);

    /// <summary>The times of two groups.</summary>
    public StoryDates And(StoryDates other) =>
        new([.. _ticks.Union(other._ticks).Order()], _anyDay || other._anyDay);

    /// <summary>Whether any two times of two groups are at most so many days apart.</summary>
    public bool IsNear(StoryDates other, int days)
    {
        if (_anyDay || other._anyDay) return true;
        var most = days * TimeSpan.TicksPerDay;
        for (var (i, j) = (0, 0); i < _ticks.Length && j < other._ticks.Length;)
        {
            if (Math.Abs(_ticks[i] - other._ticks[j]) <= most) return true;
            if (_ticks[i] < other._ticks[j]) i++;
            else j++;
        }

        return false;
    }
}
