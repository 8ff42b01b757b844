using System.Text.Json;

namespace Parallax.Records;

/// <summary>Annotates records of text: one line of JSON in, one line out, in constant memory.</summary>
/// <remarks>The text is taken as it stands, so that all offsets refer to it; what stands in other fields is never copied.</remarks>
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
            foreach (var (number, line, error) in batch.AsParallel().AsOrdered().Select(l => Annotate(l.Number, l.Line)))
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
        if (line is not { } bytes) return (number, null, $"longer than {JsonLines.MaxLine >> 20} MiB; cut it into several records");
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
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, RecordWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("id", input.Id);
            RecordWriter.Number(json, "valence", Valence(analysis.Sentences));
            RecordWriter.Array(json, "sentences", analysis.Sentences, Write);
            RecordWriter.Array(json, "entities", analysis.Entities.SelectMany(e => e.Mentions).OrderBy(m => m.Span), Write);
            RecordWriter.Array(json, "quotes", analysis.Quotes.Where(q => q.Kind != QuoteKind.Term && q.Within is null), Write);
            if (input.Targets.Count > 0) RecordWriter.Array(json, "targets", input.Targets.Zip(targets), Write);
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, (TextSpan Span, TargetTone Tone) target)
    {
        json.WriteStartObject();
        RecordWriter.Span(json, target.Span);
        json.WriteString("label", RecordCodes.Of(target.Tone.Label));
        RecordWriter.Number(json, "score", target.Tone.Score);
        json.WriteEndObject();
    }

    // The mean of the sentences' tones, weighted by their lengths.
    private static double Valence(IReadOnlyList<Sentence> sentences)
    {
        var length = sentences.Sum(s => s.Span.Length);
        return length == 0 ? 0 : sentences.Sum(s => s.Tone.Value * s.Span.Length) / length;
    }

    private static void Write(Utf8JsonWriter json, Sentence sentence)
    {
        json.WriteStartObject();
        RecordWriter.Span(json, sentence.Span);
        RecordWriter.Number(json, "valence", sentence.Tone.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        RecordWriter.Span(json, mention.Span);
        json.WriteString("type", RecordCodes.Of(mention.Type == EntityType.Group ? EntityType.Miscellaneous : mention.Type));
        json.WriteString("form", RecordCodes.Of(mention.Form));
        json.WriteNumber("entity", mention.Entity);
        json.WriteString("name", mention.Name);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quote quote)
    {
        json.WriteStartObject();
        RecordWriter.Spans(json, "content", quote.Content);
        RecordWriter.Spans(json, "source", quote.Source);
        RecordWriter.Spans(json, "cue", quote.Cue);
        if (quote.Speaker is { } speaker) json.WriteString("speaker", speaker);
        json.WriteBoolean("direct", quote.Direct);
        json.WriteEndObject();
    }
}
