namespace Parallax.Findings.Highlights;

/// <summary>Words that every news text has most, and that say nothing of it.</summary>
internal static class NewsWords
{
    /// <summary>The commonest verbs of saying, words for when something was, and small numbers.</summary>
    public static IReadOnlySet<string> Everywhere { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "said", "says", "say", "told",
        "last", "next", "ago", "year", "years", "month", "months", "week", "weeks", "day", "days", "time", "today",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second",
    };
}
