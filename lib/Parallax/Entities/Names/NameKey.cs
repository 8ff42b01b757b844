using System.Collections.Frozen;
using System.Text;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>The forms of a name by which names of different articles are compared.</summary>
internal static class NameKey
{
    private static readonly FrozenSet<string> Small = WordLists.Of("small-word");

    private static readonly FrozenSet<string> Firms = WordLists.Of("kind-of-firm");

    // "Department of X" is the "X Department"; a "University of X" is not the "X University".
    private static readonly FrozenSet<string> Movable = WordLists.Of("movable-head");

    /// <summary>
    /// A name without capitals, accents, points, quotation marks, brackets and hyphens, and without "the" before
    /// it.
    /// </summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Diacritics.Strip(name).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c == '&') folded.Append(c);
            else if ((c is '-' or '/' || char.IsWhiteSpace(c))
                && folded.Length > 0
                && folded[^1] != ' ')
                folded.Append(' ');
            else if (c is '\'' or '’' && folded.Length > 0) folded.Append('\'');
        }
        var result = folded.ToString().Trim();
        return result.StartsWith("the ", StringComparison.Ordinal) && result.Length > 4 ? result[4..] : result;
    }

    /// <summary>
    /// A body's folded name in one order: "department of commerce" as "commerce department", without "U.S." and
    /// "Inc.".
    /// </summary>
    public static string Body(string folded)
    {
        var words = folded.Split(' ').ToList();
        if (words.Count > 1 && words[0] is "us" or "american") words.RemoveAt(0);
        else if (words.Count > 2 && words[0] == "united" && words[1] == "states")
            words.RemoveRange(0, 2);
        if (words.Count > 1 && Firms.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        if (words.Count > 2 && Movable.Contains(words[0]) && words[1] is "of" or "on" or "for")
        {
            var head = words[0];
            words.RemoveRange(0, words.Count > 3 && words[2] == "the" ? 3 : 2);
            words.Add(head);
        }
        return string.Join(' ', words);
    }

    /// <summary>The initials of a name's words in small letters, small words left out.</summary>
    public static string Initials(IEnumerable<string> words) =>
        string.Concat(words.Where(w => !Small.Contains(w)).Select(w => w[0]));

    /// <summary>Whether a name is an acronym: two to six capitals, with points or without.</summary>
    public static bool IsAcronym(string name) =>
        name.Count(char.IsUpper) is >= 2 and <= 6
            && name.All(c => char.IsUpper(c) || c == '.');
}
