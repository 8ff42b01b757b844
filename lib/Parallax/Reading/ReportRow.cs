using System.Globalization;
using Parallax.Articles.Duplicates;

namespace Parallax.Reading;

/// <summary>One line of a load report, as text and as a row of its frame.</summary>
/// <param name="Kind">loaded, outlet, field, duplicates, skipped or warning.</param>
/// <param name="About">The outlet, file or articles that it is about.</param>
/// <param name="Articles">How many articles; null where none are counted.</param>
/// <param name="Note">What was found.</param>
internal sealed record ReportRow(string Kind, string About, int? Articles, string Note)
{
    private const string Loaded = "loaded", Outlet = "outlet", Duplicates = "duplicates";
    private const int MostIds = 8;

    /// <summary>The whole.</summary>
    public static ReportRow OfAll(LoadReport report)
    {
        var issues = Invariant($"{report.SkippedCount} skipped, {report.WarningCount} warnings");
        if (report.Records == 0)
            return new(Loaded, "", report.Articles, Invariant($"from {report.Files} files, {issues}"));
        var records = Invariant($"{report.Records} of them as analysis records");
        return new(Loaded, "", report.Articles + report.Records, $"{records}, {issues}");
    }

    /// <summary>What was loaded of one outlet, and what is odd about it.</summary>
    public static ReportRow Of(OutletLoad load)
    {
        (string Name, int Count)[] oddities =
        [
            ("without title", load.WithoutTitle),
            ("without date", load.WithoutDate),
            ("date inferred", load.DateInferred),
            ("without author", load.WithoutAuthor),
            ("very short", load.VeryShort),
            ("very long", load.VeryLong),
            ("not English", load.NotEnglish),
            ("wire copy", load.WireCopies),
        ];
        var found = oddities.Where(o => o.Count > 0)
            .Select(o => Invariant($", {o.Count} {o.Name}"));
        return new(
            Outlet,
            load.Outlet,
            load.Articles,
            Invariant($"{load.Words} words") + string.Concat(found));
    }

    /// <summary>Which field was read as what.</summary>
    public static ReportRow Of(FieldMapping mapping) =>
        new("field", mapping.File, null, $"{mapping.Field} is read from '{mapping.Name}'");

    /// <summary>A group of duplicates.</summary>
    public static ReportRow Of(DuplicateGroup group)
    {
        var areAllKept = group.Kept.Count == group.Articles.Count;
        var kept = areAllKept ? "all kept" : "kept " + Ids(group.Kept);
        var note = Invariant($"{Name(group.Kind)} (resemblance {group.Similarity:0.##}), {kept}");
        return new(
            Duplicates,
            Ids([.. group.Articles.Select(a => a.Id)]),
            group.Articles.Count,
            note);
    }

    /// <summary>What was left out or should be known.</summary>
    public static ReportRow Of(LoadIssue issue)
    {
        var kind = issue.Kind == LoadIssueKind.Skipped ? "skipped" : "warning";
        return new(kind, issue.Where, null, issue.Note);
    }

    /// <summary>The row for people.</summary>
    public override string ToString() => Kind switch
    {
        Loaded => Invariant($"{Articles} articles {Note}"),
        Outlet => Invariant($"  {About}: {Articles} articles, {Note}"),
        Duplicates => $"  {Note}: {About}",
        _ => $"  {Kind}: {About}: {Note}",
    };

    private static string Name(DuplicateKind kind) => kind switch
    {
        DuplicateKind.Exact => "the same words",
        DuplicateKind.Update => "versions of one story",
        DuplicateKind.Part => "one is part of the other",
        _ => "nearly the same words",
    };

    private static string Ids(IReadOnlyList<string> ids)
    {
        var first = string.Join(", ", ids.Take(MostIds));
        return ids.Count <= MostIds ? first : Invariant($"{first} and {ids.Count - MostIds} more");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
