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
    private const string NoName = "O";

    /// <summary>The names of a record, cleaned.</summary>
    public static IEnumerable<(TextSpan, EntityType)> Clean(DocumentView view, JsonElement record, int[] units)
    {
        var text = view.Document.Text;
        var names = (
            from name in Spans(record, units)
            let span = Trim(view, name.Span)
            where span is { Length: > 0 }
            let surface = span.Value.Of(text).ToString()
            select (Span: span.Value, name.Type, Surface: surface)).ToList();
        var majority = names
            .GroupBy(name => name.Surface, name => name.Type, StringComparer.Ordinal)
            .ToDictionary(name => name.Key, Commonest, StringComparer.Ordinal);
        return names.Select(name => (name.Span, Known(name.Surface) ?? majority[name.Surface]));
    }

    private static EntityType Commonest(IEnumerable<EntityType> types) =>
        types.CountBy(type => type)
            .OrderByDescending(type => type.Value)
            .ThenBy(type => type.Key)
            .First()
            .Key;

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

    private static IEnumerable<(TextSpan Span, EntityType Type)> Spans(JsonElement record, int[] units) =>
        record.GetProperty("sentences").EnumerateArray().SelectMany(sentence => SpansOf(sentence, units));

    // Tokens in a row with the same tag are one name.
    private static IEnumerable<(TextSpan Span, EntityType Type)> SpansOf(JsonElement sentence, int[] units)
    {
        var open = NoName;
        int start = 0, end = 0;
        foreach (var token in sentence.EnumerateArray())
        {
            var tag = NameTag(token);
            if (tag != open)
            {
                if (open != NoName) yield return (new TextSpan(units[start], units[end]), Corpora.Type(open));
                (open, start) = (tag, token[0].GetInt32());
            }

            end = token[1].GetInt32();
        }

        if (open != NoName) yield return (new TextSpan(units[start], units[end]), Corpora.Type(open));
    }

    private static string NameTag(JsonElement token)
    {
        var tag = token[4].GetString()!;
        return tag is "PERSON" or "ORGANIZATION" or "LOCATION" or "MISC" ? tag : NoName;
    }

    private static TextSpan? Trim(DocumentView view, TextSpan span)
    {
        var tokens = view.Document.Tokens;
        var inside = Enumerable.Range(0, tokens.Count).Where(t => span.Contains(tokens[t].Span)).ToList();
        while (inside.Count > 1 && IsBeforeName(view.Words[inside[0]])) inside.RemoveAt(0);
        while (inside.Count > 1 && view.Words[inside[^1]].Norm is "'s" or "'") inside.RemoveAt(inside.Count - 1);
        if (!inside.Exists(t => view.Words[t].Capital)) return null;
        return new TextSpan(tokens[inside[0]].Span.Start, tokens[inside[^1]].Span.End);
    }

    private static bool IsBeforeName(WordFacts word)
    {
        if (word.Norm is "the" or "'s" || word.Is(WordClass.Honorific)) return true;
        return word.Is(WordClass.Title) && !word.Is(WordClass.GivenName);
    }
}
