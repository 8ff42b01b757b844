using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>Abbreviations whose point belongs to the token and need not end a sentence.</summary>
internal static class Abbreviations
{
    // Stand before a name, so that a capital after them never begins a sentence.
    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms mx messrs dr prof rev fr sr jr st sen sens rep reps gov govs gen lt col maj capt cmdr cpl sgt adm pres amb "
            +
            "hon supt det insp pvt brig ret atty gens treas");

    private static readonly FrozenSet<string> Others = Set(
        "inc corp co ltd llc bros dept univ assn est jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs "
            +
            "fri sat sun ave blvd rd mt ft vs etc al approx ca cf fig pp vol eds ed trans cent ala ariz ark calif colo conn del fla "
                +
            "ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo fed min max");

    // Also common words: abbreviations only before a digit.
    private static readonly FrozenSet<string> BeforeDigit = Set("no nos rs figs secs chs eqs vols paras p art sec ch para phil matt eph thess heb ps");

    // Also common words or names: abbreviations only with a capital.
    private static readonly FrozenSet<string> OnlyCapitalised = Set(
        "sat sun mar fed ill ind wash mass miss del ore min max gov rep det sen col gen ga la pa mo co va jan ark tex mon wed fri al ed st");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleLookup =
        Titles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup =
        Others.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DigitLookup =
        BeforeDigit.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CapitalLookup =
        OnlyCapitalised.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether <paramref name="word"/> (without its point) takes the point that follows it; <paramref name="rest"/>
    /// begins after that point.
    /// </summary>
    public static bool TakesPoint(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (word.Length > 6) return false;
        // circa, in lower case only: "vitamin C. 3 of them"
        if (DigitLookup.Contains(word) || word is "c") return StartsWithDigit(rest);
        if (!TitleLookup.Contains(word) && !OtherLookup.Contains(word)) return false;
        return char.IsUpper(word[0]) || !CapitalLookup.Contains(word);
    }

    /// <summary>Whether a token with its point is a title that stands before a name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> token) =>
        token.Length > 1 && TitleLookup.Contains(token[..^1]);

    /// <summary>Whether a token with its points introduces what follows, so that it ends no sentence.</summary>
    public static bool Introduces(string norm) => norm is "e.g." or "i.e." or "viz.";

    private static bool StartsWithDigit(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length > 0 && char.IsAsciiDigit(rest[0]);
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
