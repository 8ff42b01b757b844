using System.Globalization;
using Parallax.Numerics;

namespace Parallax.Records;

/// <summary>Applies hand corrections to analyses: speakers, links of mentions, labels, voice and tone.</summary>
/// <remarks>
/// A correction that fits nothing, such as a span of an older text, is reported and changes nothing. Voice and tone
/// belong to sentences and their stretches; term counts keep the voice that they were counted in.
/// </remarks>
public static class Corrections
{
    private const int ShownEntities = 8;

    /// <summary>Applies corrections in their order.</summary>
    public static CorrectionsResult Apply(
        IEnumerable<ArticleAnalysis> analyses,
        IEnumerable<CorrectionsRow> corrections)
    {
        var list = analyses.ToList();
        var applied = new List<CorrectionsRow>();
        var problems = new List<(CorrectionsRow, string)>();
        foreach (var row in corrections)
        {
            var at = list.FindIndex(a => a.Article.Id == row.Article);
            var (changed, reason) = at < 0
                ? (null, $"there is no article '{row.Article}'")
                : Apply(list[at], row);
            if (changed is null) problems.Add((row, reason ?? ""));
            else
            {
                list[at] = changed;
                applied.Add(row);
            }
        }
        return new CorrectionsResult(list, applied, problems);
    }

    private static (ArticleAnalysis? Changed, string? Reason) Apply(
        ArticleAnalysis analysis,
        CorrectionsRow row) => row.Field switch
    {
        "speaker" => Speaker(analysis, row),
        "link" => Link(analysis, row),
        "label" => Label(analysis, row),
        "voice" => Voice(analysis, row),
        "tone" => Tone(analysis, row),
        _ => (null, $"'{row.Field}' is no field; expected speaker, link, label, voice or tone"),
    };

    private static (ArticleAnalysis?, string?) Speaker(ArticleAnalysis analysis, CorrectionsRow row)
    {
        var span = Span(row.Row);
        var quote = Numbered(row.Row, "quote") is { } id ? analysis.Quotes.FirstOrDefault(q => q.Id == id)
            : span is { } where
                ? analysis.Quotes.Where(q => q.Content.Any(where.Overlaps))
                    .MinBy(q => q.Content.Sum(c => Math.Abs(c.Start - where.Start)))
                : null;
        if (quote is null) return (null, $"there is no quote at '{row.Row}'");
        var entity = analysis.Entities.FirstOrDefault(e => e.Name == row.Value);
        var kind = row.Value.Length == 0 ? SpeakerKind.Unknown : entity is null ? SpeakerKind.Anonymous
            : entity.Type == EntityType.Person ? SpeakerKind.Person : SpeakerKind.Institution;
        var corrected = quote with
        {
            Speaker = row.Value.Length == 0 ? null : row.Value,
            SpeakerEntity = entity?.Id,
            SpeakerKind = kind,
        };
        return (
            analysis with { Quotes = [.. analysis.Quotes.Select(q => q.Id == quote.Id ? corrected : q)] },
            null);
    }

    private static string FirstNames(ArticleAnalysis analysis) =>
        string.Join(", ", analysis.Entities.Take(ShownEntities).Select(e => e.Name));

    private static (ArticleAnalysis?, string?) Link(ArticleAnalysis analysis, CorrectionsRow row)
    {
        var mention = Span(row.Row) is { } span
            ? analysis.Entities.SelectMany(e => e.Mentions).FirstOrDefault(m => m.Span == span)
            : null;
        if (mention is null) return (null, $"there is no mention at '{row.Row}'");
        var target = analysis.Entities.FirstOrDefault(e => e.Name == row.Value);
        if (target is null)
        {
            var known = FirstNames(analysis);
            return (null, $"there is no entity '{row.Value}' in the article; its entities are {known} …");
        }
        var moved = mention with
        {
            Entity = target.Id,
            Name = target.Name,
            Type = target.Type,
            Rule = "corrected",
            Confidence = 1,
        };
        return (analysis with
        {
            Entities = [.. analysis.Entities.Select(e => e.Id == target.Id
                ? e with
                {
                    Mentions = [.. e.Mentions.Where(m => m != mention)
                        .Append(moved)
                        .OrderBy(m => m.Span)],
                }
                : e.Id == mention.Entity
                    ? e with { Mentions = [.. e.Mentions.Where(m => m != mention)] }
                    : e)],
        }, null);
    }

    private static (ArticleAnalysis?, string?) Label(ArticleAnalysis analysis, CorrectionsRow row)
    {
        if (Span(row.Row) is not { } span
            || !analysis.Entities.Any(e => e.Labels.Any(l => l.Span == span)))
            return (null, $"there is no label at '{row.Row}'");
        return (analysis with
        {
            Entities = [.. analysis.Entities.Select(e => e with
            {
                Labels = [.. e.Labels.Where(l => l.Span != span || row.Value.Length > 0)
                    .Select(l => l.Span == span ? l with { Text = row.Value } : l)],
            })],
        }, null);
    }

    private static (ArticleAnalysis?, string?) Voice(ArticleAnalysis analysis, CorrectionsRow row)
    {
        if (!Enum.TryParse<Voice>(row.Value, true, out var voice))
            return (null, $"'{row.Value}' is no voice; expected own, reported or quoted");
        return Sentences(analysis, row, (sentence, span) => sentence with
        {
            Segments = [.. sentence.Segments.Select(s => span is null || s.Span.Overlaps(span.Value)
                ? s with { Voice = voice }
                : s)],
        });
    }

    private static (ArticleAnalysis?, string?) Tone(ArticleAnalysis analysis, CorrectionsRow row)
    {
        if (!double.TryParse(row.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || value is not (>= -1 and <= 1))
            return (null, $"'{row.Value}' is no tone; expected a number from -1 to 1");
        return Sentences(
            analysis,
            row,
            (sentence, _) => sentence with
            {
                Tone = new ToneScore(Rounding.Significant(value), Math.Max(1, sentence.Tone.Hits)),
            });
    }

    private static (ArticleAnalysis?, string?) Sentences(
        ArticleAnalysis analysis,
        CorrectionsRow row,
        Func<Sentence, TextSpan?, Sentence> change)
    {
        var (number, span) = (Numbered(row.Row, "sentence"), Span(row.Row));
        bool IsMeant(Sentence s) =>
            number is { } n ? s.Index == n : span is { } where && s.Span.Overlaps(where);
        if (!analysis.Sentences.Any(IsMeant)) return (null, $"there is no sentence at '{row.Row}'");
        return (
            analysis with
            {
                Sentences = [.. analysis.Sentences.Select(s => IsMeant(s)
                    ? change(s, number is null ? span : null)
                    : s)],
            },
            null);
    }

    private static int? Numbered(string row, string kind) => row.StartsWith(kind + ":", StringComparison.Ordinal)
        && int.TryParse(row.AsSpan(kind.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static TextSpan? Span(string row)
    {
        var dash = row.IndexOf('-');
        return dash > 0
            && int.TryParse(row.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(row.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
                && end > start
                ? new TextSpan(start, end)
                : null;
    }
}
