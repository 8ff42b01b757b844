using Microsoft.Data.Analysis;
using Parallax.Display;
using Parallax.Tables.Columns;
using Parallax.Tables.Verbs;

namespace Parallax.Tables.Output;

/// <summary>A data frame as the verbs read it: columns by name, copied into arrays when first asked for.</summary>
internal sealed class TableView
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly TableColumn?[] _columns;
    private readonly DataFrame _frame;

    public TableView(DataFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        _frame = frame;
        _columns = new TableColumn?[frame.Columns.Count];
        Names = [.. frame.Columns.Select(c => c.Name)];
        Rows = checked((int)frame.Rows.Count);
        for (var i = 0; i < Names.Count; i++) _places[Names[i]] = i;
    }

    public IReadOnlyList<string> Names { get; }

    public int Rows { get; }

    public IEnumerable<TableColumn> Columns => Enumerable.Range(0, _columns.Length).Select(At);

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public TableColumn this[string name] => _places.TryGetValue(name, out var place) ? At(place) : throw NotFound(name);

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>The columns named, or all where none is.</summary>
    public TableColumn[] Named(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return [.. Columns];
        return [.. names.Select(name => this[name])];
    }

    /// <summary>A new data frame of the rows at these positions, in this order.</summary>
    public DataFrame Take(int[] rows) => NewFrame.Of(Columns.Select(c => c.Take(rows)));

    public ArgumentException NotFound(string name) => new(Suggestion.NotFound("Column", name, Names));

    private TableColumn At(int place) => _columns[place] ??= TableColumn.Of(_frame.Columns[place]);
}
