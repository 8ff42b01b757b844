using Parallax.Entities.Names;

namespace Parallax.Findings.Highlights;

/// <summary>Words that every news text has most, and that say nothing of it.</summary>
internal static class NewsWords
{
    /// <summary>The commonest verbs of saying, words for when something was, and small numbers.</summary>
    public static IReadOnlySet<string> Everywhere { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "said", "says", "say", "told",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second",
    }.Union(WordLists.Of("when")).ToHashSet(StringComparer.Ordinal);
}
