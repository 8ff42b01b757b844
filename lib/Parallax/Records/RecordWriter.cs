using System.Globalization;
using Parallax.Numerics;

namespace Parallax.Records;

/// <summary>
/// Turns an analysis into what is stored of it: names as the article alone gives them, numbers at six significant
/// digits.
/// </summary>
internal static class RecordWriter
{
    /// <summary>The record's line, without a line feed.</summary>
    public static byte[] Write(ArticleAnalysis analysis) =>
        RecordJson.Write(Saved(analysis), RecordJson.Default.SavedAnalysis);

    /// <summary>What is stored of an analysis.</summary>
    public static SavedAnalysis Saved(ArticleAnalysis analysis) => SavedOwn(Entities.Catalogue.Renaming.Undo(analysis));

    /// <summary>Spans as pairs of offsets.</summary>
    public static int[][] Pairs(IReadOnlyList<TextSpan> spans) =>
        [.. spans.Select(s => new[] { s.Start, s.End })];

    private static SavedAnalysis SavedOwn(ArticleAnalysis analysis) => new(
        RecordFormats.Analysis,
        analysis.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).ToDictionary(),
        analysis.TextHash,
        Saved(analysis.Article),
        [.. analysis.Sentences.Select(Saved)],
        [.. analysis.Entities.Select(Saved)],
        [.. analysis.Quotes.Select(Saved)],
        OrNull(analysis.Distancing, Saved),
        Terms(analysis.Terms));

    /// <summary>What is stored of an article's metadata.</summary>
    public static SavedAnalysis.ArticleLine Saved(ArticleInfo article) => new()
    {
        Id = article.Id,
        Outlet = article.OwnOutlet ?? article.Outlet,
        Title = article.Title,
        Contributors = [.. article.Contributors.Select(Saved)],
        Dateline = article.Dateline is { } dateline ? Saved(dateline) : null,
        Published = article.Published is { } published ? Saved(published) : null,
        Url = article.Url,
        Language = article.Language,
        Story = article.Story,
        WireAgency = article.WireAgency,
        Genre = article.Genre == ArticleGenre.News ? null : RecordCodes.Of(article.Genre),
        Columns = Columns(article.Columns),
    };

    private static Dictionary<string, string>? Columns(IReadOnlyDictionary<string, string> columns) =>
        columns.Count == 0 ? null : columns.OrderBy(c => c.Key, StringComparer.Ordinal).ToDictionary();

    private static SavedAnalysis.ContributorLine Saved(Contributor contributor) =>
        new(contributor.Name, RecordCodes.Of(contributor.Role), contributor.Place, contributor.IsPerson ? null : false);

    private static SavedAnalysis.DatelineLine Saved(Dateline dateline) =>
        new(dateline.Places, dateline.Agency, dateline.Month, dateline.Day);

    private static SavedAnalysis.PublishedLine Saved(PublicationDate published)
    {
        var format = published.HasTime ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz" : "yyyy-MM-dd";
        var value = published.Value.ToString(format, CultureInfo.InvariantCulture);
        return new SavedAnalysis.PublishedLine(value, TrueOrNull(published.Inferred), published.Note);
    }

    private static SavedAnalysis.SentenceLine Saved(Sentence sentence) => new(
        sentence.Span.Start,
        sentence.Span.End,
        RecordCodes.Of(sentence.Section),
        sentence.Paragraph,
        sentence.Opening,
        Rounding.Significant(sentence.Tone.Value),
        sentence.Tone.Hits,
        [.. sentence.Segments.Select(Saved)]);

    private static SavedAnalysis.SegmentLine Saved(VoiceSegment segment) => new(
        segment.Span.Start,
        segment.Span.End,
        RecordCodes.Of(segment.Voice),
        segment.Words,
        Rounding.Significant(segment.Tone.Value),
        segment.Tone.Hits);

    private static SavedAnalysis.EntityLine Saved(Entity entity) => new(
        entity.Name,
        RecordCodes.Of(entity.Type),
        [.. entity.Mentions.Select(Saved)],
        OrNull(entity.Labels, Saved));

    private static SavedAnalysis.MentionLine Saved(Mention mention) => new()
    {
        Start = mention.Span.Start,
        End = mention.Span.End,
        Form = RecordCodes.Of(mention.Form),
        Surface = mention.Surface,
        Sentence = mention.Sentence,
        Voice = RecordCodes.Of(mention.Voice),
        Government = mention.Government,
        Rule = mention.Rule,
        Confidence = Rounding.Significant(mention.Confidence),
        Tone = mention.Tone is { } tone ? RecordCodes.Of(tone.Label) : null,
        Score = mention.Tone is { } target ? Rounding.Significant(target.Score) : null,
    };

    private static SavedAnalysis.LabelLine Saved(Label label) => new(
        label.Span.Start,
        label.Span.End,
        RecordCodes.Of(label.Kind),
        label.Text,
        label.Head,
        label.Sentence,
        RecordCodes.Of(label.Voice),
        label.Status == LabelStatus.Stated ? null : RecordCodes.Of(label.Status));

    private static SavedAnalysis.QuoteLine Saved(Quote quote) => new()
    {
        Kind = RecordCodes.Of(quote.Kind),
        Content = Pairs(quote.Content),
        Source = PairsOrNull(quote.Source),
        Cue = PairsOrNull(quote.Cue),
        CueLemma = quote.CueLemma,
        Stance = quote.IsSpeech ? null : RecordCodes.Of(quote.Stance),
        Speaker = quote.Speaker,
        SpeakerEntity = quote.SpeakerEntity,
        SpeakerKind = RecordCodes.Of(quote.SpeakerKind),
        Sentence = quote.Sentence,
        Words = quote.Words,
        InsertedWords = quote.InsertedWords > 0 ? quote.InsertedWords : null,
        Within = quote.Within,
        Tone = Rounding.Significant(quote.Tone.Value),
        Hits = quote.Tone.Hits,
    };

    private static SavedAnalysis.DistancingLine Saved(DistancingFormula formula) =>
        new(formula.Span.Start, formula.Span.End, formula.Formula, formula.Sentence);

    // {"body": {"own": [{"china": 5}, {"joint statement": 2}]}}: by section, voice and length of the term.
    private static Dictionary<string, Dictionary<string, List<Dictionary<string, int>>>> Terms(
        IReadOnlyList<TermCount> terms) =>
        terms.GroupBy(t => t.Section)
            .OrderBy(g => g.Key)
            .ToDictionary(g => RecordCodes.Of(g.Key), ByVoice);

    private static Dictionary<string, List<Dictionary<string, int>>> ByVoice(IEnumerable<TermCount> terms) =>
        terms.GroupBy(t => t.Voice)
            .OrderBy(g => g.Key)
            .ToDictionary(g => RecordCodes.Of(g.Key), g => ByLength([.. g]));

    private static List<Dictionary<string, int>> ByLength(List<TermCount> terms)
    {
        var lengths = new List<Dictionary<string, int>>();
        foreach (var term in terms.OrderBy(t => t.Term, StringComparer.Ordinal))
        {
            while (lengths.Count < term.Length) lengths.Add(new Dictionary<string, int>(StringComparer.Ordinal));
            lengths[term.Length - 1].Add(term.Term, term.Count);
        }
        return lengths;
    }

    private static int[][]? PairsOrNull(IReadOnlyList<TextSpan> spans) =>
        spans.Count > 0 ? Pairs(spans) : null;

    private static TSaved[]? OrNull<T, TSaved>(IReadOnlyList<T> items, Func<T, TSaved> saved) =>
        items.Count > 0 ? [.. items.Select(saved)] : null;

    private static bool? TrueOrNull(bool value) => value ? true : null;
}
