using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>The parts of a person's name: "Anna B. van Lund Jr.".</summary>
/// <param name="Given">The first name, or initial, folded; empty where there is a surname only.</param>
/// <param name="Middle">What stands between first name and surname, particles left out.</param>
/// <param name="Surname">The last word, without particle and suffix.</param>
/// <param name="Suffix">"jr", "iii"; empty where there is none.</param>
internal sealed record PersonName(string Given, IReadOnlyList<string> Middle, string Surname, string Suffix)
{
    private static readonly FrozenSet<string> Suffixes = WordLists.Of("name-suffix");

    private static readonly Lazy<FrozenSet<(string, string)>> Familiar = new(() => EmbeddedText
        .Lines("entities/nicknames.tsv")
        .Select(l => l.Split('\t')).SelectMany(Pairs).ToFrozenSet());

    /// <summary>Whether a word in small letters follows a name: "jr.", "iii".</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word.TrimEnd('.'));

    /// <summary>Whether it is a surname alone.</summary>
    public bool IsSurname => Given.Length == 0;

    /// <summary>The parts of a name.</summary>
    public static PersonName Of(string name)
    {
        // A hyphen makes one surname of two: "Holtz-Eakin" has no first name.
        var words = name
            .Split(' ')
            .Select(w => NameKey.Fold(w).Replace(' ', '-'))
            .Where(w => w.Length > 0)
            .ToList();
        if (words.Count == 0) return new PersonName("", [], "", "");
        var suffix = "";
        if (words.Count > 1 && IsSuffix(words[^1]))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }
        var surname = words[^1];
        words.RemoveAt(words.Count - 1);
        // "de Blasio" has no first name: all that stands before is a particle.
        words.RemoveAll(
            w => (Lexicon.Default.ClassesOf(w) & (WordClass.Particle | WordClass.GivenName)) == WordClass.Particle);
        var given = words.Count == 0 ? "" : words[0];
        var initials = words.TakeWhile(w => w.Length == 1).Count();
        if (initials > 1)
        {
            given = string.Concat(words.Take(initials));
            words.RemoveRange(0, initials - 1);
        }
        return new PersonName(given, words.Count > 1 ? words[1..] : [], surname, suffix);
    }

    /// <summary>How two full names with one surname may be one person's; null where they cannot.</summary>
    public NameKinship? KinshipWith(PersonName other)
    {
        if (Surname != other.Surname || Suffix != other.Suffix) return null;
        if (!Middle.Zip(other.Middle).All(m => Agree(m.First, m.Second)))
            return null;
        if (Given == other.Given) return NameKinship.SameFirstName;
        if (Familiar.Value.Contains((Given, other.Given))) return NameKinship.FamiliarFirstName;
        return (Given.Length == 1 || other.Given.Length == 1) && Given[0] == other.Given[0]
            ? NameKinship.Initial
            : null;
    }

    // "W." may be "Walker", and is not "W.H.".
    private static bool Agree(string a, string b) =>
        a == b
            || (a.Length == 1 && b.Length > 2 || b.Length == 1 && a.Length > 2)
                && a[0] == b[0];

    private static IEnumerable<(string, string)> Pairs(string[] cells)
    {
        var names = cells[1].Split(';').Prepend(cells[0]).ToArray();
        foreach (var name in names)
        {
            if (name == cells[0]) continue;
            yield return (cells[0], name);
            yield return (name, cells[0]);
        }
    }
}
