using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Stories.Profiles;

/// <summary>Words that news uses for the same thing, from the resource quotes/synonyms.txt.</summary>
internal static class AlignmentSynonyms
{
    private static readonly Lazy<FrozenDictionary<string, string>> Groups = new(Load);

    /// <summary>The word that stands for a word's group; null where it is in none.</summary>
    public static string? Find(string word) => Groups.Value.GetValueOrDefault(word);

    private static FrozenDictionary<string, string> Load()
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("quotes/synonyms.txt")) AddGroup(groups, line.Split(' '));
        return groups.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddGroup(Dictionary<string, string> groups, string[] words)
    {
        foreach (var word in words)
        {
            groups.TryAdd(word, words[0]);
            groups.TryAdd(PorterStemmer.Stem(word), words[0]);
        }
    }
}
