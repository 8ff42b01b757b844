using System.Collections;

namespace Parallax.Tables;

/// <summary>The columns that the members of a row type give; see <see cref="DataFrameExtensions"/> for the rules.</summary>
internal static class RowColumns
{
    /// <summary>What the library's own types become.</summary>
    private static readonly Dictionary<Type, Func<RowMember, RowColumn[]>> Nouns = new()
    {
        [typeof(ArticleInfo)] = m => [
            RowColumn.Of<ArticleInfo>("article", typeof(string), m, a => a.Id),
            RowColumn.Of<ArticleInfo>("outlet", typeof(string), m, a => a.Outlet)],
        [typeof(TextSpan)] = m => [
            RowColumn.Of<TextSpan>(SpanEnd(m.Name, "start"), typeof(int), m, s => s.Start),
            RowColumn.Of<TextSpan>(SpanEnd(m.Name, "end"), typeof(int), m, s => s.End)],
        [typeof(ToneScore)] = m => [
            RowColumn.Of<ToneScore>(m.Name, typeof(double), m, t => t.Hits == 0 ? null : t.Value),
            RowColumn.Of<ToneScore>(m.Name + "Hits", typeof(int), m, t => t.Hits)],
        [typeof(TargetTone)] = m => [
            RowColumn.Of<TargetTone>(m.Name, typeof(double), m, t => t.Score),
            RowColumn.Of<TargetTone>(m.Name + "Label", typeof(string), m, t => t.Label)],
        [typeof(PublicationDate)] = m => [
            RowColumn.Of<PublicationDate>(m.Name, typeof(DateTimeOffset), m, d => d.Value),
            RowColumn.Of<PublicationDate>(m.Name + "Inferred", typeof(bool), m, d => d.Inferred)],
        [typeof(Dateline)] = m => [
            RowColumn.Of<Dateline>(m.Name, typeof(string), m, d => string.Join("/", d.Places))],
    };

    /// <exception cref="ArgumentException">The type has nothing that can be read.</exception>
    public static IReadOnlyList<RowColumn> Of(Type type)
    {
        if (ColumnTypes.TypeOf(type) is { } simple) return [new RowColumn("value", simple, row => row)];
        var columns = RowMember.Of(type).SelectMany(Of).DistinctBy(c => c.Name, StringComparer.Ordinal).ToList();
        if (columns.Count > 0) return columns;
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
            return [RowColumn.Of<IEnumerable<string>>(list.Name, typeof(string), list, texts => string.Join("; ", texts))];
        if (!typeof(IEnumerable<TextSpan>).IsAssignableFrom(list.Type))
            return [RowColumn.Of<IEnumerable>(list.Name, typeof(int), list, items => items.Cast<object?>().Count())];
        return [
            RowColumn.Of<IEnumerable<TextSpan>>(list.Name + "Start", typeof(int), list, s => s.Min(x => (int?)x.Start)),
            RowColumn.Of<IEnumerable<TextSpan>>(list.Name + "End", typeof(int), list, s => s.Max(x => (int?)x.End))];
    }

    private static string SpanEnd(string member, string end) =>
        member == "span" ? end : member + char.ToUpperInvariant(end[0]) + end[1..];
}
