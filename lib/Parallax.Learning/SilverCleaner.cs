using System.Text.Json;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Learning;

/// <summary>Corrects the known faults of the machine labels by rules.</summary>
/// <remarks>
/// Titles inside spans, leading "the", small letters, one name with several types in an article, known names with
/// another type.
/// </remarks>
internal static class SilverCleaner
{
    /// <summary>The names of a record, cleaned.</summary>
    public static IEnumerable<(TextSpan, EntityType)> Clean(DocumentView view, JsonElement record, int[] units)
    {
        var spans = Spans(
            record,
            units).Select(s => Trim(view, s.Span) is { } span
                ? (Span: span, s.Type)
                : (Span: default, s.Type))
            .Where(s => s.Span.Length > 0)
            .ToList();
        var text = view.Document.Text;
        var majority = spans.GroupBy(s => s.Span.Of(text).ToString())
            .ToDictionary(g => g.Key,
                g => g.GroupBy(s => s.Type)
                    .OrderByDescending(t => t.Count())
                    .ThenBy(t => t.Key)
                    .First().Key,
                    StringComparer.Ordinal);
        foreach (var (span, _) in spans)
        {
            var surface = span.Of(text).ToString();
            yield return (span, Known(surface) ?? majority[surface]);
        }
    }

    /// <summary>The nationalities that the gazetteer finds.</summary>
    public static IEnumerable<(TextSpan, EntityType)> Nationalities(DocumentView view)
    {
        for (var t = 0; t < view.Words.Length; t++)
            if (view.Words[t].Capital
                && Lexicon.Default.Names.Longest(view.Words.AsSpan(t, 1), false) is { } found
                && found.Names[0].Demonym)
                yield return (view.Document.Tokens[t].Span, EntityType.Miscellaneous);
    }

    private static EntityType? Known(string surface) =>
        Lexicon.Default.Names.Find(surface.Replace('’', '\'').ToLowerInvariant().Split(' ')) is { } known
            && char.IsUpper(surface[0])
            ? known.Type
            : null;

    private static IEnumerable<(TextSpan Span, EntityType Type)> Spans(JsonElement record, int[] units)
    {
        foreach (var sentence in record.GetProperty("sentences").EnumerateArray())
        {
            string open = "O";
            int start = 0, end = 0;
            foreach (var token in sentence.EnumerateArray())
            {
                var tag = token[4].GetString()!;
                if (tag is not ("PERSON" or "ORGANIZATION" or "LOCATION" or "MISC")) tag = "O";
                if (tag != open)
                {
                    if (open != "O")
                        yield return (new TextSpan(units[start], units[end]), Corpora.Type(open));
                    (open, start) = (tag, token[0].GetInt32());
                }
                end = token[1].GetInt32();
            }
            if (open != "O")
                yield return (new TextSpan(units[start], units[end]), Corpora.Type(open));
        }
    }

    private static TextSpan? Trim(DocumentView view, TextSpan span)
    {
        var text = view.Document.Text;
        var tokens = view.Document.Tokens;
        var inside = Enumerable.Range(0, tokens.Count)
            .Where(t => span.Contains(tokens[t].Span))
            .ToList();
        while (inside.Count > 1
            && (view.Words[inside[0]].Norm is "the" or "'s"
                || view.Words[inside[0]].Is(WordClass.Honorific)
                || (view.Words[inside[0]].Is(WordClass.Title)
                    && !view.Words[inside[0]].Is(WordClass.GivenName))))
                    inside.RemoveAt(0);
        while (inside.Count > 1 && view.Words[inside[^1]].Norm is "'s" or "'")
            inside.RemoveAt(inside.Count - 1);
        if (inside.Count == 0 || !inside.Any(t => view.Words[t].Capital)) return null;
        return new TextSpan(
            tokens[inside[0]].Span.Start,
            tokens[inside[^1]].Span.End) is { } trimmed
            && trimmed.Of(text).Length > 0
            ? trimmed
            : null;
    }
}
