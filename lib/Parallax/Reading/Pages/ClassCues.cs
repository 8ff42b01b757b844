using System.Text;
using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>Reads cues off class names and ids, word by word, by the table <c>html-classes.tsv</c>.</summary>
internal sealed class ClassCues
{
    private const int LongestNames = 400;

    private static readonly (string Word, Cue Cue)[] Words =
        [.. ArticleTables.Rows("html-classes.tsv")
            .Select(r => (r[0], Enum.Parse<Cue>(r[1])))];
    private static readonly ILookup<char, (string Word, Cue Cue)> ByLetter =
        Words.ToLookup(w => w.Word[1]);
    private readonly Dictionary<string, Cue> seen = new(StringComparer.Ordinal);

    /// <summary>The cues of a class attribute and an id.</summary>
    public Cue Of(string? classes, string? id)
    {
        var cue = Cue.None;
        if (!string.IsNullOrEmpty(classes)) cue |= Lookup(classes);
        if (!string.IsNullOrEmpty(id)) cue |= Lookup(id);
        return cue;
    }

    private Cue Lookup(string names)
    {
        if (seen.TryGetValue(names, out var known)) return known;
        var cue = Find(Normalize(names.Length > LongestNames ? names[..LongestNames] : names));
        if (cue.HasFlag(Cue.Hidden) && !HasHiddenName(names)) cue &= ~Cue.Hidden;
        seen[names] = cue;
        return cue;
    }

    /// <summary>The cues of all words that begin at a hyphen.</summary>
    private static Cue Find(string names)
    {
        var cue = Cue.None;
        for (var at = 0; at < names.Length - 1; at++)
        {
            if (names[at] != '-') continue;
            foreach (var (word, meaning) in ByLetter[names[at + 1]])
                if (names.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) cue |= meaning;
        }
        return cue;
    }

    /// <summary>Whether one of the names as a whole says so: "label-hidden" hides a label only.</summary>
    private static bool HasHiddenName(string names)
    {
        var normal = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Normalize);
        return normal.Any(name => Array.Exists(
            Words,
            w => w.Cue == Cue.Hidden && w.Word == name));
    }

    /// <summary>"storyBody__inner" as "-story-body-inner-": the table's words are looked for between hyphens.</summary>
    private static string Normalize(string names)
    {
        var text = new StringBuilder(names.Length + 8).Append('-');
        var wasLower = false;
        foreach (var c in names)
        {
            if (char.IsUpper(c) && wasLower) text.Append('-');
            if (char.IsLetterOrDigit(c)) text.Append(char.ToLowerInvariant(c));
            else if (text[^1] != '-') text.Append('-');
            wasLower = char.IsLower(c) || char.IsUpper(c) && text[^2] == '-';
        }
        return text.Append('-').ToString();
    }
}
