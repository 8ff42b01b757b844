namespace Parallax.Records.Correcting;

/// <summary>Says who speaks in a quote.</summary>
internal static class SpeakerCorrection
{
    /// <summary>Gives a quote another speaker, or none where the value is empty.</summary>
    public static Correction Apply(ArticleAnalysis analysis, CorrectionsRow row)
    {
        if (QuoteAt(row.Row, analysis) is not { } quote)
            return Correction.Fails($"there is no quote at '{row.Row}'");
        var entity = analysis.Entities.FirstOrDefault(entity => entity.Name == row.Value);
        var corrected = quote with
        {
            Speaker = row.Value.Length == 0 ? null : row.Value,
            SpeakerEntity = entity?.Id,
            SpeakerKind = KindOf(row.Value, entity),
        };
        var quotes = analysis.Quotes.Select(other => other.Id == quote.Id ? corrected : other);
        return analysis with { Quotes = [.. quotes] };
    }

    private static Quote? QuoteAt(string place, ArticleAnalysis analysis)
    {
        if (CorrectionPlace.Number(place, "quote") is { } id)
            return analysis.Quotes.FirstOrDefault(quote => quote.Id == id);
        if (CorrectionPlace.Span(place) is not { } span) return null;
        return analysis.Quotes
            .Where(quote => quote.Content.Any(span.Overlaps))
            .MinBy(quote => quote.Content.Sum(content => Math.Abs(content.Start - span.Start)));
    }

    private static SpeakerKind KindOf(string name, Entity? entity)
    {
        if (name.Length == 0) return SpeakerKind.Unknown;
        if (entity is null) return SpeakerKind.Anonymous;
        return entity.Type == EntityType.Person ? SpeakerKind.Person : SpeakerKind.Institution;
    }
}
