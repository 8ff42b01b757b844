using Parallax.Comparison;
using Parallax.Comparison.Voices;
using Parallax.Language;

namespace Parallax.Findings.Places;

/// <summary>Where people are quoted, and by which verbs.</summary>
internal static class QuotePlaces
{
    private static readonly ShareOfVoiceOptions InMarks = new();
    private static readonly ShareOfVoiceOptions WithReported = new() { Reported = true };

    /// <summary>Words in quotation marks by speaker.</summary>
    public static IEnumerable<PlacedItem> BySpeaker(PlaceSource source) =>
        Counted(source, InMarks, quote => quote.Speaker ?? ShareOfVoice.Unknown);

    /// <summary>Quotes and reported speech by kind of source.</summary>
    public static IEnumerable<PlacedItem> ByKind(PlaceSource source) =>
        Counted(source, WithReported, quote => quote.SpeakerKind.ToString().ToLowerInvariant());

    /// <summary>Quotes and reported speech by the speaker's camp in the default table.</summary>
    public static IEnumerable<PlacedItem> ByCamp(PlaceSource source)
    {
        var camps = ShareOfVoiceCamps.Default;
        return Counted(source, WithReported, quote => camps.Find(quote.Speaker)?.Camp ?? ShareOfVoice.Unknown);
    }

    /// <summary>Attributions by the stance of their verb.</summary>
    public static IEnumerable<PlacedItem> ByStance(PlaceSource source) =>
        Attributions(source, quote => CueTable.StanceOf(quote.CueLemma).ToString().ToLowerInvariant());

    /// <summary>Attributions by their verb.</summary>
    public static IEnumerable<PlacedItem> ByVerb(PlaceSource source) => Attributions(source, quote => quote.CueLemma!);

    private static IEnumerable<PlacedItem> Counted(
        PlaceSource source,
        ShareOfVoiceOptions options,
        Func<Quote, string> item) =>
        from article in source.Drawn.Analyses
        from quote in ShareOfVoice.Counted(article, options)
        select new PlacedItem(item(quote), PlaceOf(quote));

    private static IEnumerable<PlacedItem> Attributions(PlaceSource source, Func<Quote, string> item) =>
        ShareOfVoiceCues.Attributions(source.Drawn)
            .Select(quote => new PlacedItem(item(quote), PlaceOf(quote) with { Note = quote.CueLemma }));

    private static Place PlaceOf(Quote quote)
    {
        var words = quote.Words == 1 ? "1 word" : $"{quote.Words} words";
        TextSpan? span = quote.Content.Count == 0 ? null : new(quote.Content[0].Start, quote.Content[^1].End);
        return new Place(quote.Article, quote.Sentence, span) { Note = words };
    }
}
