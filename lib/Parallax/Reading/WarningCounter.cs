using System.Globalization;

namespace Parallax.Reading;

/// <summary>Keeps the first warnings of one wording as they are and counts the others in one line.</summary>
internal sealed class WarningCounter
{
    private const int MaxAlike = 10;
    private readonly Dictionary<string, (int Count, int Summary)> byReason = new(StringComparer.Ordinal);

    /// <summary>Number of warnings, the counted ones included.</summary>
    public int Count => byReason.Values.Sum(w => w.Count);

    public void Clear() => byReason.Clear();

    /// <summary>Adds a warning to a list of issues, or to the line that counts its like.</summary>
    public void Add(LoadIssue warning, List<LoadIssue> issues)
    {
        var (count, summary) = byReason.GetValueOrDefault(warning.Reason, (0, -1));
        count++;
        if (count <= MaxAlike) issues.Add(warning);
        else if (summary < 0)
        {
            summary = issues.Count;
            issues.Add(Summary(warning, count));
        }
        else issues[summary] = Summary(warning, count);
        byReason[warning.Reason] = (count, summary);
    }

    private static LoadIssue Summary(LoadIssue last, int count)
    {
        var more = (count - MaxAlike).ToString(CultureInfo.InvariantCulture);
        return last with { Record = null, Reason = $"and {more} more up to this file: {last.Reason}" };
    }
}
