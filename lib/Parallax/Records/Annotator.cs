using Parallax.Numerics;

namespace Parallax.Records;

/// <summary>Annotates records of text: one line of JSON in, one line out, in constant memory.</summary>
/// <remarks>
/// The text is taken as it is, so that all offsets refer to it; other fields are never copied. What a stage finds that
/// was not asked for is not in the line: a line of sentences and tone alone has no entities and no quotes. A record on
/// which a stage fails is a bad one; all others are written.
/// </remarks>
public sealed class Annotator
{
    // Lines in work at a time: enough to keep all cores busy, few enough to hold in memory.
    private const int Batch = 64;

    private readonly AnalysisStages _stages;
    private readonly Analyzer _analyzer;

    /// <summary>An annotator that finds what <see cref="AnalyzerOptions.Stages"/> ask for, terms aside.</summary>
    public Annotator(AnalyzerOptions? options = null)
    {
        options ??= new AnalyzerOptions();
        _stages = options.Stages;
        _analyzer = new Analyzer(options);
    }

    /// <summary>How many records are in work at a time, from 1; null for one on each core.</summary>
    public int? Threads { get; init; }

    /// <summary>Annotates all lines of a stream, in their order.</summary>
    /// <param name="input">JSON lines; blank ones are passed over.</param>
    /// <param name="output">Gets a line for every good record.</param>
    /// <param name="bad">Is told the number of each line that is no record or could not be analysed, and why.</param>
    /// <returns>The number of records written.</returns>
    public long Run(Stream input, Stream output, Action<int, string> bad)
    {
        var written = 0L;
        foreach (var batch in JsonLines.Read(input).Chunk(Batch))
        {
            foreach (var (number, line, error) in Annotate(batch))
            {
                if (line is null)
                {
                    bad(number, error!);
                    continue;
                }
                output.Write(line);
                output.WriteByte((byte)'\n');
                written++;
            }
        }
        return written;
    }

    private IEnumerable<(int Number, byte[]? Line, string? Error)> Annotate(
        (int Number, ReadOnlyMemory<byte>? Line)[] batch)
    {
        var threads = Math.Min(Threads ?? Environment.ProcessorCount, batch.Length);
        if (threads == 1) return batch.Select(l => Annotate(l.Number, l.Line));
        return batch.AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(threads)
            .Select(l => Annotate(l.Number, l.Line));
    }

    private (int Number, byte[]? Line, string? Error) Annotate(int number, ReadOnlyMemory<byte>? line)
    {
        if (line is not { } bytes)
            return (number, null, $"longer than {JsonLines.MaxLine >> 20} MiB; cut it into several records");
        try
        {
            return (number, Annotate(AnnotationInput.Parse(bytes)), null);
        }
        catch (Exception e) when (e is FormatException or AnalysisException)
        {
            return (number, null, e.Message);
        }
    }

    // What is not written is not found: voices, terms, the tone of quotes and of names that are no targets.
    private byte[] Annotate(AnnotationInput input)
    {
        var run = _analyzer.Run(new ArticleInfo { Id = input.Id }, input.Text);
        var sentences =
            run.Document.Sentences
                .Select((s, i) => (s.Span, Tone: run.Tone(i).Value))
                .ToList();
        var hasTone = _stages.HasFlag(AnalysisStages.Tone);
        var annotation = new Annotation(
            input.Id,
            hasTone ? Rounding.Significant(Valence(sentences)) : null,
            [.. sentences.Select(s => Line(s.Span, hasTone ? s.Tone : null))],
            _stages.HasFlag(AnalysisStages.Names) ? Mentions(run) : null,
            _stages.HasFlag(AnalysisStages.Quotes) ? Quotes(run) : null,
            _stages.HasFlag(AnalysisStages.Quotes) ? Silences(run) : null,
            Targets(run, input.Targets));
        return RecordJson.Write(annotation, RecordJson.Default.Annotation);
    }

    // The mean of the sentences' tones, weighted by their lengths.
    private static double Valence(List<(TextSpan Span, double Tone)> sentences)
    {
        var length = sentences.Sum(s => s.Span.Length);
        return length == 0 ? 0 : sentences.Sum(s => s.Tone * s.Span.Length) / length;
    }

    private static Annotation.MentionNote[] Mentions(AnalysisRun run) =>
        [.. run.Entities()
            .SelectMany(e => e.Mentions)
            .OrderBy(m => m.Span)
            .Select(Line)];

    private static Annotation.QuoteNote[] Quotes(AnalysisRun run) =>
        [.. run.Quotes()
            .Where(q => q.Kind != QuoteKind.Term && q.Within is null && q.Content.Count > 0)
            .Select(Line)];

    private static Annotation.SilenceNote[]? Silences(AnalysisRun run)
    {
        var silences = run.Quotes().Where(q => q.Content.Count == 0).Select(Silence).ToArray();
        return silences.Length > 0 ? silences : null;
    }

    private static Annotation.SilenceNote Silence(Quote quote) => new(
        RecordWriter.Pairs(quote.Source),
        RecordWriter.Pairs(quote.Cue),
        quote.Speaker,
        RecordCodes.Of(quote.Stance));

    private Annotation.TargetNote[]? Targets(AnalysisRun run, IReadOnlyList<TextSpan> targets)
    {
        if (targets.Count == 0 || !_stages.HasFlag(AnalysisStages.Targets)) return null;
        return [.. targets.Select(t => Line(t, run.Tone(t)))];
    }

    private static Annotation.SentenceNote Line(TextSpan span, double? tone) =>
        new(span.Start, span.End, tone is { } value ? Rounding.Significant(value) : null);

    private static Annotation.MentionNote Line(Mention mention) => new(
        mention.Span.Start,
        mention.Span.End,
        RecordCodes.Of(mention.Type == EntityType.Group ? EntityType.Miscellaneous : mention.Type),
        RecordCodes.Of(mention.Form),
        mention.Entity,
        mention.Name);

    private static Annotation.QuoteNote Line(Quote quote) => new(
        RecordWriter.Pairs(quote.Content),
        RecordWriter.Pairs(quote.Source),
        RecordWriter.Pairs(quote.Cue),
        quote.Speaker,
        quote.Direct,
        quote.IsSpeech ? null : RecordCodes.Of(quote.Stance));

    private static Annotation.TargetNote Line(TextSpan span, TargetTone tone) =>
        new(span.Start, span.End, RecordCodes.Of(tone.Label), Rounding.Significant(tone.Score));
}
