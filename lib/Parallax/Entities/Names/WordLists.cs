using System.Collections.Frozen;

namespace Parallax.Entities.Names;

/// <summary>
/// The short lists of words by which names, labels and anaphors are read, sentences aligned and findings chosen
/// (<c>entities/lists.tsv</c>).
/// </summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = EmbeddedText
        .Lines("entities/lists.tsv")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(' ').ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The words of a list, in small letters.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static FrozenSet<string> Of(string name) => Lists.TryGetValue(name, out var words)
        ? words
        : throw new InvalidOperationException(
            $"entities/lists.tsv has no list '{name}'; add a line that begins with it.");
}
