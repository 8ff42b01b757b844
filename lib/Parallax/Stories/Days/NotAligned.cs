namespace Parallax.Stories.Days;

/// <summary>Why articles are not aligned, for the report of the load.</summary>
internal static class NotAligned
{
    /// <summary>What such a warning is about.</summary>
    public const string About = "alignments";

    private const string Name = "name their stories in the column 'story' of articles.csv";

    /// <summary>Articles whose text is not there.</summary>
    public static IEnumerable<LoadIssue> WithoutText(int count) =>
        Warning(count, "their texts are not where `analyze` read them; run `parallax merge` where they are");

    /// <summary>Articles among many of which no day is known.</summary>
    public static IEnumerable<LoadIssue> WithoutDay(int count) => Warning(count, "their days are not known; " + Name);

    /// <summary>Articles of days that have too many.</summary>
    public static IEnumerable<LoadIssue> TooMany(int count) =>
        Warning(count, "some days have too many to find stories among them; " + Name);

    /// <summary>Two articles whose alignment failed.</summary>
    public static LoadIssue Failed((string A, string B) pair, Exception cause) => new(
        LoadIssueKind.Warning,
        About,
        null,
        $"'{pair.A}' and '{pair.B}' are not aligned: it failed with {cause.GetType().Name}: {cause.Message}");

    private static IEnumerable<LoadIssue> Warning(int count, string reason) => count == 0
        ? []
        : [new LoadIssue(LoadIssueKind.Warning, About, null, $"{count} articles are not aligned: {reason}.")];
}
