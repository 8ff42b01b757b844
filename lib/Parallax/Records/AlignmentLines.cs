using System.Globalization;
using System.Text.Json;

namespace Parallax.Records;

/// <summary>Reads and writes the lines of <c>alignment.jsonl</c>.</summary>
internal static class AlignmentLines
{
    /// <summary>What is said where a line does not belong to the articles.</summary>
    public const string NoSuchSentence =
        $"not a {RecordFormats.Alignment} record (it numbers sentences that the articles do not have): "
        + "make it again with `analyze`";

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Where the alignments of some records are: in their folder, or beside their file.</summary>
    public static string PathBeside(string records) => records.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        ? Path.ChangeExtension(records, ".alignment.jsonl")
        : Path.Combine(records, "alignment.jsonl");

    /// <summary>The alignment on a line.</summary>
    /// <exception cref="FormatException">The line is no such record; the message says what was expected.</exception>
    public static SavedAlignment Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            var saved = RecordJson.Read(line.Span, RecordJson.Default.SavedAlignment);
            Check(saved);
            return saved;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            var reason = e.Message.TrimEnd('.');
            throw new FormatException(
                $"not a {RecordFormats.Alignment} record ({reason}): make it again with `analyze`",
                e);
        }
    }

    /// <summary>The line, without a line feed.</summary>
    public static byte[] Write(SavedAlignment alignment) =>
        RecordJson.Write(alignment, RecordJson.Default.SavedAlignment);

    /// <summary>A day as it is stored; null for none.</summary>
    public static string? Day(DateOnly? day) => day?.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The day of a stored date; null for none.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, DateFormat, CultureInfo.InvariantCulture);

    // What the types of the fields cannot say.
    private static void Check(SavedAlignment saved)
    {
        if (saved.Format != RecordFormats.Alignment) throw new FormatException($"format '{saved.Format}' found");
        foreach (var sentence in saved.Sentences)
        {
            if (sentence.Of is not (SavedAlignment.SideA or SavedAlignment.SideB))
                throw new FormatException($"'{sentence.Of}' is not one of a, b");
            RecordCodes.Parse<AlignmentStatus>(sentence.Status);
            Day(sentence.Date);
        }
    }
}
