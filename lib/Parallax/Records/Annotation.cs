namespace Parallax.Records;

/// <summary>What <see cref="Annotator"/> writes of a text: one line of JSON, the fields in their order.</summary>
/// <param name="Id">The text's id.</param>
/// <param name="Valence">The mean of the sentences' tones, weighted by their lengths; this and what follows is null
/// where it was not asked for.</param>
/// <param name="Sentences">The sentences.</param>
/// <param name="Entities">The mentions, in the order of the text.</param>
/// <param name="Quotes">The quotes that are not within another one.</param>
/// <param name="Silences">Reports that nothing was said which do not tell what; null where there are none.</param>
/// <param name="Targets">The tone toward each target that was asked for; null where none was.</param>
internal sealed record Annotation(
    string Id,
    double? Valence,
    IReadOnlyList<Annotation.SentenceNote> Sentences,
    IReadOnlyList<Annotation.MentionNote>? Entities,
    IReadOnlyList<Annotation.QuoteNote>? Quotes,
    IReadOnlyList<Annotation.SilenceNote>? Silences,
    IReadOnlyList<Annotation.TargetNote>? Targets)
{
    /// <summary>A sentence and its tone.</summary>
    internal sealed record SentenceNote(int Start, int End, double? Valence);

    /// <summary>A mention; <c>entity</c> numbers the coreference chain.</summary>
    internal sealed record MentionNote(int Start, int End, string Type, string Form, int Entity, string Name);

    /// <summary>
    /// A quote, its spans as pairs of start and end; <c>stance</c> only where it reports that nothing was said.
    /// </summary>
    internal sealed record QuoteNote(
        IReadOnlyList<int[]> Content,
        IReadOnlyList<int[]> Source,
        IReadOnlyList<int[]> Cue,
        string? Speaker,
        bool Direct,
        string? Stance);

    /// <summary>A report that nothing was said: "declined to comment".</summary>
    internal sealed record SilenceNote(
        IReadOnlyList<int[]> Source,
        IReadOnlyList<int[]> Cue,
        string? Speaker,
        string Stance);

    /// <summary>The tone toward a target.</summary>
    internal sealed record TargetNote(int Start, int End, string Label, double Score);
}
