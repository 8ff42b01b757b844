using System.Collections;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Rows;

/// <summary>
/// The columns that the members of a row type give; the rules are in <see cref="DataFrameExtensions"/>.
/// </summary>
internal static class RowColumns
{
    private static readonly Type Text = typeof(string);
    private static readonly Type Whole = typeof(int);
    private static readonly Type Real = typeof(double);

    /// <summary>What the library's own types become.</summary>
    private static readonly Dictionary<Type, Func<RowMember, RowColumn[]>> Nouns = new()
    {
        [typeof(ArticleInfo)] = m =>
        [
            RowColumn.Of<ArticleInfo>("article", Text, m, article => article.Id),
            RowColumn.Of<ArticleInfo>("outlet", Text, m, article => article.Outlet),
        ],
        [typeof(TextSpan)] = m =>
        [
            RowColumn.Of<TextSpan>(SpanEnd(m.Name, "start"), Whole, m, span => span.Start),
            RowColumn.Of<TextSpan>(SpanEnd(m.Name, "end"), Whole, m, span => span.End),
        ],
        [typeof(ToneScore)] = m =>
        [
            RowColumn.Of<ToneScore>(m.Name, Real, m, tone => tone.Hits == 0 ? null : tone.Value),
            RowColumn.Of<ToneScore>(m.Name + "Hits", Whole, m, tone => tone.Hits),
        ],
        [typeof(TargetTone)] = m =>
        [
            RowColumn.Of<TargetTone>(m.Name, Real, m, tone => tone.Score),
            RowColumn.Of<TargetTone>(m.Name + "Label", Text, m, tone => tone.Label),
        ],
        [typeof(PublicationDate)] = m =>
        [
            RowColumn.Of<PublicationDate>(m.Name, typeof(DateTimeOffset), m, date => date.Value),
            RowColumn.Of<PublicationDate>(m.Name + "Inferred", typeof(bool), m, date => date.Inferred),
        ],
        [typeof(Dateline)] = m => [RowColumn.Of<Dateline>(m.Name, Text, m, Places)],
    };

    /// <exception cref="ArgumentException">The type has nothing that can be read.</exception>
    public static IReadOnlyList<RowColumn> Of(Type type)
    {
        if (ColumnTypes.TypeOf(type) is { } simple) return [new RowColumn("value", simple, row => row)];
        var columns = RowMember.Of(type).SelectMany(Of);
        RowColumn[] different = [.. columns.DistinctBy(c => c.Name, StringComparer.Ordinal)];
        if (different.Length > 0) return different;
        throw new ArgumentException(
            $"Rows of type {type.Name} have no public property or field to make columns of; "
            + "give the columns: rows.ToDataFrame((\"name\", r => …)).");
    }

    private static RowColumn[] Of(RowMember member)
    {
        var type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (ColumnTypes.TypeOf(type) is { } simple) return [new RowColumn(member.Name, simple, member.Value)];
        if (Nouns.TryGetValue(type, out var columns)) return columns(member);
        if (typeof(IEnumerable).IsAssignableFrom(type)) return OfList(member);
        return [RowColumn.Of<object>(member.Name, typeof(string), member, value => value.ToString())];
    }

    private static RowColumn[] OfList(RowMember list)
    {
        if (typeof(IEnumerable<string>).IsAssignableFrom(list.Type))
            return [RowColumn.Of<IEnumerable<string>>(list.Name, Text, list, Joined)];
        if (!typeof(IEnumerable<TextSpan>).IsAssignableFrom(list.Type))
            return [RowColumn.Of<IEnumerable>(list.Name, Whole, list, Count)];
        return [
            RowColumn.Of<IEnumerable<TextSpan>>(list.Name + "Start", Whole, list, Start),
            RowColumn.Of<IEnumerable<TextSpan>>(list.Name + "End", Whole, list, End)];
    }

    private static string Joined(IEnumerable<string> texts) => string.Join("; ", texts);

    private static string Places(Dateline dateline) => string.Join("/", dateline.Places);

    private static object Count(IEnumerable items) => items.Cast<object?>().Count();

    private static object? Start(IEnumerable<TextSpan> spans) => spans.Min(span => (int?)span.Start);

    private static object? End(IEnumerable<TextSpan> spans) => spans.Max(span => (int?)span.End);

    private static string SpanEnd(string member, string end) =>
        member == "span" ? end : member + char.ToUpperInvariant(end[0]) + end[1..];
}
