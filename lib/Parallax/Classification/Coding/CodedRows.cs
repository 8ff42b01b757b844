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
        var labels = Values(view[label]);
        var groups = Values(view[options.Group ?? text]);
        // Where there is no column of targets, nothing of it can be missing.
        var targets = Values(view[options.Target ?? text]);
        bool IsWhole(int i) =>
            texts[i] is not null && labels[i] is not null && groups[i] is not null;
        CodedRow Row(int i) => new(i, texts[i]!, labels[i]!, groups[i]!)
        {
            Target = options.Target is null ? null : targets[i],
        };
        var whole = Enumerable.Range(0, view.Rows)
            .Where(i => IsWhole(i) && targets[i] is not null);
        CodedRow[] rows = [.. whole.Select(Row)];
        return new CodedRows(rows, view.Rows - rows.Length);
    }

    /// <summary>The values as trimmed text; null where there is nothing.</summary>
    private static string?[] Values(TableColumn column) =>
        [.. Enumerable.Range(0, column.Length).Select(row => Value(column[row]))];

    private static string? Value(object? value)
    {
        if (value is null) return null;
        var text = ColumnTypes.Text(value).Trim();
        return text.Length == 0 ? null : text;
    }
}
