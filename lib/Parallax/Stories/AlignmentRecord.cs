using Parallax.Display;
using Parallax.Numerics;
using Parallax.Records;

namespace Parallax.Stories;

/// <summary>
/// The stored form of an <see cref="AlignmentResult"/>: one line of JSON, format <c>parallax.alignment/1</c>.
/// </summary>
/// <remarks>
/// It holds article ids, sentence numbers, scores, dates, what is in conflict, and at most five shared terms a pair; no
/// running text.
/// </remarks>
public static class AlignmentRecord
{
    /// <summary>The format's name and version.</summary>
    public const string Format = RecordFormats.Alignment;

    /// <summary>Whether a line holds an alignment, of any version.</summary>
    public static bool IsRecord(ReadOnlySpan<byte> line) => RecordFormats.IsAlignment(line);

    /// <summary>
    /// Where the alignments of the records at <paramref name="records"/> are: in their folder, or beside their file.
    /// </summary>
    public static string PathBeside(string records) => AlignmentLines.PathBeside(records);

    /// <summary>
    /// Saves alignments beside the records at <paramref name="records"/>, one a line; nothing where there are none.
    /// </summary>
    public static void Save(string records, IReadOnlyList<AlignmentResult> alignments)
    {
        if (alignments.Count == 0) return;
        SafeFile.Write(PathBeside(records), stream => Write(stream, alignments));
    }

    /// <summary>The record of an alignment, without a line feed.</summary>
    public static byte[] Write(AlignmentResult alignment) => AlignmentLines.Write(Saved(alignment));

    /// <summary>What is stored of an alignment.</summary>
    internal static SavedAlignment Saved(AlignmentResult alignment) => new(
        Format,
        alignment.A.Id,
        alignment.B.Id,
        [.. alignment.Pairs.Select(Saved)],
        [.. alignment.Sentences.Select(s => Saved(s, alignment.A))],
        [.. alignment.Conflicts.Select(Saved)]);

    /// <summary>
    /// The alignment of a record; null where one of its articles is not among <paramref name="analyses"/>.
    /// </summary>
    /// <exception cref="FormatException">The line is no such record.</exception>
    public static AlignmentResult? Read(
        ReadOnlyMemory<byte> line,
        IReadOnlyDictionary<string, ArticleAnalysis> analyses)
    {
        var saved = AlignmentLines.Read(line);
        if (!analyses.TryGetValue(saved.A, out var a) || !analyses.TryGetValue(saved.B, out var b))
            return null;
        if (!saved.Fits(a, b)) throw new FormatException(AlignmentLines.NoSuchSentence);
        return Linked(saved, a, b);
    }

    /// <summary>The alignment of two articles from its stored form.</summary>
    internal static AlignmentResult Linked(SavedAlignment saved, ArticleAnalysis a, ArticleAnalysis b) => new()
    {
        A = a.Article,
        B = b.Article,
        Pairs = [.. saved.Pairs.Select(Linked)],
        Sentences = [.. saved.Sentences.Select(sentence => Linked(sentence, IsOfA(sentence) ? a : b))],
        Conflicts = [.. saved.Conflicts.Select(Linked)],
    };

    private static void Write(Stream stream, IReadOnlyList<AlignmentResult> alignments)
    {
        foreach (var alignment in alignments)
        {
            stream.Write(Write(alignment));
            stream.WriteByte((byte)'\n');
        }
    }

    private static bool IsOfA(SavedAlignment.AlignedLine sentence) => sentence.Of == SavedAlignment.SideA;

    private static AlignmentPair Linked(SavedAlignment.PairLine pair) => new(pair.A, pair.B, pair.Score, pair.Shared);

    private static AlignmentConflict Linked(SavedAlignment.ConflictLine conflict) => new(
        conflict.A,
        conflict.B,
        conflict.Kind,
        conflict.About,
        conflict.ValueA,
        conflict.ValueB);

    private static SavedAlignment.PairLine Saved(AlignmentPair pair) =>
        new(pair.A, pair.B, Rounding.Significant(pair.Score), pair.Shared);

    private static SavedAlignment.ConflictLine Saved(AlignmentConflict conflict) =>
        new(conflict.A, conflict.B, conflict.Kind, conflict.About, conflict.ValueA, conflict.ValueB);

    private static SavedAlignment.AlignedLine Saved(AlignmentSentence sentence, ArticleInfo a) => new(
        sentence.Article.Id == a.Id ? SavedAlignment.SideA : SavedAlignment.SideB,
        sentence.Sentence,
        RecordCodes.Of(sentence.Status),
        AlignmentLines.Day(sentence.Date));

    private static AlignmentSentence Linked(SavedAlignment.AlignedLine saved, ArticleAnalysis analysis) => new(
        analysis.Article,
        saved.Number,
        analysis.Sentences[saved.Number].Words,
        RecordCodes.Parse<AlignmentStatus>(saved.Status),
        AlignmentLines.Day(saved.Date));
}
