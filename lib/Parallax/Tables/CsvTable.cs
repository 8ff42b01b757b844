using Microsoft.Data.Analysis;
using Parallax.Tables.Csv;

namespace Parallax.Tables;

/// <summary>Reads comma-separated values into data frames.</summary>
/// <remarks>
/// A column is int, long, double, bool (true, false), <see cref="DateTime"/> or <see cref="DateTimeOffset"/> (ISO
/// 8601) when all its values in all rows are, else text. Fields in quotes are text, unless the header's names are in
/// quotes without need, as in files that quote everything. Numbers with leading zeros are text. Empty fields are
/// missing values.
/// <para>
/// What <see cref="TableVerbs.ToCsv"/> wrote has the same types and values again, with two exceptions that
/// the parameter <c>types</c> settles: longs that an int holds come back as int, a column without values as text.
/// </para>
/// </remarks>
public static class CsvTable
{
    /// <summary>Reads a file in UTF-8 with a header line.</summary>
    /// <param name="path">The file.</param>
    /// <param name="types">Types of columns by name; those of the others are found from their values.</param>
    /// <exception cref="InvalidDataException">
    /// A line has too many or too few fields, a value is not of the type given, or two columns have one name.
    /// </exception>
    /// <exception cref="ArgumentException">A type is given for a column that is not there.</exception>
    public static DataFrame Read(string path, IReadOnlyDictionary<string, Type>? types = null)
    {
        using var reader = new StreamReader(path);
        return new CsvTableReader(path, types).Read(reader);
    }

    /// <summary>Reads a text with a header line; see <see cref="Read"/>.</summary>
    public static DataFrame Parse(string csv, IReadOnlyDictionary<string, Type>? types = null)
    {
        using var reader = new StringReader(csv);
        return new CsvTableReader("the CSV text", types).Read(reader);
    }
}
