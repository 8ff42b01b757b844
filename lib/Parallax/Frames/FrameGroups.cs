namespace Parallax.Frames;

/// <summary>The rows of a frame, grouped by the values of some columns.</summary>
/// <remarks>Groups come in the order in which they first appear; missing values form groups of their own.</remarks>
public sealed class FrameGroups
{
    private readonly Frame _frame;
    private readonly IReadOnlyList<FrameColumn> _keys;
    private readonly RowGroups _groups;

    internal FrameGroups(Frame frame, IReadOnlyList<FrameColumn> keys)
    {
        if (keys.Count == 0) throw new ArgumentException("No column to group by was given.", nameof(keys));
        _frame = frame;
        _keys = keys;
        _groups = RowGroups.Of(keys, frame.Rows.Count);
    }

    /// <summary>One row a group: the columns grouped by, then one column for each aggregate.</summary>
    public Frame Aggregate(params Aggregate[] aggregates)
    {
        int[] first = [.. _groups.FirstRows];
        var rows = _groups.Rows();
        return new Frame(_keys.Select(k => k.Take(first)).Concat(aggregates.Select(a => a.Run(_frame, rows))));
    }

    /// <summary>One row a group with its number of rows.</summary>
    /// <param name="name">The name of the column of numbers.</param>
    public Frame Count(string name = "count") => Aggregate(Frames.Aggregate.Count(name));

    /// <summary>One row a group with the sums of the columns named.</summary>
    public Frame Sum(params string[] columns) => Aggregate([.. columns.Select(c => Frames.Aggregate.Sum(c, c))]);

    /// <summary>One row a group with the means of the columns named, missing values left out.</summary>
    public Frame Mean(params string[] columns) => Aggregate([.. columns.Select(c => Frames.Aggregate.Mean(c, c))]);

    /// <summary>One row a group with the least values of the columns named.</summary>
    public Frame Min(params string[] columns) => Aggregate([.. columns.Select(c => Frames.Aggregate.Min(c, c))]);

    /// <summary>One row a group with the greatest values of the columns named.</summary>
    public Frame Max(params string[] columns) => Aggregate([.. columns.Select(c => Frames.Aggregate.Max(c, c))]);

    /// <summary>The first rows of each group, all columns.</summary>
    public Frame Head(int count = 5) => _frame.Take(_groups.Rows().SelectMany(rows => rows.Take(count)));
}
