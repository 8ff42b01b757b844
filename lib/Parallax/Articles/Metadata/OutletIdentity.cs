using System.Text.RegularExpressions;

namespace Parallax.Articles.Metadata;

/// <summary>Under which spellings an outlet is one and the same.</summary>
/// <remarks>
/// Known outlets by <see cref="OutletNames"/>; others by their letters and digits in lower case, without "The" before
/// them and without the form of a company or the name of a section (" - World") after them.
/// </remarks>
internal static partial class OutletIdentity
{
    /// <summary>What all spellings of an outlet have in common; the canonical name of a known one.</summary>
    public static string Of(string name)
    {
        var bare = Section().Replace(WhiteSpace.Collapse(name), "");
        if (OutletNames.IsKnown(bare)) return OutletNames.Canonical(bare);
        var core = Company().Replace(Article().Replace(bare, ""), "");
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

    [GeneratedRegex(@"^the\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@",?\s+(inc|ltd|llc|plc|corp|co|gmbh)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex(
        @"\s+[-–—|]\s+(world|politics|business|sports?|opinion|u\.?s\.?|uk|europe|asia|news|top stories|home|local)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Section();
}
