using System.Text.RegularExpressions;

namespace Parallax.Articles;

/// <summary>Reads the authors' names off a byline.</summary>
internal static class Bylines
{
    private static readonly Regex Name = Rule.Compile("^{name}$");
    private static readonly Regex Opening = Rule.Compile(@"^(?:by|words|story)\s?:?\s");

    /// <summary>Whether a string looks like the name of a person.</summary>
    public static bool IsName(string text) => Name.IsMatch(text);

    /// <summary>The names of a byline, without titles, dates and outlets that follow them.</summary>
    public static IReadOnlyList<string> Read(string line)
    {
        var text = line[Opening.Match(line).Length..];
        var cut = text.AsSpan().IndexOfAny("|•·–—\n");
        if (cut < 0) cut = text.IndexOf(" - ", StringComparison.Ordinal);
        if (cut >= 0) text = text[..cut];
        return [.. NameList.Split(text).Select(Proper).TakeWhile(IsName)];
    }

    /// <summary>"JANE ROE" as "Jane Roe"; anything else as it stands.</summary>
    private static string Proper(string name)
    {
        if (name.Length < 4 || name.Any(char.IsLower) || !name.Contains(' ')) return name;
        var chars = name.ToCharArray();
        for (var i = 1; i < chars.Length; i++)
            if (char.IsLetter(chars[i - 1])) chars[i] = char.ToLowerInvariant(chars[i]);
        return new string(chars);
    }
}
