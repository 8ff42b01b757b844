namespace Parallax.Tests.Architecture;

/// <summary>Finds the strongly connected components of a graph that have more than one node.</summary>
/// <remarks>Tarjan (1972), Depth-first search and linear graph algorithms.</remarks>
internal sealed class Circles(IReadOnlyDictionary<string, IReadOnlyList<string>> uses)
{
    private readonly Dictionary<string, int> _index = [];
    private readonly Dictionary<string, int> _low = [];
    private readonly Stack<string> _path = [];
    private readonly HashSet<string> _onPath = [];
    private readonly List<IReadOnlyList<string>> _found = [];

    /// <summary>The circles, each in ordinal order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Find()
    {
        foreach (var node in uses.Keys.Order(StringComparer.Ordinal).Where(node => !_index.ContainsKey(node)))
        {
            Visit(node);
        }

        return _found;
    }

    private void Visit(string node)
    {
        _index[node] = _low[node] = _index.Count;
        _path.Push(node);
        _onPath.Add(node);
        foreach (var next in uses[node].Where(uses.ContainsKey))
        {
            if (!_index.ContainsKey(next)) Visit(next);
            if (_onPath.Contains(next)) _low[node] = Math.Min(_low[node], _low[next]);
        }

        if (_low[node] == _index[node]) Close(node);
    }

    private void Close(string root)
    {
        List<string> circle = [];
        string node;
        do
        {
            node = _path.Pop();
            _onPath.Remove(node);
            circle.Add(node);
        }
        while (node != root);

        if (circle.Count > 1) _found.Add([.. circle.Order(StringComparer.Ordinal)]);
    }
}
