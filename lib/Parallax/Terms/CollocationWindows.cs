using Parallax.Numerics;

namespace Parallax.Terms;

/// <summary>Counts the words of one outlet inside and outside the windows around a node.</summary>
internal sealed class CollocationWindows(CollocationOptions options)
{
    private readonly Dictionary<string, (long Near, long All)> _counts = new(StringComparer.Ordinal);
    private long _near;
    private long _all;
    private long _nodes;

    /// <summary>Counts the words of a document.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="nodePlaces">Which of them are the node's.</param>
    public void Add(List<DocumentWord> words, IEnumerable<int> nodePlaces)
    {
        var isNode = new bool[words.Count];
        foreach (var at in nodePlaces) isNode[at] = true;
        var isNear = InWindows(words, isNode);
        for (var at = 0; at < words.Count; at++)
        {
            if (isNode[at]) CountNode(words, isNode, at);
            else CountWord(words[at].Norm, isNear[at]);
        }
    }

    /// <summary>The words that are more frequent in the windows than outside, by G² falling.</summary>
    public IEnumerable<Collocate> Rows(string outlet, string node) => _counts
        .Where(count => IsOfInterest(count.Key) && count.Value.Near >= Math.Max(1, options.MinCount))
        .Select(count => Row(outlet, node, count))
        .Where(row => row.Table.Direction > 0)
        .OrderByDescending(row => Rounding.Significant(row.G2))
        .ThenBy(row => row.Term, StringComparer.Ordinal);

    private Collocate Row(string outlet, string node, KeyValuePair<string, (long Near, long All)> count)
    {
        var (near, all) = count.Value;
        var table = new ContingencyTable(near, all - near, _near, _all - _near);
        return new Collocate(outlet, node, count.Key, near, table, _nodes);
    }

    private bool IsOfInterest(string word)
    {
        var isStopWord = options.StopWords?.Contains(word) ?? false;
        return !isStopWord && (options.Only?.Invoke(word) ?? true);
    }

    // By word, whether it is in the window of a node of its sentence.
    private bool[] InWindows(List<DocumentWord> words, bool[] isNode)
    {
        var isNear = new bool[words.Count];
        for (var node = 0; node < words.Count; node++)
        {
            if (!isNode[node]) continue;
            var end = Math.Min(words.Count, node + options.Window + 1);
            for (var at = Math.Max(0, node - options.Window); at < end; at++)
            {
                isNear[at] |= words[at].Sentence == words[node].Sentence;
            }
        }

        return isNear;
    }

    // Words of the node that follow one another in a sentence are one occurrence.
    private void CountNode(List<DocumentWord> words, bool[] isNode, int at)
    {
        var continues = at > 0 && isNode[at - 1] && words[at].Sentence == words[at - 1].Sentence;
        if (!continues) _nodes++;
    }

    private void CountWord(string norm, bool isNear)
    {
        var near = isNear ? 1 : 0;
        var count = _counts.GetValueOrDefault(norm);
        _counts[norm] = (count.Near + near, count.All + 1);
        _near += near;
        _all++;
    }
}
