using Parallax.Frames;

namespace Parallax;

public sealed partial class Frame
{
    /// <summary>The table as comma-separated values with a header line (RFC 4180, lines end in LF).</summary>
    /// <remarks>
    /// Missing values are empty fields. Numbers are rounded to six significant digits, whole ones are kept; moments are
    /// written as ISO 8601.
    /// </remarks>
    public string ToCsv()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        FrameCsv.Write(this, writer);
        return writer.ToString();
    }

    /// <summary>Writes the table as a CSV file in UTF-8; see <see cref="ToCsv"/>.</summary>
    /// <remarks>The file is written beside its place and then moved there, so that no half-written one is ever seen.</remarks>
    public void SaveCsv(string path)
    {
        var temporary = path + ".part";
        using (var writer = new StreamWriter(temporary) { NewLine = "\n" }) FrameCsv.Write(this, writer);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads a CSV file with a header line.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="types">Types of columns by name; those of the others are found from their values.</param>
    /// <remarks>
    /// A column is int, long, double, bool (true, false) or DateTimeOffset (ISO 8601) when all its values are, else text;
    /// numbers with leading zeros are text. Empty fields are missing values.
    /// </remarks>
    /// <exception cref="InvalidDataException">A line has too many or too few fields, or a value is not of the type given.</exception>
    public static Frame LoadCsv(string path, IReadOnlyDictionary<string, Type>? types = null)
    {
        using var reader = new StreamReader(path);
        return FrameCsv.Read(reader, path, types);
    }

    /// <summary>Reads comma-separated values with a header line; see <see cref="LoadCsv"/>.</summary>
    public static Frame LoadCsvFromString(string csv, IReadOnlyDictionary<string, Type>? types = null)
    {
        using var reader = new StringReader(csv);
        return FrameCsv.Read(reader, "the CSV text", types);
    }
}
