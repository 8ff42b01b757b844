namespace Parallax;

/// <summary>Words that an article attributes to somebody, or sets in quotation marks.</summary>
public sealed record Quote
{
    /// <summary>The article it stands in.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Its number within the article, from 0.</summary>
    public required int Id { get; init; }

    /// <summary>Full quote, fragment, term or indirect speech.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>
    /// What is said, without the quotation marks; several spans where an attribution stands in the middle, none where
    /// nothing was said.
    /// </summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>
    /// What is said, as printed, a blank between the pieces of <see cref="Content"/>; empty where nothing was said.
    /// </summary>
    /// <remarks>Null where the coverage has no texts: records hold places, not words.</remarks>
    public string? Text => Article.RunningText.Of(Content);

    /// <summary>The words that name the speaker; empty where there are none.</summary>
    public IReadOnlyList<TextSpan> Source { get; init; } = [];

    /// <summary>The words that attribute, such as "said"; empty where there are none.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>The cue's lemma, such as "say" or "according to".</summary>
    public string? CueLemma { get; init; }

    /// <summary>Whether it was said; the rows of what was not said have no words.</summary>
    public SpeechStance Stance { get; init; }

    /// <summary>The speaker's canonical name, or the description of an unnamed one; null where unknown.</summary>
    public string? Speaker { get; init; }

    /// <summary>Number of the speaker's entity within the article; null where the speaker is none.</summary>
    public int? SpeakerEntity { get; init; }

    /// <summary>What kind of source it is.</summary>
    public SpeakerKind SpeakerKind { get; init; }

    /// <summary>The section it stands in.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>Number of the sentence in which it begins.</summary>
    public required int Sentence { get; init; }

    /// <summary>Number of words of the content, by <see cref="Language.WordCounter"/>.</summary>
    public required int Words { get; init; }

    /// <summary>How many of them stand in square brackets inside the marks: the outlet's own insertions.</summary>
    public int InsertedWords { get; init; }

    /// <summary>Id of the reported speech that a fragment is part of; null where it stands alone.</summary>
    public int? Within { get; init; }

    /// <summary>The tone of the content.</summary>
    public ToneScore Tone { get; init; }

    /// <summary>
    /// Whether something was said; where not, the content is what was not said, or empty where the text does not tell,
    /// and the row belongs in no count of speech.
    /// </summary>
    public bool IsSpeech => Stance == SpeechStance.Said;

    /// <summary>Whether the words stand in quotation marks and have a speaker's voice.</summary>
    public bool Direct => Kind is QuoteKind.Full or QuoteKind.Fragment;

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
