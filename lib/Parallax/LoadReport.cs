namespace Parallax;

/// <summary>What reading a corpus found: how much was loaded, what was left out, and why.</summary>
/// <remarks>It grows while the corpus is being enumerated and is complete when the enumeration has ended.</remarks>
public sealed class LoadReport
{
    private readonly List<LoadIssue> issues = [];
    private readonly List<FieldMapping> mappings = [];

    /// <summary>Number of files that were opened.</summary>
    public int Files { get; private set; }

    /// <summary>Number of articles that were loaded.</summary>
    public int Articles { get; private set; }

    /// <summary>What was left out and what should be known, in the order of reading.</summary>
    public IReadOnlyList<LoadIssue> Issues => issues;

    /// <summary>The files and records that were left out.</summary>
    public IEnumerable<LoadIssue> Skipped => issues.Where(i => i.Kind == LoadIssueKind.Skipped);

    /// <summary>What was loaded but should be known.</summary>
    public IEnumerable<LoadIssue> Warnings => issues.Where(i => i.Kind == LoadIssueKind.Warning);

    internal void Add(LoadIssue issue) => issues.Add(issue);

    /// <summary>Which fields of records were read as what.</summary>
    public IReadOnlyList<FieldMapping> Mappings => mappings;

    internal void AddMapping(FieldMapping mapping) => mappings.Add(mapping);

    internal void CountFile() => Files++;

    internal void Skip(string file, string reason, int? record = null) =>
        issues.Add(new(LoadIssueKind.Skipped, file, record, reason));

    internal void Warn(string file, string reason, int? record = null) =>
        issues.Add(new(LoadIssueKind.Warning, file, record, reason));

    internal void CountArticle() => Articles++;

    internal void Clear()
    {
        issues.Clear();
        mappings.Clear();
        Files = Articles = 0;
    }
}
