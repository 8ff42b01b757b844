using System.Text;
using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>Reads cues off class names and ids, word by word, by the table <c>html-classes.tsv</c>.</summary>
internal sealed class ClassCues
{
    private static readonly (string Word, Cue Cue)[] Words = [.. Resource.Rows("html-classes.tsv").Select(r => (r[0], Enum.Parse<Cue>(r[1])))];
    private static readonly ILookup<char, (string Word, Cue Cue)> ByLetter = Words.ToLookup(w => w.Word[1]);
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
        if (seen.TryGetValue(names, out var cue)) return cue;
        var normal = Normalize(names.Length > 400 ? names[..400] : names);
        for (var at = 0; at < normal.Length - 1; at++)
            if (normal[at] == '-')
                foreach (var (word, meaning) in ByLetter[normal[at + 1]])
                    if (string.CompareOrdinal(normal, at, word, 0, word.Length) == 0) cue |= meaning;
        if (cue.HasFlag(Cue.Hidden) && !HasHiddenName(names)) cue &= ~Cue.Hidden;
        seen[names] = cue;
        return cue;
    }

    /// <summary>Whether one of the names as a whole says so: "label-hidden" hides a label only.</summary>
    private static bool HasHiddenName(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Any(name => Array.Exists(Words, w => w.Cue == Cue.Hidden && w.Word == Normalize(name)));

    /// <summary>"storyBody__inner" as "-story-body-inner-": the table's words are looked for between hyphens.</summary>
    private static string Normalize(string names)
    {
        var text = new StringBuilder(names.Length + 8).Append('-');
        foreach (var c in names)
        {
            if (char.IsUpper(c) && text.Length > 1 && char.IsLower(text[^1])) text.Append('-');
            if (char.IsLetterOrDigit(c)) text.Append(char.IsUpper(c) && text[^1] != '-' ? c : char.ToLowerInvariant(c));
            else if (text[^1] != '-') text.Append('-');
        }
        return text.Append('-').ToString().ToLowerInvariant();
    }
}
