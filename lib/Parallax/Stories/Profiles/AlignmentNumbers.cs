using System.Globalization;

namespace Parallax.Stories.Profiles;

/// <summary>Reads numbers in digits and words.</summary>
internal static class AlignmentNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string?[] Tens =
        [null, null, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Units = ["percent", "%", "million", "billion", "thousand", "hundred"];

    // "12 or 13 million": so many words after a number its unit is looked for.
    private const int WordsOnToUnit = 3;

    /// <summary>
    /// The number that begins at a token, with "percent", "million" and the like; null where none does, nor for "one".
    /// </summary>
    public static string? Value(List<Token> tokens, int at)
    {
        if (IsSecondOfCompound(tokens, at) || Plain(tokens[at]) is not { } value) return null;
        var after = tokens.Skip(at + 1).Take(WordsOnToUnit).Select(token => token.Norm);
        return WithUnit(value + SecondOfCompound(tokens, at), after.FirstOrDefault(Units.Contains));
    }

    private static string WithUnit(double value, string? unit) => unit switch
    {
        "%" or "percent" => Text(value) + "%",
        "million" => Text(value) + "m",
        "billion" => Text(value) + "bn",
        "thousand" => Text(value * 1000),
        "hundred" => Text(value * 100),
        _ => Text(value),
    };

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // "twenty-one" is three tokens.
    private static bool IsSecondOfCompound(List<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Norm == "-" && IsTens(tokens[at - 2].Norm);

    // The 1 of "twenty-one"; 0 where the number is no compound.
    private static int SecondOfCompound(List<Token> tokens, int at)
    {
        var isCompound = at + 2 < tokens.Count && tokens[at + 1].Norm == "-" && IsTens(tokens[at].Norm);
        if (!isCompound) return 0;
        var unit = Array.IndexOf(Small, tokens[at + 2].Norm);
        return unit is > 0 and < 10 ? unit : 0;
    }

    private static bool IsTens(string norm) => Array.IndexOf(Tens, norm) > 0;

    private static double? Plain(Token token)
    {
        if (token.Kind == TokenKind.Number) return InDigits(token.Norm);
        var small = Array.IndexOf(Small, token.Norm);
        if (small > 1) return small;
        return IsTens(token.Norm) ? Array.IndexOf(Tens, token.Norm) * 10 : null;
    }

    private static double? InDigits(string norm)
    {
        var digits = norm.Replace(",", "");
        var isNumber = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        return isNumber ? value : null;
    }
}
