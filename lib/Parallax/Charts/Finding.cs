using System.Globalization;
using Parallax.Display;

namespace Parallax.Charts;

/// <summary>Words for titles that state what a comparison finds.</summary>
/// <remarks>
/// They follow from the numbers alone, so that swapped outlets give swapped titles. Numbers within 15 % of each other count
/// as about equal: from a few articles no more can be said.
/// </remarks>
public static class Finding
{
    /// <summary>How one number relates to another: "twice as often", "about equally often", "3.4 times as often".</summary>
    /// <param name="greater">The greater number.</param>
    /// <param name="smaller">The smaller number, at least 0.</param>
    public static string HowMuchMore(double greater, double smaller)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(smaller);
        ArgumentOutOfRangeException.ThrowIfLessThan(greater, smaller);
        if (greater == smaller) return "equally often";
        if (smaller == 0) return "more often";
        return (greater / smaller) switch
        {
            <= 1.15 => "about equally often",
            < 1.75 => "more often",
            <= 2.25 => "twice as often",
            > 2.75 and <= 3.25 => "three times as often",
            var ratio => $"{CellFormat.Number(Math.Round(ratio, 1), ratio == Math.Round(ratio) ? 0 : 1)} times as often",
        };
    }

    /// <summary>A sentence on who does something more: "The Lantern names Ada Bell twice as often as Harbour Post (8 against 4)".</summary>
    /// <param name="deed">What they do, in the third person: "names Ada Bell".</param>
    /// <param name="first">One outlet and its number.</param>
    /// <param name="second">The other outlet and its number.</param>
    public static string Compare(string deed, (string Outlet, double Value) first, (string Outlet, double Value) second)
    {
        var (more, less) = first.Value >= second.Value ? (first, second) : (second, first);
        var numbers = $"({CellFormat.Number(more.Value)} against {CellFormat.Number(less.Value)})";
        var words = HowMuchMore(more.Value, less.Value);
        return words.EndsWith("equally often", StringComparison.Ordinal)
            ? $"{more.Outlet} {deed} {words.Replace(" often", " as often as", StringComparison.Ordinal).Replace("equally", "just", StringComparison.Ordinal).Replace("about just", "about", StringComparison.Ordinal)} {less.Outlet} {numbers}"
            : $"{more.Outlet} {deed} {words} {(words == "more often" ? "than" : "as")} {less.Outlet} {numbers}";
    }

    /// <summary>Names joined for a sentence: "A", "A and B", "A, B and C".</summary>
    public static string Join(params IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>A number with its noun: "1 mention", "1,204 words" — the plural is the noun with an s unless one is given.</summary>
    public static string Count(int number, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{CellFormat.Number(number, 0)} {(number == 1 ? noun : plural ?? noun + "s")}");
}
