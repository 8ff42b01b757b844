using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>
/// The short lists of words that the stages read texts by: a <c>lists.tsv</c> in a folder of the resources, a list a
/// line.
/// </summary>
internal static class ListedWords
{
    private const string File = "lists.tsv";

    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Folders = [];

    /// <summary>The words of a list.</summary>
    /// <param name="folder">The folder of the resources, such as "text".</param>
    /// <param name="name">The name that the list's line begins with.</param>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static string[] In(string folder, string name)
    {
        if (Folders.GetOrAdd(folder, Read).TryGetValue(name, out var words)) return words.Split(' ');
        throw new InvalidOperationException(
            $"{folder}/{File} has no list '{name}'; add a line that begins with it.");
    }

    /// <summary>The words of a list as a set.</summary>
    /// <inheritdoc cref="In" />
    public static FrozenSet<string> Of(string folder, string name) =>
        In(folder, name).ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, string> Read(string folder) => EmbeddedText.Rows($"{folder}/{File}")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
