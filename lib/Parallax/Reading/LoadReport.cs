using System.Globalization;
using Microsoft.Data.Analysis;
using Parallax.Articles.Duplicates;
using Parallax.Language;
using Parallax.Reading;

namespace Parallax;

/// <summary>What reading a corpus found: how much was loaded, what was left out, and why.</summary>
/// <remarks>
/// It grows while the corpus is being enumerated and is complete when the enumeration has ended. Its lists are rows:
/// <c>report.Outlets.ToDataFrame()</c>, <c>report.Issues.ToDataFrame()</c>; <see cref="ToDataFrame"/> is the whole.
/// </remarks>
public sealed class LoadReport
{
    private const int ShortBody = 50, LongBody = 10_000, MaxAlike = 10;
    private readonly List<LoadIssue> issues = [];
    private readonly List<FieldMapping> mappings = [];
    private readonly Dictionary<string, (int Count, int Summary)> warned = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, OutletLoad> outlets = new(StringComparer.Ordinal);
    private DuplicateFinder finder = new();
    private IReadOnlyList<DuplicateGroup>? duplicates;

    /// <summary>Number of files that were opened.</summary>
    public int Files { get; private set; }

    /// <summary>Number of articles that were handed out.</summary>
    public int Articles { get; private set; }

    /// <summary>What was left out and what should be known, in the order of reading.</summary>
    public IReadOnlyList<LoadIssue> Issues => issues;

    /// <summary>The files and records that were left out.</summary>
    public IEnumerable<LoadIssue> Skipped => issues.Where(i => i.Kind == LoadIssueKind.Skipped);

    /// <summary>What was loaded but should be known.</summary>
    public IEnumerable<LoadIssue> Warnings => issues.Where(i => i.Kind == LoadIssueKind.Warning);

    /// <summary>Counts by outlet, in ordinal order of the names.</summary>
    public IReadOnlyCollection<OutletLoad> Outlets => outlets.Values;

    /// <summary>Which fields of records were read as what, each pair once.</summary>
    public IReadOnlyList<FieldMapping> Mappings => mappings;

    /// <summary>Groups of articles with the same or nearly the same body, by their first article.</summary>
    public IReadOnlyList<DuplicateGroup> Duplicates => duplicates ??= finder.Groups();

    /// <summary>The whole report as a data frame: what was loaded, each outlet, field, group of duplicates and issue.</summary>
    public DataFrame ToDataFrame() => Rows().ToDataFrame(
        ("kind", r => r.Kind), ("about", r => r.About), ("articles", r => r.Articles), ("note", r => r.Note));

    /// <summary>The report for people, a line for each outlet, field, group of duplicates and issue.</summary>
    public override string ToString() => string.Join('\n', Rows());

    private IEnumerable<ReportRow> Rows() => ReportRow.Of(this, warned.Values.Sum(w => w.Count));

    internal void Add(LoadIssue issue) => issues.Add(issue);

    internal void CountFile() => Files++;

    internal void Skip(string file, string reason, int? record = null) =>
        issues.Add(new(LoadIssueKind.Skipped, file, record, reason));

    /// <summary>Adds a warning; from the eleventh of one wording on they are counted in one line.</summary>
    internal void Warn(string file, string reason, int? record = null)
    {
        var (count, summary) = warned.GetValueOrDefault(reason, (0, -1));
        if (++count <= MaxAlike) issues.Add(new(LoadIssueKind.Warning, file, record, reason));
        else if (summary < 0) summary = issues.Count;
        if (count > MaxAlike)
        {
            var issue = new LoadIssue(LoadIssueKind.Warning, file, null, Invariant($"and {count - MaxAlike} more up to this file: {reason}"));
            if (summary == issues.Count) issues.Add(issue);
            else issues[summary] = issue;
        }
        warned[reason] = (count, summary);
    }

    internal void AddMapping(FieldMapping mapping)
    {
        // Many files of one kind are one line.
        if (!mappings.Exists(m => m.Field == mapping.Field && m.Name == mapping.Name)) mappings.Add(mapping);
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
        var info = article.Info;
        var words = article.Sections.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Paragraphs).Sum(p => WordCounter.Count(p.Of(article.Text)));
        var sum = outlets.GetValueOrDefault(info.Outlet) ?? new OutletLoad { Outlet = info.Outlet };
        outlets[info.Outlet] = sum with
        {
            Articles = sum.Articles + 1,
            Words = sum.Words + words,
            WithoutTitle = sum.WithoutTitle + (info.Title is null ? 1 : 0),
            WithoutDate = sum.WithoutDate + (info.Published is null ? 1 : 0),
            DateInferred = sum.DateInferred + (info.Published is { Inferred: true } ? 1 : 0),
            WithoutAuthor = sum.WithoutAuthor + (info.Contributors.Count == 0 ? 1 : 0),
            VeryShort = sum.VeryShort + (words < ShortBody ? 1 : 0),
            VeryLong = sum.VeryLong + (words > LongBody ? 1 : 0),
            NotEnglish = sum.NotEnglish + (info.Language is not (null or "en") ? 1 : 0),
            WireCopies = sum.WireCopies + (info.WireAgency is null ? 0 : 1),
        };
    }

    internal void Clear()
    {
        issues.Clear();
        mappings.Clear();
        warned.Clear();
        outlets.Clear();
        finder = new();
        duplicates = null;
        Files = Articles = 0;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
