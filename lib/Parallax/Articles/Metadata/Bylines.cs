using System.Text.RegularExpressions;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Metadata;

/// <summary>Reads the authors' names off a byline.</summary>
internal static partial class Bylines
{
    // Nothing shorter than a given name and an initial is cut off before a date or a full stop.
    private const int ShortestName = 3;

    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "writer", "writers", "editor", "editors", "editorial", "reporter", "reporters", "reports", "correspondent",
        "staff", "news", "desk", "team", "newsroom", "business", "sports", "subject", "agency", "agencies", "press",
        "bureau", "columnist", "contributor", "contributors", "admin", "service", "published", "updated", "magazine",
    };

    private static readonly string[] PlaceWords = [" in ", " at ", " for "];
    private static readonly Pattern Name = Rule.Compile(@"^{name}\z");
    private static readonly Pattern Dated = Rule.Compile(@"\s(?:(?:on\s|at\s)?(?:{when}|{clock})|on\s{weekday}\b)");
    private static readonly Pattern Opening = new(OpeningWords());

    /// <summary>Whether a string looks like the name of a person.</summary>
    public static bool IsName(string text) => Name.IsMatch(text);

    /// <summary>Whether a text begins like a byline.</summary>
    public static bool Opens(string text) => Opening.IsMatch(text);

    /// <summary>Whether a short text names authors and nothing else but their place, outlet or a date.</summary>
    public static bool IsByline(string text) => (Opens(text) || StartsWithName(text)) && Read(text).Count > 0;

    /// <summary>The names of a byline, without titles, dates and outlets that follow them.</summary>
    public static IReadOnlyList<string> Read(string line)
    {
        var text = line[(Opening.Match(line)?.Length ?? 0)..];
        text = text[..EndOfNames(text)];
        if (InvertedName.Read(text) is { } inverted) return [inverted];
        var names = NameList.Split(text).Select(WithoutPlace).Select(InMixedCase);
        return [.. names.TakeWhile(IsName).Where(n => !IsOffice(n))];
    }

    [GeneratedRegex(
        @"^(?:(?:posted|submitted|written|story|words)\s(?:by)\s?:?|by|words|story|von|por|par|author)\s?:?\s",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex OpeningWords();

    /// <summary>Where the names end: at a mark, a date or the end of a sentence, whichever comes first.</summary>
    private static int EndOfNames(string text)
    {
        var mark = text.AsSpan().IndexOfAny("|•·–—\n");
        if (mark < 0) mark = text.IndexOf(" - ", StringComparison.Ordinal);
        var end = mark < 0 ? text.Length : mark;
        if (Dated.Match(text) is { Index: > ShortestName and var dated }) end = Math.Min(end, dated);
        var stop = text.IndexOf(". ", StringComparison.Ordinal);
        if (stop > ShortestName && !IsInitial(text, stop)) end = Math.Min(end, stop);
        return end;
    }

    private static bool StartsWithName(string text)
    {
        if (IsName(text)) return true;
        if (NameList.Split(text).FirstOrDefault() is not { } first) return false;
        var name = WithoutPlace(first);
        return name.Length < first.Length && IsName(name);
    }

    /// <summary>"Ann Roe in Halden" or "Ann Roe for the Harbour Post" without what follows the name.</summary>
    private static string WithoutPlace(string name)
    {
        var end = name.Length;
        foreach (var word in PlaceWords)
        {
            var at = name.IndexOf(word, StringComparison.Ordinal);
            if (at > ShortestName) end = Math.Min(end, at);
        }
        return name[..end];
    }

    /// <summary>"AP Auto Writer", "Staff Reports", "Harbour News": offices and newsrooms, not people.</summary>
    private static bool IsOffice(string name) => OutletNames.IsKnown(name) || name.Split(' ').Any(Offices.Contains);

    /// <summary>"JANE ROE" as "Jane Roe"; anything else as it is.</summary>
    private static string InMixedCase(string name)
    {
        if (name.Length <= ShortestName || name.Any(char.IsLower) || !name.Contains(' ')) return name;
        var chars = name.ToCharArray();
        for (var i = 1; i < chars.Length; i++)
            if (char.IsLetter(chars[i - 1])) chars[i] = char.ToLowerInvariant(chars[i]);
        return new string(chars);
    }

    private static bool IsInitial(string text, int stop)
    {
        if (stop < 2 || char.IsWhiteSpace(text[stop - 2]) || text[stop - 2] == '.') return true;
        var before = text.AsSpan(0, stop);
        return before.EndsWith("Jr", StringComparison.Ordinal) || before.EndsWith("St", StringComparison.Ordinal);
    }
}
