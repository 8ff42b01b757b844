namespace Parallax.Reading;

/// <summary>Keeps the first issues of a kind as they are and counts the others in one line.</summary>
/// <param name="most">How many are kept as they are.</param>
/// <param name="kindOf">What makes two issues alike.</param>
internal sealed class IssueCounter(int most, Func<LoadIssue, string> kindOf)
{
    private readonly Dictionary<string, (int Count, int Summary)> byKind = new(StringComparer.Ordinal);

    /// <summary>Number of issues, the counted ones included.</summary>
    public int Count => byKind.Values.Sum(w => w.Count);

    public void Clear() => byKind.Clear();

    /// <summary>Adds an issue to a list, or to the line that counts its like.</summary>
    public void Add(LoadIssue issue, List<LoadIssue> issues)
    {
        var kind = kindOf(issue);
        var (count, summary) = byKind.GetValueOrDefault(kind, (0, -1));
        count += Math.Max(1, issue.More);
        if (count <= most) issues.Add(issue);
        else if (summary < 0)
        {
            summary = issues.Count;
            issues.Add(Summary(issue, count));
        }
        else issues[summary] = Summary(issue, count);
        byKind[kind] = (count, summary);
    }

    private LoadIssue Summary(LoadIssue last, int count) => last with { Record = null, More = count - most };
}
