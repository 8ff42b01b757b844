namespace Parallax.Records.Packing;

/// <summary>Packs sentences with their stretches by voice.</summary>
internal sealed class SentenceFormat : IRowFormat<Sentence>
{
    /// <inheritdoc/>
    public void Write(RowWriter to, Sentence row)
    {
        to.Number(row.Index);
        to.Code(row.Section);
        to.Number(row.Paragraph);
        to.Span(row.Span);
        to.Text(row.Opening);
        to.Tone(row.Tone);
        to.List(row.Segments, Write);
    }

    /// <inheritdoc/>
    public Sentence Read(RowReader from, ArticleInfo article) => new()
    {
        Article = article,
        Index = from.Number(),
        Section = from.Code<SectionKind>(),
        Paragraph = from.Number(),
        Span = from.Span(),
        Opening = from.Text(),
        Tone = from.Tone(),
        Segments = Segments(from),
    };

    private static VoiceSegment[] Segments(RowReader from)
    {
        var segments = from.Room<VoiceSegment>();
        for (var i = 0; i < segments.Length; i++)
            segments[i] = new VoiceSegment(from.Span(), from.Code<Voice>(), from.Number(), from.Tone());
        return segments;
    }

    private static void Write(RowWriter to, VoiceSegment segment)
    {
        to.Span(segment.Span);
        to.Code(segment.Voice);
        to.Number(segment.Words);
        to.Tone(segment.Tone);
    }
}
