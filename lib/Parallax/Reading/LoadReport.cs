using Microsoft.Data.Analysis;
using Parallax.Articles.Duplicates;
using Parallax.Reading;

namespace Parallax;

/// <summary>What reading a corpus found: how much was loaded, what was left out, and why.</summary>
/// <remarks>
/// It grows while the corpus is being enumerated and is complete when the enumeration has ended. Its lists are rows:
/// <c>report.Outlets.ToDataFrame()</c>, <c>report.Issues.ToDataFrame()</c>; <see cref="ToDataFrame"/> is the whole.
/// </remarks>
public sealed class LoadReport
{
    private const int LongestReason = 1000, KeptAtStart = 500, KeptAtEnd = 250;
    private readonly IssueList issues = new();
    private readonly List<FieldMapping> mappings = [];
    private readonly SortedDictionary<string, OutletLoad> outlets = new(StringComparer.Ordinal);
    private DuplicateFinder finder = new();
    private IReadOnlyList<DuplicateGroup>? duplicates;

    /// <summary>Number of files that were opened.</summary>
    public int Files { get; private set; }

    /// <summary>Number of articles that were handed out.</summary>
    public int Articles { get; private set; }

    /// <summary>What was left out and what should be known, in the order of reading.</summary>
    public IReadOnlyList<LoadIssue> Issues => issues.Items;

    /// <summary>The files and records that were left out.</summary>
    public IEnumerable<LoadIssue> Skipped => issues.Items.Where(i => i.Kind == LoadIssueKind.Skipped);

    /// <summary>What was loaded but should be known.</summary>
    public IEnumerable<LoadIssue> Warnings => issues.Items.Where(i => i.Kind == LoadIssueKind.Warning);

    /// <summary>Counts by outlet, in ordinal order of the names.</summary>
    public IReadOnlyCollection<OutletLoad> Outlets => outlets.Values;

    /// <summary>Which fields of records were read as what, each pair once.</summary>
    public IReadOnlyList<FieldMapping> Mappings => mappings;

    /// <summary>Groups of articles with the same or nearly the same body, by their first article.</summary>
    public IReadOnlyList<DuplicateGroup> Duplicates => duplicates ??= finder.Groups();

    /// <summary>
    /// The whole report as a data frame: what was loaded, each outlet, field, group of duplicates and issue.
    /// </summary>
    public DataFrame ToDataFrame() => Rows().ToDataFrame(
        ("kind", r => r.Kind),
            ("about", r => r.About),
            ("articles", r => r.Articles),
            ("note", r => r.Note));

    /// <summary>The report for people, a line for each outlet, field, group of duplicates and issue.</summary>
    public override string ToString() => string.Join('\n', Rows());

    private IEnumerable<ReportRow> Rows() =>
    [
        ReportRow.OfAll(this),
        .. Outlets.Select(ReportRow.Of),
        .. mappings.Select(ReportRow.Of),
        .. Duplicates.Select(ReportRow.Of),
        .. issues.Items.Select(ReportRow.Of),
    ];

    internal void Add(LoadIssue issue) => issues.Add(issue);

    /// <summary>How many articles come from saved records, which were checked when they were made.</summary>
    internal int Records { get; set; }

    /// <summary>How many warnings there are, those included that one line counts.</summary>
    internal int WarningCount => issues.Warnings;

    /// <summary>How much was left out, that included which one line counts.</summary>
    internal int SkippedCount => issues.Skipped;

    internal void CountFile() => Files++;

    /// <summary>Adds what the reading of one file found.</summary>
    internal void Append(LoadReport file)
    {
        foreach (var issue in file.Issues) issues.Add(issue);
        foreach (var mapping in file.Mappings) AddMapping(mapping);
    }

    /// <summary>
    /// Adds what was left out; of one file's records beyond the first thousand the others are counted.
    /// </summary>
    internal void Skip(string file, string reason, int? record = null) =>
        issues.Add(new(LoadIssueKind.Skipped, file, record, Shortened(reason)));

    /// <summary>Adds a warning; from the eleventh of one wording on they are counted in one line.</summary>
    internal void Warn(string file, string reason, int? record = null) =>
        issues.Add(new(LoadIssueKind.Warning, file, record, Shortened(reason)));

    /// <summary>A message without its middle, where a damaged file makes it very long.</summary>
    private static string Shortened(string reason) =>
        reason.Length <= LongestReason ? reason : $"{reason[..KeptAtStart]} … {reason[^KeptAtEnd..]}";

    /// <summary>Adds a warning about what was loaded, or else says that it was not.</summary>
    internal void Note(string file, string reason, bool isLoaded)
    {
        if (isLoaded) Warn(file, reason);
        else Skip(file, reason);
    }

    internal void AddMapping(FieldMapping mapping)
    {
        // Many files of one kind are one line.
        if (!mappings.Exists(m => m.Field == mapping.Field && m.Name == mapping.Name))
            mappings.Add(mapping);
    }

    /// <summary>Looks for an earlier article with the same body; false where this one is to be left out.</summary>
    internal bool Admit(Article article, DuplicateHandling handling, string file)
    {
        if (handling == DuplicateHandling.Ignore) return true;
        duplicates = null;
        var earlier = finder.Add(article, _ => handling == DuplicateHandling.Report);
        if (earlier is null || handling == DuplicateHandling.Report) return true;
        Skip(file, $"'{article.Info.Id}' has the same words as '{earlier}'.");
        return false;
    }

    internal void Count(Article article)
    {
        Articles++;
        var outlet = article.Info.Outlet;
        var load = outlets.GetValueOrDefault(outlet) ?? new OutletLoad { Outlet = outlet };
        outlets[outlet] = load.With(article);
    }

    internal void Clear()
    {
        issues.Clear();
        mappings.Clear();
        outlets.Clear();
        finder = new();
        duplicates = null;
        Files = 0;
        Articles = 0;
        Records = 0;
    }
}
