namespace Parallax.Articles.Metadata;

/// <summary>Under which spellings an outlet is one and the same.</summary>
/// <remarks>
/// Known outlets by <see cref="OutletNames"/>; others by their letters and digits in lower case, without "The" before
/// them and without the form of a company or the name of a section (" - World") after them.
/// </remarks>
internal static class OutletIdentity
{
    private const string Article = "the ";

    // Before the name of a section.
    private static readonly string[] Separators = [" - ", " – ", " — ", " | "];

    private static readonly string[] Sections =
    [
        "world", "politics", "business", "sport", "sports", "opinion", "us", "us.", "u.s", "u.s.", "uk", "europe",
        "asia", "news", "top stories", "home", "local",
    ];

    private static readonly string[] Companies = ["inc", "ltd", "llc", "plc", "corp", "co", "gmbh"];

    /// <summary>What all spellings of an outlet have in common; the canonical name of a known one.</summary>
    public static string Of(string name)
    {
        var bare = WithoutSection(WhiteSpace.Collapse(name));
        if (OutletNames.IsKnown(bare)) return OutletNames.Canonical(bare);
        var core = WithoutCompany(WithoutArticle(bare));
        var key = TextKey.Of(core);
        if (key.Length == 0) return name.Trim();
        return OutletNames.IsKnown(core) ? OutletNames.Canonical(core) : key;
    }

    /// <summary>
    /// The name under which some spellings of one outlet are shown: the known one, else the ordinally first.
    /// </summary>
    public static string Shown(string first, string second)
    {
        if (OutletNames.IsKnown(first)) return OutletNames.Canonical(first);
        if (OutletNames.IsKnown(second)) return OutletNames.Canonical(second);
        return string.CompareOrdinal(first, second) <= 0 ? first : second;
    }

    /// <summary>
    /// Whether a name is one by which an outlet speaks of itself: "Huffington Post", "Breitbart News Daily".
    /// </summary>
    public static bool IsOwnName(string outlet, string name) =>
        outlet.Contains(name, StringComparison.OrdinalIgnoreCase)
        || name.Contains(outlet, StringComparison.OrdinalIgnoreCase)
        || Of(outlet) == Of(name);

    private static string WithoutSection(string name)
    {
        foreach (var separator in Separators)
        {
            var at = name.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && IsOneOf(Sections, name[(at + separator.Length)..])) return name[..at];
        }

        return name;
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;

    private static string WithoutCompany(string name)
    {
        var plain = name.EndsWith('.') ? name[..^1] : name;
        var blank = plain.LastIndexOf(' ');
        return blank > 0 && IsOneOf(Companies, plain[(blank + 1)..]) ? plain[..blank].TrimEnd(',') : name;
    }

    private static bool IsOneOf(string[] words, string word) =>
        words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
