using System.Globalization;

namespace Parallax.Stories.Profiles;

/// <summary>Reads numbers in digits and words.</summary>
internal static class AlignmentNumbers
{
    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = [
        "",
        "",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    /// <summary>
    /// The number that begins at a token, with "percent", "million" and the like; null where none does, nor for "one".
    /// </summary>
    public static string? Value(List<Token> tokens, int at)
    {
        if (Plain(tokens, at) is not { } value) return null;
        var norm = tokens[at].Norm;
        var next = at + 1 < tokens.Count ? tokens[at + 1].Norm : "";
        if (next == "-"
            && at + 2 < tokens.Count
            && Array.IndexOf(Small, tokens[at + 2].Norm) is > 0 and < 10 and var unit
            && Array.IndexOf(Tens, norm) > 1)
            value += unit;
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        var after = tokens.Skip(at + 1)
            .Take(3)
            .Select(t => t.Norm)
            .FirstOrDefault(n => n is "percent" or "%" or "million" or "billion" or "thousand" or "hundred");
        return after switch { "%" or "percent" => text
            + "%", "million" => text
                + "m", "billion" => text
                    + "bn", "thousand" => (value * 1000).ToString("0.##", CultureInfo.InvariantCulture),
            "hundred" => (value * 100).ToString("0.##", CultureInfo.InvariantCulture), _ => text };
    }

    private static double? Plain(List<Token> tokens, int at)
    {
        var (token, norm) = (tokens[at], tokens[at].Norm);
        if (at > 0
            && tokens[at - 1].Norm == "-"
            && at > 1
            && Array.IndexOf(Tens, tokens[at - 2].Norm) > 1)
            return null;
        if (token.Kind == TokenKind.Number)
            return double.TryParse(
                norm.Replace(",", ""),
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var value)
                ? value
                : null;
        var small = Array.IndexOf(Small, norm);
        if (small > 1) return small;
        var tens = Array.IndexOf(Tens, norm);
        return tens > 1 ? tens * 10 : null;
    }
}
