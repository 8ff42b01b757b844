using System.Globalization;
using Microsoft.Data.Analysis;
using Parallax.Tables;
using Parallax.Tables.Columns;
using Parallax.Tables.Output;

namespace Parallax.Classification.Coding;

/// <summary>The coded rows of a table, those with a missing value set aside.</summary>
internal sealed record CodedRows(IReadOnlyList<CodedRow> Rows, int SetAside)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="ArgumentException">A column is not there.</exception>
    public static CodedRows Read(DataFrame frame, string text, string label, ClassifierOptions options)
    {
        var view = new TableView(frame);
        var texts = Values(view[text]);
        var labels = Trimmed(view[label]);
        var groups = Trimmed(view[options.Group ?? text]);
        var targets = options.Target is { } target ? Trimmed(view[target]) : null;
        var starts = options.TargetStart is { } start ? Trimmed(view[start]) : null;
        CodedRow? Row(int i)
        {
            if (texts[i] is not { } own || labels[i] is not { } @class || groups[i] is not { } group) return null;
            var row = new CodedRow(i, own, @class, group);
            return targets is null ? row : WithTarget(row, targets[i], starts?[i], starts is not null);
        }

        CodedRow[] rows = [.. Enumerable.Range(0, view.Rows).Select(Row).OfType<CodedRow>()];
        return new CodedRows(rows, view.Rows - rows.Length);
    }

    /// <summary>The row with its target; null where that is missing or not where it is said to be.</summary>
    private static CodedRow? WithTarget(CodedRow row, string? target, string? start, bool hasStarts)
    {
        if (target is null) return null;
        if (!hasStarts) return row with { Target = target };
        var isNumber = int.TryParse(start, CultureInfo.InvariantCulture, out var at);
        var isThere = isNumber && at >= 0 && at <= row.Text.Length
            && row.Text.AsSpan(at).StartsWith(target, StringComparison.Ordinal);
        return isThere ? row with { Target = target, TargetStart = at } : null;
    }

    /// <summary>The values as text; null where there is nothing but white space.</summary>
    private static string?[] Values(TableColumn column) =>
        [.. Enumerable.Range(0, column.Length).Select(row => Value(column[row]))];

    private static string?[] Trimmed(TableColumn column) =>
        [.. Values(column).Select(value => value?.Trim())];

    private static string? Value(object? value)
    {
        if (value is null) return null;
        var text = ColumnTypes.Text(value);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
