namespace Parallax;

/// <summary>A news article: metadata, text, and which part of the text is what.</summary>
/// <remarks>
/// Every character of <see cref="Text"/> that is not white space lies in exactly one paragraph of
/// <see cref="Sections"/>
/// or in exactly one item of <see cref="Furniture"/>.
/// </remarks>
public sealed record Article
{
    /// <summary>The metadata.</summary>
    public required ArticleInfo Info { get; init; }

    /// <summary>The text after decoding and encoding repair, furniture included.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, standfirst, body and captions, in this order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>What was set aside, in the order of the text.</summary>
    public IReadOnlyList<Furniture> Furniture { get; init; } = [];

    /// <summary>Why the metadata is what it is.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>
    /// The text of all sections of a kind, paragraphs joined by a blank line; empty where there is none.
    /// </summary>
    public string TextOf(SectionKind kind) => string.Join("\n\n",
        Sections.Where(s => s.Kind == kind)
            .SelectMany(s => s.Paragraphs)
            .Select(p => p.Of(Text).ToString()));
}
