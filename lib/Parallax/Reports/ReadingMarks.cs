using System.Globalization;
using Parallax.Language;
using Parallax.Tone;

namespace Parallax.Reports;

/// <summary>What was found in an article, as marks of its text.</summary>
internal sealed class ReadingMarks
{
    private const int Colours = 6;

    private static readonly LexiconToneModel ToneModel = new();

    private readonly ArticleAnalysis _analysis;
    private readonly CorrectionLines _lines;
    private readonly Dictionary<int, int> _colours;

    /// <summary>The marks of an analysis whose text is at hand.</summary>
    public ReadingMarks(ArticleAnalysis analysis)
    {
        _analysis = analysis;
        _lines = new CorrectionLines(analysis.Article);
        _colours = analysis.Entities
            .OrderByDescending(e => e.Mentions.Count)
            .ThenBy(e => e.Id)
            .Take(Colours)
            .Select((entity, colour) => (entity.Id, colour))
            .ToDictionary(pair => pair.Id, pair => pair.colour);
    }

    /// <summary>All of them, in no order.</summary>
    public IEnumerable<ReadingMark> All() => [.. Voices(), .. Quotes(), .. Mentions(), .. Labels(), .. ToneWords()];

    private IEnumerable<ReadingMark> Voices() =>
        from sentence in _analysis.Sentences
        from part in sentence.Segments
        where part.Voice != Voice.Own
        select new ReadingMark(part.Span, part.Voice == Voice.Quoted ? "quoted" : "reported", VoiceTells(part.Voice))
        {
            Correction = _lines.Voice(part.Span),
        };

    private IEnumerable<ReadingMark> Quotes() =>
        from quote in _analysis.Quotes
        from span in quote.Content
        select new ReadingMark(span, "quote", QuoteTells(quote)) { Correction = _lines.Speaker(quote.Id) };

    private IEnumerable<ReadingMark> Mentions() =>
        from entity in _analysis.Entities
        from mention in entity.Mentions
        select new ReadingMark(mention.Span, MentionStyle(mention), MentionTells(mention))
        {
            Correction = _lines.Link(mention.Span),
            Alias = mention.Form == MentionForm.Name ? CorrectionLines.Alias(mention) : null,
        };

    private IEnumerable<ReadingMark> Labels() =>
        from entity in _analysis.Entities
        from label in entity.Labels
        select new ReadingMark(label.Span, "label", $"What {label.Name} is called: {Lower(label.Kind)}")
        {
            Correction = _lines.Label(label.Span),
        };

    // The stage stores scores and no words: it is asked again, sentence by sentence.
    private IEnumerable<ReadingMark> ToneWords()
    {
        var paragraphs = _analysis.Sentences.GroupBy(s => s.Section)
            .Select(g => new Section(g.Key, [.. g.Select(s => s.Span)]));
        var article = new Article { Info = _analysis.Article, Text = _analysis.Text!, Sections = [.. paragraphs] };
        var document = new Segmenter(partsOfSpeech: true).Segment(article);
        return document.Sentences
            .SelectMany(s => ToneModel.Explain(document, s.FirstToken, s.EndToken).Evidence)
            .Where(evidence => evidence.Contribution != 0)
            .Select(ToneWord);
    }

    private ReadingMark ToneWord(ToneEvidence evidence)
    {
        var side = evidence.Contribution < 0 ? "negative" : "positive";
        var weight = evidence.Contribution.ToString("+0.00;−0.00", CultureInfo.InvariantCulture);
        var sentence = _analysis.Sentences.FirstOrDefault(s => s.Span.Contains(evidence.Span));
        return new ReadingMark(evidence.Span, side, $"A {side} word: “{evidence.Term}”, {weight}")
        {
            Correction = sentence is null ? null : _lines.Tone(sentence.Index),
        };
    }

    private string MentionStyle(Mention mention)
    {
        var colour = _colours.TryGetValue(mention.Entity, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : "";
        return mention.Form == MentionForm.Name ? $"name e{colour}" : $"other e{colour}";
    }

    private static string MentionTells(Mention mention)
    {
        var sure = mention.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{mention.Name} ({Lower(mention.Type)}), by {Form(mention.Form)}; rule {mention.Rule}, confidence {sure}";
    }

    private static string Form(MentionForm form) => form switch
    {
        MentionForm.Name => "name",
        MentionForm.Nominal => "description",
        _ => "pronoun",
    };

    private static string QuoteTells(Quote quote)
    {
        var speaker = quote.Speaker ?? "nobody who can be told";
        var cue = quote.CueLemma is null ? "" : $", “{quote.CueLemma}”";
        return $"Said by {speaker} ({Lower(quote.SpeakerKind)}{cue}): {Lower(quote.Kind)}, {quote.Words} words";
    }

    private static string VoiceTells(Voice voice) => voice == Voice.Quoted
        ? "Quoted: somebody else’s words, in quotation marks"
        : "Reported: somebody else’s statement, in the outlet’s words";

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
