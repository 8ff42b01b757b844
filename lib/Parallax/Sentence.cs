namespace Parallax;

/// <summary>A sentence of an article with its voice and tone.</summary>
public sealed record Sentence
{
    /// <summary>The article it belongs to.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Its number within the article, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The section it belongs to.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>Its paragraph's number within the article, from 0.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence as printed.</summary>
    /// <remarks>Null where the coverage has no texts: records hold places, not words.</remarks>
    public string? Text => Article.RunningText.Of(Span);

    /// <summary>Its first three words at the most: enough to find it, too few to read it.</summary>
    public required string Opening { get; init; }

    /// <summary>Its stretches by voice, in order; together they hold all its words.</summary>
    public required IReadOnlyList<VoiceSegment> Segments { get; init; }

    /// <summary>The tone of the whole sentence, whoever speaks.</summary>
    public required ToneScore Tone { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;

    /// <summary>Number of words, by <see cref="Language.WordCounter"/>.</summary>
    public int Words => Segments.Sum(s => s.Words);

    /// <summary>The voice of most of its words; the outlet's own on a tie.</summary>
    public Voice Voice =>
        Segments.GroupBy(s => s.Voice)
            .OrderByDescending(g => g.Sum(s => s.Words))
            .ThenBy(g => g.Key)
            .Select(g => g.Key).FirstOrDefault(Voice.Own);
}
