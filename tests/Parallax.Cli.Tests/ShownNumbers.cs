using System.Globalization;
using System.Text.RegularExpressions;

namespace Parallax.Cli.Tests;

/// <summary>The numbers that charts and tables show of an item in an outlet, and those that sentences tell of it.</summary>
/// <remarks>
/// A sentence is read where it speaks of one item and of articles by outlet, as in "the Star article names Ada Bell 8
/// times" and "8 times in the Star article"; the number must be one that a chart or table shows of this item there.
/// </remarks>
internal sealed partial class ShownNumbers
{
    private readonly Dictionary<(string Item, string Outlet), HashSet<string>> _numbers;
    private readonly List<string> _items;
    private readonly List<string> _outlets;

    private ShownNumbers(Dictionary<(string Item, string Outlet), HashSet<string>> numbers)
    {
        _numbers = numbers;
        _outlets = [.. numbers.Keys.Select(key => key.Outlet).Distinct()];
        // Of two items of which one is part of the other, the longer is meant; an outlet that names itself is none.
        _items = [.. numbers.Keys.Select(key => key.Item)
            .Where(item => item.Length > 2 && !_outlets.Contains(item) && !_outlets.Contains($"The {item}"))
            .Distinct()
            .OrderByDescending(item => item.Length)];
    }

    /// <summary>The numbers by item and outlet, whatever they measure.</summary>
    public static ShownNumbers Of(IEnumerable<(string Key, string Value, string Where)> numbers) =>
        new(numbers.Select(n => (Key: n.Key.Split(" | "), n.Value))
            .Where(n => n.Key.Length == 3)
            .SelectMany(n => Items(n.Key[1]).Select(item => (Item: item, Outlet: n.Key[2], Number: Plain(n.Value))))
            .GroupBy(n => (n.Item, n.Outlet))
            .ToDictionary(cell => cell.Key, cell => cell.Select(n => n.Number).ToHashSet(StringComparer.Ordinal)));

    /// <summary>Whether a chart or table shows the number.</summary>
    public bool Has(SentenceClaim claim) =>
        _numbers.TryGetValue((claim.Item, claim.Outlet), out var shown) && shown.Contains(claim.Number);

    /// <summary>The numbers in a sentence that are of an item in an outlet.</summary>
    public IEnumerable<SentenceClaim> Claims(string sentence)
    {
        var item = "";
        foreach (var clause in Clauses().Split(sentence))
        {
            // A clause without an item of its own goes on about the last one.
            item = _items.Find(known => Word(known).IsMatch(clause)) ?? item;
            var outlets = _outlets.Where(outlet => clause.Contains(Article(outlet), StringComparison.OrdinalIgnoreCase)).ToList();
            if (item.Length == 0 || outlets.Count != 1) continue;
            if (Counts().Match(clause) is { Success: true } count)
                yield return new SentenceClaim(item, outlets[0], Number(count), sentence);
        }
    }

    // What tells in which form something is counted is no item, nor is the evidence that a table quotes.
    private static IEnumerable<string> Items(string labels) => labels.Split(", ")
        .Where(label => label.Length > 0 && label[0] != '“')
        .Where(label => label is not ("in every form" or "by name" or "by description" or "by pronoun"));

    private static string Article(string outlet) =>
        $"the {(outlet.StartsWith("The ", StringComparison.Ordinal) ? outlet[4..] : outlet)} article";

    private static Regex Word(string item) => new($@"(?<![\w-]){Regex.Escape(item)}(?![\w-])", RegexOptions.CultureInvariant);

    private static string Number(Match count) => count.Groups[1].Value switch
    {
        "never" or "none" => "0",
        "once" => "1",
        "twice" => "2",
        var number => Plain(number.Split(' ')[0]),
    };

    private static string Plain(string number)
    {
        var digits = number.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.##", CultureInfo.InvariantCulture)
            : number;
    }

    [GeneratedRegex(@"; |[,:] (?=the )|(?<=\)) and (?=the )|(?<=article) and (?=\d|once|twice|never)", RegexOptions.IgnoreCase)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\b(\d[\d,.]* of the \d[\d,.]* words|\d[\d,.]* (?:times|words)|never|none|once|twice)\b")]
    private static partial Regex Counts();
}
