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
    private const int MostIds = 8;

    /// <summary>The rows of a report: the whole, outlets, fields, duplicates, then what was skipped or is odd.</summary>
    public static IEnumerable<ReportRow> Of(LoadReport report, int warnings) =>
    [
        new("loaded", "", report.Articles, Invariant($"from {report.Files} files, {report.Skipped.Count()} skipped, {warnings} warnings")),
        .. report.Outlets.Select(Of),
        .. report.Mappings.Select(m => new ReportRow("field", m.File, null, $"{m.Field} is read from '{m.Name}'")),
        .. report.Duplicates.Select(Of),
        .. report.Issues.Select(i => new ReportRow(i.Kind == LoadIssueKind.Skipped ? "skipped" : "warning", i.Record is { } n ? Invariant($"{i.File}, record {n}") : i.File, null, i.Reason)),
    ];

    /// <summary>The row for people.</summary>
    public override string ToString() => Kind switch
    {
        "loaded" => Invariant($"{Articles} articles {Note}"),
        "outlet" => Invariant($"  {About}: {Articles} articles, {Note}"),
        "duplicates" => $"  {Note}: {About}",
        _ => $"  {Kind}: {About}: {Note}",
    };

    private static ReportRow Of(OutletLoad o) => new("outlet", o.Outlet, o.Articles, Invariant($"{o.Words} words")
        + string.Concat(new (string Name, int Count)[] { ("without title", o.WithoutTitle), ("without date", o.WithoutDate), ("date inferred", o.DateInferred),
            ("without author", o.WithoutAuthor), ("very short", o.VeryShort), ("very long", o.VeryLong), ("not English", o.NotEnglish), ("wire copy", o.WireCopies) }
            .Where(p => p.Count > 0).Select(p => Invariant($", {p.Count} {p.Name}"))));

    private static ReportRow Of(DuplicateGroup group)
    {
        var kept = group.Kept.Count == group.Articles.Count ? "all kept" : "kept " + Ids(group.Kept);
        return new("duplicates", Ids([.. group.Articles.Select(a => a.Id)]), group.Articles.Count, Invariant($"{Name(group.Kind)} (resemblance {group.Similarity:0.##}), {kept}"));
    }

    private static string Name(DuplicateKind kind) => kind switch
    {
        DuplicateKind.Exact => "the same words",
        DuplicateKind.Update => "versions of one story",
        _ => "nearly the same words",
    };

    private static string Ids(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MostIds)) + (ids.Count > MostIds ? Invariant($" and {ids.Count - MostIds} more") : "");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
