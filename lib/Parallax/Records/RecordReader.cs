using System.Globalization;
using System.Text.Json;

namespace Parallax.Records;

/// <summary>Reads one line of format <c>parallax.analysis/1</c> back into an analysis.</summary>
internal sealed class RecordReader
{
    private readonly ArticleInfo _article;
    private readonly SectionKind[] _sections;

    private RecordReader(JsonElement record)
    {
        _article = Article(record.GetProperty("article"));
        _sections = [.. record.GetProperty("sentences").EnumerateArray().Select(s => Code<SectionKind>(s, "section"))];
    }

    /// <summary>The analysis on a line.</summary>
    /// <exception cref="FormatException">The line is no such record; the message says what was expected.</exception>
    public static ArticleAnalysis Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var record = document.RootElement;
            var format = record.GetProperty("format").GetString();
            if (format != AnalysisRecord.Format)
                throw new FormatException($"format '{format}' found, '{AnalysisRecord.Format}' expected: make the record again with `analyze`");
            return new RecordReader(record).Analysis(record);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new FormatException($"not a {AnalysisRecord.Format} record ({e.Message.TrimEnd('.')}): make it again with `analyze`", e);
        }
    }

    private ArticleAnalysis Analysis(JsonElement record) => new()
    {
        Article = _article,
        TextHash = Text(record, "hash"),
        Versions = record.GetProperty("versions").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? ""),
        Sentences = List(record, "sentences", Sentence),
        Entities = List(record, "entities", Entity),
        Quotes = List(record, "quotes", Quote),
        Distancing = record.TryGetProperty("distancing", out _) ? List(record, "distancing", Distancing) : [],
        Terms = [.. Terms(record.GetProperty("terms"))],
    };

    private static ArticleInfo Article(JsonElement article) => new()
    {
        Id = Text(article, "id"),
        Outlet = Text(article, "outlet"),
        Title = Optional(article, "title"),
        Contributors = [.. article.GetProperty("contributors").EnumerateArray().Select(c => new Contributor(
            Text(c, "name"), Code<ContributorRole>(c, "role"), Optional(c, "place"), !c.TryGetProperty("person", out _)))],
        Dateline = article.TryGetProperty("dateline", out var dateline) ? Dateline(dateline) : null,
        Published = article.TryGetProperty("published", out var published) ? Published(published) : null,
        Url = Optional(article, "url"),
        Language = Optional(article, "language"),
        Story = Optional(article, "story"),
        WireAgency = Optional(article, "wireAgency"),
    };

    private static Dateline Dateline(JsonElement dateline) => new(
        [.. dateline.GetProperty("places").EnumerateArray().Select(p => p.GetString() ?? "")],
        Optional(dateline, "agency"), OptionalInt(dateline, "month"), OptionalInt(dateline, "day"));

    private static PublicationDate Published(JsonElement published)
    {
        var value = Text(published, "value");
        return new PublicationDate(
            DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            value.Contains('T', StringComparison.Ordinal), published.TryGetProperty("inferred", out _), Optional(published, "note"));
    }

    private Sentence Sentence(JsonElement sentence, int index) => new()
    {
        Article = _article,
        Index = index,
        Section = _sections[index],
        Paragraph = Int(sentence, "paragraph"),
        Span = Span(sentence),
        Opening = Text(sentence, "opening"),
        Tone = Tone(sentence),
        Segments = List(sentence, "segments", (s, _) => new VoiceSegment(Span(s), Code<Voice>(s, "voice"), Int(s, "words"), Tone(s))),
    };

    private Entity Entity(JsonElement entity, int id)
    {
        var (name, type) = (Text(entity, "name"), Code<EntityType>(entity, "type"));
        return new Entity
        {
            Article = _article,
            Id = id,
            Name = name,
            Type = type,
            Mentions = List(entity, "mentions", (m, _) => Mention(m, id, name, type)),
            Labels = entity.TryGetProperty("labels", out _) ? List(entity, "labels", (l, _) => Label(l, id, name)) : [],
        };
    }

    private Mention Mention(JsonElement mention, int entity, string name, EntityType type) => new()
    {
        Article = _article,
        Entity = entity,
        Name = name,
        Type = type,
        Form = Code<MentionForm>(mention, "form"),
        Span = Span(mention),
        Surface = Text(mention, "surface"),
        Section = _sections[Int(mention, "sentence")],
        Sentence = Int(mention, "sentence"),
        Voice = Code<Voice>(mention, "voice"),
        Government = mention.TryGetProperty("government", out var government) ? government.GetString() : null,
        Rule = Text(mention, "rule"),
        Confidence = mention.GetProperty("confidence").GetDouble(),
        Tone = mention.TryGetProperty("score", out var score) ? new TargetTone(Code<ToneLabel>(mention, "tone"), score.GetDouble()) : null,
    };

    private Label Label(JsonElement label, int entity, string name) => new()
    {
        Article = _article,
        Entity = entity,
        Name = name,
        Kind = Code<LabelKind>(label, "kind"),
        Text = Text(label, "text"),
        Head = Text(label, "head"),
        Span = Span(label),
        Section = _sections[Int(label, "sentence")],
        Sentence = Int(label, "sentence"),
        Voice = Code<Voice>(label, "voice"),
        Status = label.TryGetProperty("status", out _) ? Code<LabelStatus>(label, "status") : LabelStatus.Stated,
    };

    private Quote Quote(JsonElement quote, int id) => new()
    {
        Article = _article,
        Id = id,
        Kind = Code<QuoteKind>(quote, "kind"),
        Content = Spans(quote, "content"),
        Source = Spans(quote, "source"),
        Cue = Spans(quote, "cue"),
        CueLemma = Optional(quote, "cueLemma"),
        Speaker = Optional(quote, "speaker"),
        SpeakerEntity = OptionalInt(quote, "speakerEntity"),
        SpeakerKind = Code<SpeakerKind>(quote, "speakerKind"),
        Section = _sections[Int(quote, "sentence")],
        Sentence = Int(quote, "sentence"),
        Words = Int(quote, "words"),
        InsertedWords = OptionalInt(quote, "insertedWords") ?? 0,
        Within = OptionalInt(quote, "within"),
        Tone = Tone(quote),
    };

    private DistancingFormula Distancing(JsonElement formula, int at) => new(_article, Text(formula, "formula"), Span(formula), Int(formula, "sentence"));

    private IEnumerable<TermCount> Terms(JsonElement terms) =>
        from section in terms.EnumerateObject()
        from voice in section.Value.EnumerateObject()
        from counts in voice.Value.EnumerateArray().Select((counts, i) => (counts, length: i + 1))
        from term in counts.counts.EnumerateObject()
        select new TermCount(_article, term.Name, counts.length,
            RecordCodes.Parse<SectionKind>(section.Name), RecordCodes.Parse<Voice>(voice.Name), term.Value.GetInt32());

    private static T[] List<T>(JsonElement parent, string name, Func<JsonElement, int, T> read) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(read)];

    private static TextSpan Span(JsonElement element) => new(Int(element, "start"), Int(element, "end"));

    private static TextSpan[] Spans(JsonElement element, string name) => element.TryGetProperty(name, out var spans)
        ? [.. spans.EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))]
        : [];

    private static ToneScore Tone(JsonElement element) => new(element.GetProperty("tone").GetDouble(), Int(element, "hits"));

    private static T Code<T>(JsonElement element, string name) where T : struct, Enum => RecordCodes.Parse<T>(Text(element, name));

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()
        ?? throw new FormatException($"'{name}' is null, a text was expected");

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? OptionalInt(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;
}
