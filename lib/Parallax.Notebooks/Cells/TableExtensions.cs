using System.Collections;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Microsoft.DotNet.Interactive;

// In System, as the other display functions, so that every cell sees it.
namespace System;

/// <summary>Shows sequences of objects as plain tables.</summary>
public static class TableExtensions
{
    /// <summary>Shows one row an item and one column a property, in the order of the first item's properties.</summary>
    /// <param name="rows">The items; dictionaries give a column a key.</param>
    public static DisplayedValue DisplayTable(this IEnumerable rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Kernel.HTML(Html(rows)).Display("text/html");
    }

    private static string Html(IEnumerable rows)
    {
        var cells = rows.Cast<object?>().Select(Cells).ToList();
        var columns = cells.SelectMany(row => row.Select(cell => cell.Name)).Distinct().ToList();
        var html = new StringBuilder("<table><thead><tr>");
        columns.ForEach(name => html.Append("<th>").Append(WebUtility.HtmlEncode(name)).Append("</th>"));
        html.Append("</tr></thead><tbody>");
        foreach (var row in cells)
        {
            html.Append("<tr>");
            columns.ForEach(name => AppendCell(html, row.Find(cell => cell.Name == name).Value));
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static List<(string Name, object? Value)> Cells(object? item) => item switch
    {
        null or string or IConvertible => [("value", item)],
        IDictionary map => [.. map.Cast<DictionaryEntry>().Select(entry => (Text(entry.Key), entry.Value))],
        _ => [.. item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (property.Name, property.GetValue(item)))],
    };

    private static void AppendCell(StringBuilder html, object? value)
    {
        var isNumber = value is IConvertible number && number.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal;
        html.Append(isNumber ? "<td style=\"text-align: right\">" : "<td>").Append(WebUtility.HtmlEncode(Text(value))).Append("</td>");
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
