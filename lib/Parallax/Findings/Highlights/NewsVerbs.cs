namespace Parallax.Findings.Highlights;

/// <summary>Words that every news text has most, and that say nothing of it.</summary>
internal static class NewsVerbs
{
    /// <summary>The commonest verbs of saying.</summary>
    public static IReadOnlySet<string> OfSaying { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "said", "says", "say", "told" };
}
