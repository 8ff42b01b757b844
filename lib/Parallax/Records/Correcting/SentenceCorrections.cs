using System.Globalization;
using Parallax.Numerics;

namespace Parallax.Records.Correcting;

/// <summary>Says who speaks in sentences or their stretches, and in what tone.</summary>
internal static class SentenceCorrections
{
    /// <summary>
    /// Gives stretches another voice: all of a sentence that was named by number, else those at the place.
    /// </summary>
    public static Correction Voice(ArticleAnalysis analysis, CorrectionsRow row)
    {
        if (!Enum.TryParse<Voice>(row.Value, true, out var voice))
            return Correction.Fails($"'{row.Value}' is no voice; expected own, reported or quoted");
        return Change(analysis, row, WithVoice);

        Sentence WithVoice(Sentence sentence, TextSpan? span)
        {
            var segments = sentence.Segments.Select(s => IsAt(s.Span, span) ? s with { Voice = voice } : s);
            return sentence with { Segments = [.. segments] };
        }
    }

    /// <summary>Gives sentences another tone.</summary>
    public static Correction Tone(ArticleAnalysis analysis, CorrectionsRow row)
    {
        var isNumber = double.TryParse(row.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        if (!isNumber || value is not (>= -1 and <= 1))
            return Correction.Fails($"'{row.Value}' is no tone; expected a number from -1 to 1");
        return Change(analysis, row, (sentence, _) => sentence with
        {
            Tone = new ToneScore(Rounding.Significant(value), Math.Max(1, sentence.Tone.Hits)),
        });
    }

    private static bool IsAt(TextSpan stretch, TextSpan? place) => place is null || stretch.Overlaps(place.Value);

    private static Correction Change(
        ArticleAnalysis analysis,
        CorrectionsRow row,
        Func<Sentence, TextSpan?, Sentence> change)
    {
        var number = CorrectionPlace.Number(row.Row, "sentence");
        var span = number is null ? CorrectionPlace.Span(row.Row) : null;
        if (!analysis.Sentences.Any(IsMeant)) return Correction.Fails($"there is no sentence at '{row.Row}'");
        var sentences = analysis.Sentences.Select(s => IsMeant(s) ? change(s, span) : s);
        return analysis with { Sentences = [.. sentences] };

        bool IsMeant(Sentence sentence) =>
            number is null ? span is { } place && sentence.Span.Overlaps(place) : sentence.Index == number;
    }
}
