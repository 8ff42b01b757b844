using System.Text.Json.Serialization;
using Parallax.Records.Packing;

namespace Parallax.Records;

/// <summary>
/// A line of format <c>parallax.analysis/1</c> as it is stored: the fields in their order, each named once, here.
/// </summary>
/// <remarks>
/// It holds no running text: spans, scores, names, labels and counts only. What follows from the rest is not stored:
/// the section of a mention is its sentence's, an entity's name is there once, numbers of entities and quotes are their
/// places. Fields that may be missing have null for that. The data's codebook says what each field means.
/// </remarks>
internal sealed record SavedAnalysis(
    string Format,
    IReadOnlyDictionary<string, string> Versions,
    string Hash,
    SavedAnalysis.ArticleLine Article,
    IReadOnlyList<SavedAnalysis.SentenceLine> Sentences,
    IReadOnlyList<SavedAnalysis.EntityLine> Entities,
    IReadOnlyList<SavedAnalysis.QuoteLine> Quotes,
    IReadOnlyList<SavedAnalysis.DistancingLine>? Distancing = null,
    Dictionary<string, Dictionary<string, List<Dictionary<string, int>>>>? Terms = null)
{
    /// <summary>
    /// The counts in place of <see cref="Terms"/>, in the order of the table that they come from; no part of a line.
    /// </summary>
    [JsonIgnore]
    public TermLines? Counts { get; init; }

    /// <summary>Counts of terms, with the texts of these.</summary>
    internal sealed record TermLines(TermTexts Texts, PackedTerms.Entry[] Entries);

    /// <summary>An article's metadata.</summary>
    internal sealed record ArticleLine
    {
        public required string Id { get; init; }
        public required string Outlet { get; init; }
        public string? Title { get; init; }
        public required IReadOnlyList<ContributorLine> Contributors { get; init; }
        public DatelineLine? Dateline { get; init; }
        public PublishedLine? Published { get; init; }
        public string? Url { get; init; }
        public string? Language { get; init; }
        public string? Story { get; init; }
        public string? WireAgency { get; init; }
        public string? Genre { get; init; }
        public IReadOnlyDictionary<string, string>? Columns { get; init; }
    }

    /// <summary>Who worked on the article; <c>person</c> is there, and false, for what is no person.</summary>
    internal sealed record ContributorLine(string Name, string Role, string? Place = null, bool? Person = null);

    /// <summary>The line that says where and when the text was filed.</summary>
    internal sealed record DatelineLine(
        IReadOnlyList<string> Places,
        string? Agency = null,
        int? Month = null,
        int? Day = null);

    /// <summary>When the article was published: a date, or a date and time with its offset.</summary>
    internal sealed record PublishedLine(string Value, bool? Inferred = null, string? Note = null);

    /// <summary>A sentence.</summary>
    internal readonly record struct SentenceLine(
        int Start,
        int End,
        string Section,
        int Paragraph,
        string Opening,
        double Tone,
        int Hits,
        IReadOnlyList<SegmentLine> Segments);

    /// <summary>A stretch of a sentence in one voice.</summary>
    internal readonly record struct SegmentLine(int Start, int End, string Voice, int Words, double Tone, int Hits);

    /// <summary>An entity; its number is its place in the list.</summary>
    internal readonly record struct EntityLine(
        string Name,
        string Type,
        IReadOnlyList<MentionLine> Mentions,
        IReadOnlyList<LabelLine>? Labels = null);

    /// <summary>A mention of an entity; tone and score are there both or not at all.</summary>
    internal readonly record struct MentionLine
    {
        public required int Start { get; init; }
        public required int End { get; init; }
        public required string Form { get; init; }
        public required string Surface { get; init; }
        public required int Sentence { get; init; }
        public required string Voice { get; init; }
        public string? Government { get; init; }
        public required string Rule { get; init; }
        public required double Confidence { get; init; }
        public string? Tone { get; init; }
        public double? Score { get; init; }
    }

    /// <summary>What the text calls an entity.</summary>
    internal readonly record struct LabelLine(
        int Start,
        int End,
        string Kind,
        string Text,
        string Head,
        int Sentence,
        string Voice,
        string? Status = null);

    /// <summary>A quote; its number is its place in the list; spans are pairs of start and end.</summary>
    internal readonly record struct QuoteLine
    {
        public required string Kind { get; init; }
        public required IReadOnlyList<int[]> Content { get; init; }
        public IReadOnlyList<int[]>? Source { get; init; }
        public IReadOnlyList<int[]>? Cue { get; init; }
        public string? CueLemma { get; init; }
        public string? Stance { get; init; }
        public string? Speaker { get; init; }
        public int? SpeakerEntity { get; init; }
        public required string SpeakerKind { get; init; }
        public required int Sentence { get; init; }
        public required int Words { get; init; }
        public int? InsertedWords { get; init; }
        public int? Within { get; init; }
        public required double Tone { get; init; }
        public required int Hits { get; init; }
    }

    /// <summary>A formula by which the article keeps its distance.</summary>
    internal readonly record struct DistancingLine(int Start, int End, string Formula, int Sentence);
}
