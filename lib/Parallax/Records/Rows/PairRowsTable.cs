using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>A table with rows about two articles.</summary>
internal abstract class PairRowsTable<T> : StoreTable
{
    private readonly TextColumn _a, _b;

    /// <summary>A table whose first columns are the articles' ids.</summary>
    protected PairRowsTable(string name)
        : base(name)
    {
        _a = Text("a");
        _b = Text("b");
    }

    /// <summary>The rows by articles, in the order of their first rows.</summary>
    public Dictionary<(string A, string B), IReadOnlyList<T>> ByArticles() => Enumerable.Range(0, Count)
        .GroupBy(row => (_a.At(row), _b.At(row)))
        .ToDictionary(g => g.Key, IReadOnlyList<T> (g) => [.. g.Select(Line)]);

    /// <summary>Begins a row.</summary>
    protected void Begin(SavedAlignment alignment)
    {
        _a.Add(alignment.A);
        _b.Add(alignment.B);
    }

    /// <summary>What a row holds.</summary>
    protected abstract T Line(int row);
}
