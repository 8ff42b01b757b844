namespace Parallax.Charts.Plotly.Reading;

/// <summary>A trace of a figure as rows of cells, for readers without plotly.js.</summary>
/// <param name="Kind">What plotly.js calls its type.</param>
/// <param name="Name">Its name; null where it has none.</param>
internal sealed record FigureTrace(string Kind, string? Name)
{
    /// <summary>The names of the cells: those of the trace's members, such as x and y.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The rows; a cell is null where the trace has no value.</summary>
    public required IReadOnlyList<FigureCell?[]> Rows { get; init; }

    /// <summary>Where a column is; −1 where the trace has none of that name.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column) return i;
        }

        return -1;
    }

    /// <summary>The numbers of a column.</summary>
    public IEnumerable<double> NumbersIn(string column)
    {
        var index = IndexOf(column);
        return Rows.Select(row => row.ElementAtOrDefault(index)?.Number).OfType<double>();
    }
}
