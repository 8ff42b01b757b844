using System.Text.Encodings.Web;
using System.Text.Json;
using Parallax.Numerics;

namespace Parallax.Records;

/// <summary>Writes an analysis as one line of JSON (format <c>parallax.analysis/1</c>).</summary>
/// <remarks>
/// The line holds no running text: spans, scores, names, labels and counts only. What follows from the rest is not
/// written: a mention's section is its sentence's, an entity's name stands once.
/// </remarks>
internal static class RecordWriter
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record's line, without a line feed: names are those that the article alone gives.</summary>
    public static byte[] Write(ArticleAnalysis analysis)
    {
        analysis = Entities.Catalogue.Renaming.Undo(analysis);
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, analysis);
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartObject();
        json.WriteString("format", AnalysisRecord.Format);
        json.WriteStartObject("versions");
        foreach (var (name, version) in analysis.Versions.OrderBy(v => v.Key, StringComparer.Ordinal)) json.WriteString(name, version);
        json.WriteEndObject();
        json.WriteString("hash", analysis.TextHash);
        Write(json, analysis.Article);
        Array(json, "sentences", analysis.Sentences, Write);
        Array(json, "entities", analysis.Entities, Write);
        Array(json, "quotes", analysis.Quotes, Write);
        if (analysis.Distancing.Count > 0) Array(json, "distancing", analysis.Distancing, Write);
        WriteTerms(json, analysis.Terms);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArticleInfo article)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("outlet", article.Outlet);
        Optional(json, "title", article.Title);
        Array(json, "contributors", article.Contributors, Write);
        if (article.Dateline is { } dateline) Write(json, dateline);
        if (article.Published is { } published) Write(json, published);
        Optional(json, "url", article.Url);
        Optional(json, "language", article.Language);
        Optional(json, "story", article.Story);
        Optional(json, "wireAgency", article.WireAgency);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Contributor contributor)
    {
        json.WriteStartObject();
        json.WriteString("name", contributor.Name);
        json.WriteString("role", RecordCodes.Of(contributor.Role));
        Optional(json, "place", contributor.Place);
        if (!contributor.IsPerson) json.WriteBoolean("person", false);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dateline dateline)
    {
        json.WriteStartObject("dateline");
        Array(json, "places", dateline.Places, (j, place) => j.WriteStringValue(place));
        Optional(json, "agency", dateline.Agency);
        if (dateline.Month is { } month) json.WriteNumber("month", month);
        if (dateline.Day is { } day) json.WriteNumber("day", day);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PublicationDate published)
    {
        json.WriteStartObject("published");
        json.WriteString("value", published.HasTime
            ? published.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
            : published.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (published.Inferred) json.WriteBoolean("inferred", true);
        Optional(json, "note", published.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartObject();
        Span(json, sentence.Span);
        json.WriteString("section", RecordCodes.Of(sentence.Section));
        json.WriteNumber("paragraph", sentence.Paragraph);
        json.WriteString("opening", sentence.Opening);
        Tone(json, sentence.Tone);
        Array(json, "segments", sentence.Segments, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, VoiceSegment segment)
    {
        json.WriteStartObject();
        Span(json, segment.Span);
        json.WriteString("voice", RecordCodes.Of(segment.Voice));
        json.WriteNumber("words", segment.Words);
        Tone(json, segment.Tone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("name", entity.Name);
        json.WriteString("type", RecordCodes.Of(entity.Type));
        Array(json, "mentions", entity.Mentions, Write);
        if (entity.Labels.Count > 0) Array(json, "labels", entity.Labels, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        Span(json, mention.Span);
        json.WriteString("form", RecordCodes.Of(mention.Form));
        json.WriteString("surface", mention.Surface);
        json.WriteNumber("sentence", mention.Sentence);
        json.WriteString("voice", RecordCodes.Of(mention.Voice));
        if (mention.Government is { } government) json.WriteString("government", government);
        json.WriteString("rule", mention.Rule);
        Number(json, "confidence", mention.Confidence);
        if (mention.Tone is { } tone)
        {
            json.WriteString("tone", RecordCodes.Of(tone.Label));
            Number(json, "score", tone.Score);
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Label label)
    {
        json.WriteStartObject();
        Span(json, label.Span);
        json.WriteString("kind", RecordCodes.Of(label.Kind));
        json.WriteString("text", label.Text);
        json.WriteString("head", label.Head);
        json.WriteNumber("sentence", label.Sentence);
        json.WriteString("voice", RecordCodes.Of(label.Voice));
        if (label.Status != LabelStatus.Stated) json.WriteString("status", RecordCodes.Of(label.Status));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        json.WriteString("kind", RecordCodes.Of(quote.Kind));
        Spans(json, "content", quote.Content);
        if (quote.Source.Count > 0) Spans(json, "source", quote.Source);
        if (quote.Cue.Count > 0) Spans(json, "cue", quote.Cue);
        Optional(json, "cueLemma", quote.CueLemma);
        Optional(json, "speaker", quote.Speaker);
        if (quote.SpeakerEntity is { } entity) json.WriteNumber("speakerEntity", entity);
        json.WriteString("speakerKind", RecordCodes.Of(quote.SpeakerKind));
        json.WriteNumber("sentence", quote.Sentence);
        json.WriteNumber("words", quote.Words);
        if (quote.InsertedWords > 0) json.WriteNumber("insertedWords", quote.InsertedWords);
        if (quote.Within is { } within) json.WriteNumber("within", within);
        Tone(json, quote.Tone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DistancingFormula formula)
    {
        json.WriteStartObject();
        Span(json, formula.Span);
        json.WriteString("formula", formula.Formula);
        json.WriteNumber("sentence", formula.Sentence);
        json.WriteEndObject();
    }

    // {"body": {"own": [{"china": 5}, {"joint statement": 2}]}}: by section, voice and length of the term.
    private static void WriteTerms(Utf8JsonWriter json, IReadOnlyList<TermCount> terms)
    {
        json.WriteStartObject("terms");
        foreach (var section in terms.GroupBy(t => t.Section).OrderBy(g => g.Key))
        {
            json.WriteStartObject(RecordCodes.Of(section.Key));
            foreach (var voice in section.GroupBy(t => t.Voice).OrderBy(g => g.Key))
                Array(json, RecordCodes.Of(voice.Key), Enumerable.Range(1, voice.Max(t => t.Length)),
                    (j, length) => Counts(j, voice.Where(t => t.Length == length)));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, IEnumerable<TermCount> terms)
    {
        json.WriteStartObject();
        foreach (var term in terms.OrderBy(t => t.Term, StringComparer.Ordinal)) json.WriteNumber(term.Term, term.Count);
        json.WriteEndObject();
    }

    /// <summary>Writes an array of items.</summary>
    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    /// <summary>Writes <c>"start"</c> and <c>"end"</c>.</summary>
    public static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>Writes spans as pairs of offsets.</summary>
    public static void Spans(Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans) => Array(json, name, spans, (j, span) =>
    {
        j.WriteStartArray();
        j.WriteNumberValue(span.Start);
        j.WriteNumberValue(span.End);
        j.WriteEndArray();
    });

    /// <summary>Writes a number at six significant digits.</summary>
    public static void Number(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Rounding.Significant(value));

    private static void Tone(Utf8JsonWriter json, ToneScore tone)
    {
        Number(json, "tone", tone.Value);
        json.WriteNumber("hits", tone.Hits);
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
