using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using Parallax.Records.Packing;

namespace Parallax.Records;

/// <summary>Reads one line of format <c>parallax.analysis/1</c> back into an analysis.</summary>
internal sealed class RecordReader
{
    private readonly SavedAnalysis _saved;
    private readonly ArticleInfo _article;
    private readonly SectionKind[] _sections;

    private RecordReader(SavedAnalysis saved)
    {
        _saved = saved;
        _article = Article(saved.Article);
        _sections = [.. saved.Sentences.Select(s => RecordCodes.Parse<SectionKind>(s.Section))];
    }

    /// <summary>The analysis on a line.</summary>
    /// <exception cref="FormatException">The line is no such record; the message says what was expected.</exception>
    public static ArticleAnalysis Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            if (FormatOf(line.Span) is { } format && format != RecordFormats.Analysis)
                throw new FormatException(
                    $"format '{format}' found, '{RecordFormats.Analysis}' expected: "
                    + "make the record again with `analyze`");
            return new RecordReader(RecordJson.Read(line.Span, RecordJson.Default.SavedAnalysis)).Analysis();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second is what the reader throws where a text is no UTF-8.
            throw NoRecord(e.Message, e);
        }
    }

    /// <summary>The analysis of what is stored of it.</summary>
    /// <exception cref="FormatException">It is not as it should be; the message says what was expected.</exception>
    public static ArticleAnalysis Read(SavedAnalysis saved) => new RecordReader(saved).Analysis();

    // The first field, so that a record of another version is told from a damaged one.
    private static string? FormatOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        var isFirstField = json.Read() && json.TokenType == JsonTokenType.StartObject
            && json.Read() && json.TokenType == JsonTokenType.PropertyName
            && json.ValueTextEquals("format"u8) && json.Read() && json.TokenType == JsonTokenType.String;
        return isFirstField ? json.GetString() : null;
    }

    private static FormatException NoRecord(string reason, Exception? cause = null) =>
        new($"not a {RecordFormats.Analysis} record ({reason.TrimEnd('.')}): make it again with `analyze`", cause);

    private ArticleAnalysis Analysis() => new()
    {
        Article = _article,
        TextHash = _saved.Hash,
        Versions = _saved.Versions,
        Sentences = Rows(_saved.Sentences, Sentence),
        Entities = Rows(_saved.Entities, Entity),
        Quotes = Rows(_saved.Quotes, Quote),
        Distancing = Rows(_saved.Distancing, (line, _) => Distancing(line)),
        Terms = Terms(),
    };

    /// <summary>The metadata of what is stored of it.</summary>
    /// <exception cref="FormatException">It is not as it should be; the message says what was expected.</exception>
    public static ArticleInfo Article(SavedAnalysis.ArticleLine article) => new()
    {
        Id = article.Id,
        Outlet = article.Outlet,
        Title = article.Title,
        Contributors = article.Contributors.Count == 0 ? [] : [.. article.Contributors.Select(Contributor)],
        Dateline = article.Dateline is { } line
            ? new Dateline(line.Places, line.Agency, line.Month, line.Day)
            : null,
        Published = article.Published is { } published ? Published(published) : null,
        Url = article.Url,
        Language = article.Language,
        Story = article.Story,
        WireAgency = article.WireAgency,
        Genre = article.Genre is null ? ArticleGenre.News : RecordCodes.Parse<ArticleGenre>(article.Genre),
        Columns = article.Columns ?? ReadOnlyDictionary<string, string>.Empty,
    };

    private static Contributor Contributor(SavedAnalysis.ContributorLine contributor) => new(
        contributor.Name,
        RecordCodes.Parse<ContributorRole>(contributor.Role),
        contributor.Place,
        contributor.Person ?? true);

    private static PublicationDate Published(SavedAnalysis.PublishedLine published)
    {
        if (!DateTimeOffset.TryParse(
            published.Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value))
            throw NoRecord($"'{published.Value}' is no date of publication");
        var hasTime = published.Value.Contains('T', StringComparison.Ordinal);
        return new PublicationDate(value, hasTime, published.Inferred ?? false, published.Note);
    }

    private Sentence Sentence(SavedAnalysis.SentenceLine sentence, int index) => new()
    {
        Article = _article,
        Index = index,
        Section = _sections[index],
        Paragraph = sentence.Paragraph,
        Span = new TextSpan(sentence.Start, sentence.End),
        Opening = sentence.Opening,
        Tone = new ToneScore(sentence.Tone, sentence.Hits),
        Segments = Rows(sentence.Segments, Segment),
    };

    private static VoiceSegment Segment(SavedAnalysis.SegmentLine segment, int index) => new(
        new TextSpan(segment.Start, segment.End),
        RecordCodes.Parse<Voice>(segment.Voice),
        segment.Words,
        new ToneScore(segment.Tone, segment.Hits));

    private Entity Entity(SavedAnalysis.EntityLine saved, int id)
    {
        var type = RecordCodes.Parse<EntityType>(saved.Type);
        return new Entity
        {
            Article = _article,
            Id = id,
            Name = saved.Name,
            Type = type,
            Mentions = Rows(saved.Mentions, (mention, _) => Mention(mention, (id, saved.Name, type))),
            Labels = Rows(saved.Labels, (label, _) => Label(label, (id, saved.Name))),
        };
    }

    private Mention Mention(SavedAnalysis.MentionLine mention, (int Id, string Name, EntityType Type) entity) => new()
    {
        Article = _article,
        Entity = entity.Id,
        Name = entity.Name,
        Type = entity.Type,
        Form = RecordCodes.Parse<MentionForm>(mention.Form),
        Span = new TextSpan(mention.Start, mention.End),
        Surface = mention.Surface,
        Section = SectionOf(mention.Sentence),
        Sentence = mention.Sentence,
        Voice = RecordCodes.Parse<Voice>(mention.Voice),
        Government = mention.Government,
        Rule = mention.Rule,
        Confidence = mention.Confidence,
        Tone = Tone(mention),
    };

    private static TargetTone? Tone(SavedAnalysis.MentionLine mention)
    {
        if (mention.Score is not { } score) return null;
        var label = mention.Tone ?? throw NoRecord("a mention has a 'score' and no 'tone'");
        return new TargetTone(RecordCodes.Parse<ToneLabel>(label), score);
    }

    private Label Label(SavedAnalysis.LabelLine label, (int Id, string Name) entity) => new()
    {
        Article = _article,
        Entity = entity.Id,
        Name = entity.Name,
        Kind = RecordCodes.Parse<LabelKind>(label.Kind),
        Text = label.Text,
        Head = label.Head,
        Span = new TextSpan(label.Start, label.End),
        Section = SectionOf(label.Sentence),
        Sentence = label.Sentence,
        Voice = RecordCodes.Parse<Voice>(label.Voice),
        Status = label.Status is null ? LabelStatus.Stated : RecordCodes.Parse<LabelStatus>(label.Status),
    };

    private Quote Quote(SavedAnalysis.QuoteLine quote, int id) => new()
    {
        Article = _article,
        Id = id,
        Kind = RecordCodes.Parse<QuoteKind>(quote.Kind),
        Content = Spans(quote.Content),
        Source = Spans(quote.Source),
        Cue = Spans(quote.Cue),
        CueLemma = quote.CueLemma,
        Stance = quote.Stance is null ? SpeechStance.Said : RecordCodes.Parse<SpeechStance>(quote.Stance),
        Speaker = quote.Speaker,
        SpeakerEntity = quote.SpeakerEntity,
        SpeakerKind = RecordCodes.Parse<SpeakerKind>(quote.SpeakerKind),
        Section = SectionOf(quote.Sentence),
        Sentence = quote.Sentence,
        Words = quote.Words,
        InsertedWords = quote.InsertedWords ?? 0,
        Within = quote.Within,
        Tone = new ToneScore(quote.Tone, quote.Hits),
    };

    private DistancingFormula Distancing(SavedAnalysis.DistancingLine formula) =>
        new(_article, formula.Formula, new TextSpan(formula.Start, formula.End), formula.Sentence);

    private PackedTerms Terms()
    {
        if (_saved.Counts is { } counts) return PackedTerms.Of(_article, counts.Texts, counts.Entries);
        var texts = new List<string>();
        return PackedTerms.Of(_article, new TermTexts(texts), [.. Counts(texts)]);
    }

    private IEnumerable<PackedTerms.Entry> Counts(List<string> texts) =>
        from section in _saved.Terms ?? throw NoRecord("no field 'terms'")
        let kind = (byte)RecordCodes.Parse<SectionKind>(section.Key)
        from voice in section.Value
        let speech = (byte)RecordCodes.Parse<Voice>(voice.Key)
        from counts in voice.Value.Select((terms, i) => (Terms: terms, Length: (byte)(i + 1)))
        from term in counts.Terms
        select new PackedTerms.Entry(Number(term.Key, texts), term.Value, counts.Length, kind, speech);

    private static int Number(string text, List<string> texts)
    {
        texts.Add(text);
        return texts.Count - 1;
    }

    private static TRow[] Rows<TLine, TRow>(IReadOnlyList<TLine>? lines, Func<TLine, int, TRow> row)
    {
        if (lines is null || lines.Count == 0) return [];
        var rows = new TRow[lines.Count];
        for (var i = 0; i < rows.Length; i++) rows[i] = row(lines[i], i);
        return rows;
    }

    private SectionKind SectionOf(int sentence) => sentence >= 0 && sentence < _sections.Length
        ? _sections[sentence]
        : throw NoRecord($"sentence {sentence} found, there are {_sections.Length}");

    private static TextSpan[] Spans(IReadOnlyList<int[]>? pairs) => Rows(pairs, Span);

    private static TextSpan Span(int[] pair, int index) => pair is [var start, var end]
        ? new TextSpan(start, end)
        : throw NoRecord("a span is a pair of numbers, start and end");
}
