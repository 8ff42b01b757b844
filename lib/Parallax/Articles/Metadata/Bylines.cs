using Parallax.Articles.Blocks;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Metadata;

/// <summary>Reads the authors' names off a byline.</summary>
internal static class Bylines
{
    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "writer", "writers", "editor", "editors", "editorial", "reporter", "reporters", "reports", "correspondent", "staff", "news", "desk", "team",
        "newsroom", "business", "sports", "subject", "agency", "agencies", "press", "bureau", "columnist", "contributor", "contributors", "admin", "service", "published", "updated", "magazine",
    };

    private static readonly Pattern Name = Rule.Compile("^{name}$");
    private static readonly Pattern Dated = Rule.Compile(@"\s(?:(?:on\s|at\s)?(?:{when}|{clock})|on\s{weekday}\b)");
    private static readonly Pattern Opening = Rule.Compile(@"^(?:(?:posted|submitted|written|story|words)\s(?:by)\s?:?|by|words|story|von|por|par|author)\s?:?\s");

    /// <summary>Whether a string looks like the name of a person.</summary>
    public static bool IsName(string text) => Name.IsMatch(text);

    /// <summary>Whether a text begins like a byline.</summary>
    public static bool Opens(string text) => Opening.IsMatch(text);

    /// <summary>Whether a short text names authors and nothing else but their outlet or a date.</summary>
    public static bool IsByline(string text) => (Opening.IsMatch(text) || IsName(text)) && Read(text).Count > 0;

    /// <summary>The names of a byline, without titles, dates and outlets that follow them.</summary>
    public static IReadOnlyList<string> Read(string line)
    {
        var text = line[(Opening.Match(line)?.Length ?? 0)..];
        var cut = text.AsSpan().IndexOfAny("|•·–—\n");
        if (cut < 0) cut = text.IndexOf(" - ", StringComparison.Ordinal);
        if (Dated.Match(text) is { Index: > 3 and var dated } && (cut < 0 || dated < cut)) cut = dated;
        if (text.IndexOf(". ", StringComparison.Ordinal) is > 3 and var stop && (cut < 0 || stop < cut) && !IsInitial(text, stop)) cut = stop;
        if (cut >= 0) text = text[..cut];
        return [.. NameList.Split(text).Select(Proper).TakeWhile(IsName).Where(n => !IsOffice(n))];
    }

    /// <summary>"AP Auto Writer", "Staff Reports", "Harbour News": offices and newsrooms, not people.</summary>
    private static bool IsOffice(string name) => OutletNames.IsKnown(name) || name.Split(' ').Any(w => Offices.Contains(w));

    /// <summary>"JANE ROE" as "Jane Roe"; anything else as it stands.</summary>
    private static string Proper(string name)
    {
        if (name.Length < 4 || name.Any(char.IsLower) || !name.Contains(' ')) return name;
        var chars = name.ToCharArray();
        for (var i = 1; i < chars.Length; i++)
            if (char.IsLetter(chars[i - 1])) chars[i] = char.ToLowerInvariant(chars[i]);
        return new string(chars);
    }

    private static bool IsInitial(string text, int stop) => stop < 2 || char.IsWhiteSpace(text[stop - 2]) || text[stop - 2] == '.'
        || text.AsSpan(0, stop).EndsWith("Jr", StringComparison.Ordinal) || text.AsSpan(0, stop).EndsWith("St", StringComparison.Ordinal);
}
