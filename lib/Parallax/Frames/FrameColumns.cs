using System.Collections;
using Parallax.Display;

namespace Parallax.Frames;

/// <summary>The columns of a frame, by position or name.</summary>
public sealed class FrameColumns : IReadOnlyList<FrameColumn>
{
    private readonly FrameColumn[] _columns;
    private readonly Dictionary<string, FrameColumn> _byName = new(StringComparer.Ordinal);

    internal FrameColumns(FrameColumn[] columns)
    {
        _columns = columns;
        foreach (var column in columns)
        {
            if (column.Length != columns[0].Length)
                throw new ArgumentException(
                    $"Column '{column.Name}' has {column.Length} rows, '{columns[0].Name}' has {columns[0].Length}; all must have the same number.");
            if (!_byName.TryAdd(column.Name, column))
                throw new ArgumentException($"Two columns are named '{column.Name}'; rename one of them.");
        }
    }

    /// <summary>The number of columns.</summary>
    public int Count => _columns.Length;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Names => _columns.Select(c => c.Name);

    /// <summary>The column at a position.</summary>
    public FrameColumn this[int index] => _columns[index];

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public FrameColumn this[string name] => _byName.TryGetValue(name, out var column)
        ? column
        : throw new ArgumentException(Suggestion.NotFound("Column", name, [.. Names]));

    /// <summary>Whether there is a column of that name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<FrameColumn> GetEnumerator() => _columns.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
