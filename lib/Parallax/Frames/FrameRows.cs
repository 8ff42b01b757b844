using System.Collections;

namespace Parallax.Frames;

/// <summary>The rows of a frame.</summary>
public sealed class FrameRows : IReadOnlyList<FrameRow>
{
    private readonly Frame _frame;

    internal FrameRows(Frame frame) => _frame = frame;

    /// <summary>The number of rows.</summary>
    public int Count => _frame.Columns.Count == 0 ? 0 : _frame.Columns[0].Length;

    /// <summary>The row at a position.</summary>
    public FrameRow this[int index] => index >= 0 && index < Count
        ? new FrameRow(_frame, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The frame has {Count} rows, counted from 0.");

    /// <inheritdoc/>
    public IEnumerator<FrameRow> GetEnumerator()
    {
        for (var index = 0; index < Count; index++) yield return new FrameRow(_frame, index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
