using System.Collections;
using System.Reflection;

namespace Parallax.Frames;

/// <summary>A column that a record type gives.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">The type of its values; <see cref="object"/> where only they can tell.</param>
/// <param name="Value">The value for a record.</param>
internal sealed record RecordColumn(string Name, Type Type, Func<object, object?> Value)
{
    /// <summary>The same column computed from something that a property holds; missing where that is null.</summary>
    public static RecordColumn Of<TIn>(string name, Type type, PropertyInfo property, Func<TIn, object?> value) =>
        new(name, type, row => property.GetValue(row) is TIn held ? value(held) : null);
}

/// <summary>The columns that the public properties of a record type give; see <see cref="FrameExtensions.ToFrame"/>.</summary>
internal static class RecordColumns
{
    public static IReadOnlyList<RecordColumn> Of(Type type)
    {
        if (ColumnTypes.TypeOf(type) is { } simple) return [new RecordColumn("value", simple, row => row)];
        var columns = new List<RecordColumn>();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0 && p.CanRead).OrderBy(p => p.MetadataToken);
        foreach (var column in properties.SelectMany(Of))
            if (!columns.Exists(c => c.Name == column.Name)) columns.Add(column);
        return columns;
    }

    private static IEnumerable<RecordColumn> Of(PropertyInfo property)
    {
        var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (ColumnTypes.TypeOf(type) is { } simple) return [new RecordColumn(name, simple, property.GetValue)];
        if (type == typeof(ArticleInfo))
            return [
                RecordColumn.Of<ArticleInfo>("article", typeof(string), property, a => a.Id),
                RecordColumn.Of<ArticleInfo>("outlet", typeof(string), property, a => a.Outlet)];
        if (type == typeof(TextSpan))
            return [
                RecordColumn.Of<TextSpan>(Join(name, "start"), typeof(int), property, s => s.Start),
                RecordColumn.Of<TextSpan>(Join(name, "end"), typeof(int), property, s => s.End)];
        if (type == typeof(ToneScore))
            return [
                RecordColumn.Of<ToneScore>(name, typeof(double), property, t => t.Hits == 0 ? null : t.Value),
                RecordColumn.Of<ToneScore>(name + "Hits", typeof(int), property, t => t.Hits)];
        if (type == typeof(TargetTone))
            return [
                RecordColumn.Of<TargetTone>(name, typeof(double), property, t => t.Score),
                RecordColumn.Of<TargetTone>(name + "Label", typeof(string), property, t => t.Label)];
        if (type == typeof(PublicationDate))
            return [
                RecordColumn.Of<PublicationDate>(name, typeof(DateTimeOffset), property, d => d.Value),
                RecordColumn.Of<PublicationDate>(name + "Inferred", typeof(bool), property, d => d.Inferred)];
        if (type == typeof(Dateline))
            return [RecordColumn.Of<Dateline>(name, typeof(string), property, d => string.Join("/", d.Places))];
        return typeof(IEnumerable).IsAssignableFrom(type)
            ? Of(name, property)
            : [RecordColumn.Of<object>(name, typeof(string), property, v => v.ToString())];
    }

    private static IEnumerable<RecordColumn> Of(string name, PropertyInfo list)
    {
        if (typeof(IEnumerable<string>).IsAssignableFrom(list.PropertyType))
            return [RecordColumn.Of<IEnumerable<string>>(name, typeof(string), list, texts => string.Join("; ", texts))];
        if (typeof(IEnumerable<TextSpan>).IsAssignableFrom(list.PropertyType))
            return [
                RecordColumn.Of<IEnumerable<TextSpan>>(name + "Start", typeof(int), list, spans => spans.Select(s => (int?)s.Start).Min()),
                RecordColumn.Of<IEnumerable<TextSpan>>(name + "End", typeof(int), list, spans => spans.Select(s => (int?)s.End).Max())];
        return [RecordColumn.Of<IEnumerable>(name, typeof(int), list, items => items.Cast<object?>().Count())];
    }

    private static string Join(string property, string part) =>
        property == "span" ? part : property + char.ToUpperInvariant(part[0]) + part[1..];
}
