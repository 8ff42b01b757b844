namespace Parallax.Reading;

/// <summary>
/// What was left out and what should be known, in order; beyond some of a kind one line counts the others.
/// </summary>
internal sealed class IssueList
{
    private const int MostAlike = 10, MostOfFile = 1000;

    private readonly List<LoadIssue> _items = [];
    private readonly IssueCounter _warnings = new(MostAlike, i => i.Reason);
    private readonly IssueCounter _skips = new(MostOfFile, i => i.File);

    /// <summary>The lines.</summary>
    public IReadOnlyList<LoadIssue> Items => _items;

    /// <summary>How much was left out, that included which one line counts.</summary>
    public int Skipped => _skips.Count;

    /// <summary>How many warnings there are, those included that one line counts.</summary>
    public int Warnings => _warnings.Count;

    /// <summary>The lines for issues that come from several lists.</summary>
    public static IReadOnlyList<LoadIssue> Of(IEnumerable<LoadIssue> issues)
    {
        var list = new IssueList();
        foreach (var issue in issues) list.Add(issue);
        return list.Items;
    }

    /// <summary>Adds an issue, which may be a line that counts others.</summary>
    public void Add(LoadIssue issue) =>
        (issue.Kind == LoadIssueKind.Skipped ? _skips : _warnings).Add(issue, _items);

    /// <summary>Removes all.</summary>
    public void Clear()
    {
        _items.Clear();
        _warnings.Clear();
        _skips.Clear();
    }
}
