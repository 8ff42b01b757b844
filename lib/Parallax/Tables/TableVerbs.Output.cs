using Microsoft.Data.Analysis;
using Parallax.Tables.Csv;
using Parallax.Tables.Output;

namespace Parallax.Tables;

public static partial class TableVerbs
{
    private const int RowsOfText = 20;
    private const int RowsOfHtml = 50;

    /// <summary>The data frame as aligned text, with the number of its rows and columns below.</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="maxRows">Rows shown at the most.</param>
    /// <remarks>
    /// Cells of more than 40 characters are cut; numbers of a column have as many decimals as it needs.
    /// </remarks>
    public static string ToText(this DataFrame frame, int maxRows = RowsOfText) =>
        TableText.Write(frame, maxRows);

    /// <summary>
    /// The data frame as an HTML table: numbers to the right with sensible digits, everything escaped.
    /// </summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="maxRows">Rows shown at the most; a note says how many there are.</param>
    /// <remarks>The same data frame gives the same text each time.</remarks>
    public static string ToHtmlTable(this DataFrame frame, int maxRows = RowsOfHtml) => TableHtml.Write(frame, maxRows);

    /// <summary>The data frame as comma-separated values with a header line (RFC 4180, lines end in LF).</summary>
    /// <param name="frame">The data frame.</param>
    /// <param name="digits">
    /// Significant digits of numbers that are not whole; all that they have where not given.
    /// </param>
    /// <remarks>
    /// A missing value is an empty field, an empty text is <c>""</c>. Whole values of a column of doubles end in
    /// <c>.0</c>; text that would be read as something else is in quotes; dates are ISO 8601, with the offset where
    /// they have one. What was written so, <see cref="CsvTable"/> reads with the same types.
    /// </remarks>
    public static string ToCsv(this DataFrame frame, int? digits = null)
    {
        using var writer = new StringWriter();
        CsvTableWriter.Write(new TableView(frame), writer, digits);
        return writer.ToString();
    }

    /// <summary>Writes the data frame as a CSV file in UTF-8; see <see cref="ToCsv"/>.</summary>
    /// <remarks>
    /// The file is written beside its place and then moved there, so that no half-written one is ever seen.
    /// </remarks>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static void SaveAsCsv(this DataFrame frame, string path, int? digits = null)
    {
        var table = new TableView(frame);
        var beside = path + ".part";
        try
        {
            using (var writer = new StreamWriter(beside)) CsvTableWriter.Write(table, writer, digits);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
