namespace Parallax.Records.Packing;

/// <summary>Packs quotes.</summary>
internal sealed class QuoteFormat : IRowFormat<Quote>
{
    /// <inheritdoc/>
    public void Write(RowWriter to, Quote row)
    {
        to.Number(row.Id);
        to.Code(row.Kind);
        to.List(row.Content, Write);
        to.List(row.Source, Write);
        to.List(row.Cue, Write);
        to.Shared(row.CueLemma);
        to.Code(row.Stance);
        to.Shared(row.Speaker);
        to.Number(row.SpeakerEntity);
        to.Code(row.SpeakerKind);
        to.Code(row.Section);
        to.Number(row.Sentence);
        to.Number(row.Words);
        to.Number(row.InsertedWords);
        to.Number(row.Within);
        to.Tone(row.Tone);
    }

    /// <inheritdoc/>
    public Quote Read(RowReader from, ArticleInfo article) => new()
    {
        Article = article,
        Id = from.Number(),
        Kind = from.Code<QuoteKind>(),
        Content = from.Spans(),
        Source = from.Spans(),
        Cue = from.Spans(),
        CueLemma = from.SharedOrNull(),
        Stance = from.Code<SpeechStance>(),
        Speaker = from.SharedOrNull(),
        SpeakerEntity = from.NumberOrNull(),
        SpeakerKind = from.Code<SpeakerKind>(),
        Section = from.Code<SectionKind>(),
        Sentence = from.Number(),
        Words = from.Number(),
        InsertedWords = from.Number(),
        Within = from.NumberOrNull(),
        Tone = from.Tone(),
    };

    private static void Write(RowWriter to, TextSpan span) => to.Span(span);
}
