using Parallax.Numerics;

namespace Parallax.Records;

/// <summary>Annotates records of text: one line of JSON in, one line out, in constant memory.</summary>
/// <remarks>The text is taken as it stands, so that all offsets refer to it; other fields are never copied.</remarks>
public sealed class Annotator(AnalyzerOptions? options = null)
{
    // Lines in work at a time: enough to keep all cores busy, few enough to hold in memory.
    private const int Batch = 64;

    private readonly Analyzer _analyzer = new(options);

    /// <summary>Annotates all lines of a stream, in their order, on all cores.</summary>
    /// <param name="input">JSON lines; blank ones are passed over.</param>
    /// <param name="output">Gets a line for every good record.</param>
    /// <param name="bad">Is told the number of each line that is no record, and why.</param>
    /// <returns>The number of records written.</returns>
    public long Run(Stream input, Stream output, Action<int, string> bad)
    {
        var written = 0L;
        foreach (var batch in JsonLines.Read(input).Chunk(Batch))
        {
            foreach (var (number, line, error) in batch.AsParallel()
                .AsOrdered()
                .Select(l => Annotate(l.Number, l.Line)))
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

    private (int Number, byte[]? Line, string? Error) Annotate(int number, ReadOnlyMemory<byte>? line)
    {
        if (line is not { } bytes)
            return (number, null, $"longer than {JsonLines.MaxLine >> 20} MiB; cut it into several records");
        try
        {
            return (number, Annotate(AnnotationInput.Parse(bytes)), null);
        }
        catch (FormatException e)
        {
            return (number, null, e.Message);
        }
    }

    private byte[] Annotate(AnnotationInput input)
    {
        var (analysis, targets) = _analyzer.Analyze(new ArticleInfo { Id = input.Id }, input.Text, input.Targets);
        var mentions = analysis.Entities.SelectMany(e => e.Mentions).OrderBy(m => m.Span);
        var quotes = analysis.Quotes.Where(q => q.Kind != QuoteKind.Term && q.Within is null);
        var annotation = new Annotation(
            input.Id,
            Rounding.Significant(Valence(analysis.Sentences)),
            [.. analysis.Sentences.Select(Line)],
            [.. mentions.Select(Line)],
            [.. quotes.Select(Line)],
            input.Targets.Count > 0 ? [.. input.Targets.Zip(targets, Line)] : null);
        return RecordJson.Write(annotation, RecordJson.Default.Annotation);
    }

    // The mean of the sentences' tones, weighted by their lengths.
    private static double Valence(IReadOnlyList<Sentence> sentences)
    {
        var length = sentences.Sum(s => s.Span.Length);
        return length == 0 ? 0 : sentences.Sum(s => s.Tone.Value * s.Span.Length) / length;
    }

    private static Annotation.SentenceNote Line(Sentence sentence) =>
        new(sentence.Span.Start, sentence.Span.End, Rounding.Significant(sentence.Tone.Value));

    private static Annotation.MentionNote Line(Mention mention) => new(
        mention.Span.Start,
        mention.Span.End,
        RecordCodes.Of(mention.Type),
        RecordCodes.Of(mention.Form),
        mention.Entity,
        mention.Name);

    private static Annotation.QuoteNote Line(Quote quote) => new(
        RecordWriter.Pairs(quote.Content),
        RecordWriter.Pairs(quote.Source),
        RecordWriter.Pairs(quote.Cue),
        quote.Speaker,
        quote.Direct);

    private static Annotation.TargetNote Line(TextSpan span, TargetTone tone) =>
        new(span.Start, span.End, RecordCodes.Of(tone.Label), Rounding.Significant(tone.Score));
}
