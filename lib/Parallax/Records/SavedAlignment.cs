using System.Globalization;
using System.Text.Json;

namespace Parallax.Records;

/// <summary>
/// A line of <c>alignment.jsonl</c> (format <c>parallax.alignment/1</c>) as it is stored: ids, numbers, codes.
/// </summary>
/// <param name="Format">The format's name and version.</param>
/// <param name="A">The first article's id.</param>
/// <param name="B">The second article's id.</param>
/// <param name="Pairs">The aligned sentences.</param>
/// <param name="Sentences">Every body sentence of both articles.</param>
/// <param name="Conflicts">What aligned sentences disagree on.</param>
internal sealed record SavedAlignment(
    string Format,
    string A,
    string B,
    IReadOnlyList<SavedAlignment.PairLine> Pairs,
    IReadOnlyList<SavedAlignment.AlignedLine> Sentences,
    IReadOnlyList<SavedAlignment.ConflictLine> Conflicts)
{
    /// <summary>The format's name and version.</summary>
    public const string CurrentFormat = "parallax.alignment/1";

    /// <summary>The side of <see cref="A"/> in <see cref="AlignedLine.Of"/>.</summary>
    public const string SideA = "a";

    /// <summary>The side of <see cref="B"/> in <see cref="AlignedLine.Of"/>.</summary>
    public const string SideB = "b";

    /// <summary>What is said where a line does not belong to the articles.</summary>
    public const string NoSuchSentence =
        $"not a {CurrentFormat} record (it numbers sentences that the articles do not have): make it again with `analyze`";

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Whether a line holds an alignment, of any version.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> line) =>
        RecordLine.StartsWith(line, """{"format":"parallax.alignment/"""u8);

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
            return RecordJson.Read(line.Span, RecordJson.Default.SavedAlignment).Checked();
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            throw new FormatException(
                $"not a {CurrentFormat} record ({e.Message.TrimEnd('.')}): make it again with `analyze`",
                e);
        }
    }

    /// <summary>The line, without a line feed.</summary>
    public byte[] Write() => RecordJson.Write(this, RecordJson.Default.SavedAlignment);

    /// <summary>A day as it is stored; null for none.</summary>
    public static string? Day(DateOnly? day) => day?.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The day of a stored date; null for none.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, DateFormat, CultureInfo.InvariantCulture);

    /// <summary>Whether all sentence numbers are those of sentences of the two articles.</summary>
    public bool Fits(ArticleAnalysis a, ArticleAnalysis b) =>
        Pairs.All(p => Has(a, p.A) && Has(b, p.B))
        && Conflicts.All(c => Has(a, c.A) && Has(b, c.B))
        && Sentences.All(s => Has(s.Of == SideA ? a : b, s.Number));

    private static bool Has(ArticleAnalysis analysis, int sentence) =>
        sentence >= 0 && sentence < analysis.Sentences.Count;

    // What the types of the fields cannot say.
    private SavedAlignment Checked()
    {
        if (Format != CurrentFormat) throw new FormatException($"format '{Format}' found");
        foreach (var sentence in Sentences)
        {
            if (sentence.Of is not (SideA or SideB)) throw new FormatException($"'{sentence.Of}' is not one of a, b");
            RecordCodes.Parse<AlignmentStatus>(sentence.Status);
            Day(sentence.Date);
        }
        return this;
    }

    /// <summary>Two sentences that report the same.</summary>
    /// <param name="A">Number of the sentence in the first article.</param>
    /// <param name="B">Number of the sentence in the second article.</param>
    /// <param name="Score">0 … 1.</param>
    /// <param name="Shared">At most five shared terms.</param>
    internal sealed record PairLine(int A, int B, double Score, IReadOnlyList<string> Shared);

    /// <summary>A body sentence of one article.</summary>
    /// <param name="Of">The article: a or b.</param>
    /// <param name="Number">Its number within the article.</param>
    /// <param name="Status">The code of its <see cref="AlignmentStatus"/>.</param>
    /// <param name="Date">The latest day that it speaks of; null for none.</param>
    internal sealed record AlignedLine(
        string Of,
        [property: System.Text.Json.Serialization.JsonPropertyName("sentence")] int Number,
        string Status,
        string? Date = null);

    /// <summary>What two aligned sentences disagree on.</summary>
    internal sealed record ConflictLine(int A, int B, string Kind, string About, string ValueA, string ValueB);
}
