namespace Parallax.Findings.Words;

/// <summary>Which words are in the texts of which outlet.</summary>
/// <remarks>
/// Names are found by machine, and missed at times: that others do not name somebody is said only where a word of the
/// name is not in their texts at all.
/// </remarks>
internal sealed class WordsByOutlet
{
    private const int ShortestWord = 3;

    // The outlet of a word; null where several have it. Empty before the first.
    private readonly Dictionary<string, string?> _outlets;

    private WordsByOutlet(Coverage coverage) => _outlets = coverage.TermsOf(1)
        .AggregateBy(
            term => term.Term,
            string? (_) => "",
            (only, term) => only == "" || only == term.Outlet ? term.Outlet : null,
            StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The words of a coverage.</summary>
    public static WordsByOutlet Of(Coverage coverage) =>
        coverage.Once(nameof(WordsByOutlet), static whole => new WordsByOutlet(whole));

    /// <summary>Whether a word of a name is in no other outlet's texts.</summary>
    public bool AreOnlyIn(string outlet, string name) => name.ToLowerInvariant()
        .Split([' ', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => word.Length >= ShortestWord && _outlets.GetValueOrDefault(word, outlet) == outlet);
}
