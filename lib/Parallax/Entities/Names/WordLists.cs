using System.Collections.Concurrent;
using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>
/// The short lists of words by which names, labels and anaphors are read, sentences aligned and findings chosen
/// (<c>entities/lists.tsv</c>).
/// </summary>
internal static class WordLists
{
    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Lists = [];

    /// <summary>The words of a list, in small letters.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static FrozenSet<string> Of(string name) => Lists.GetOrAdd(name, list => ListedWords.Of("entities", list));
}
