using System.Text;
using System.Text.RegularExpressions;
using Parallax.Articles;
using Parallax.Articles.Blocks;
using Parallax.Articles.Patterns;

namespace Parallax.Tests.Articles;

/// <summary>The matcher of the tables' patterns, against .NET's own.</summary>
public class PatternTests
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline;
    private static readonly string[] Tables = ["lines.tsv", "credits.tsv", "biographies.tsv", "datelines.tsv", "outlet-cues.tsv"];
    private static readonly string[] Pieces =
    [
        "Ann Roe", "BO LIN", "Jo van der Berg", "HALDEN, Norway", "Halden", "(Reuters)", "AFP", "Getty Images", "via", "/", "/AP", " – ", " - ", "—", "|", "•", "·",
        "May 4, 2025", "4 May", "Sept. 3", "2025-05-04", "3:15 p.m.", "12.40", "Monday", "2 hours ago", "Updated", "published:", "by", "By ", "reporting by", "and", ",", ", ",
        ".", ". ", "?", ":", "(", ")", "[2/7]", "[", "]", "©", "(c) 2025", "item 2 of 7", "photo", "FILE", "newsletter", "sign up", "in your inbox", "read more", "share this",
        "is a reporter for", "covers ports for", "contributed to this report", "staff writer", "writes", "The Harbour Post", "Harbour Post’s", "our standards", "editor's note",
        "rights reserved", "this story has been updated", "comments", "12", "k", "\u212A", "É", "über", "ſ", "İ", "ı", "\u00A0", " ", "  ", "_", "\u0301", "中", "x@y.example", "https",
    ];

    [Fact]
    public void Match_EveryTableAndRandomText_IsTheOneThatDotNetFinds()
    {
        var texts = Texts(200).ToList();
        foreach (var pattern in Tables.SelectMany(Resource.Rows).Select(r => Rule.Expand(r[^1])).SelectMany(p => (string[])[p, $"^(?:{p})$"]))
        {
            var expected = new Regex(pattern, Options);
            var actual = new Pattern(pattern);
            foreach (var text in texts) Same(expected, actual, text);
        }
    }

    [Theory]
    [InlineData("ab", "xxAbab")]
    [InlineData("a+?", "aaa")]
    [InlineData("(?<x>a|ab)(?<y>c|bcd)(?<z>d*)", "abcd")]
    [InlineData("(?:(?<x>a)|b)*", "abab")]
    [InlineData("(?:a*)*b", "aaab")]
    [InlineData("(?:a|b){2,3}c", "ababc")]
    [InlineData("x{2}y{1,}", "xxxyy")]
    [InlineData(@"\bon\b", "upon on")]
    [InlineData("(?-i:Ab)c", "abc AbC")]
    [InlineData("[^a-c-]+", "a-bXYc")]
    [InlineData(@"[\p{L}\d&.-]+", "·é9.-&·")]
    [InlineData("a||b", "b")]
    public void Match_SmallPattern_IsTheOneThatDotNetFinds(string pattern, string text) => Same(new(pattern, Options), new(pattern), text);

    [Theory]
    [InlineData(@"\d")]
    [InlineData(@"\s")]
    [InlineData(@"\S")]
    [InlineData(@"\p{L}")]
    [InlineData(@"(?-i:\p{Lu})")]
    [InlineData(@"\p{N}")]
    [InlineData(@"[^a-z]")]
    [InlineData("[a-z]")]
    [InlineData("é")]
    [InlineData(@"\b.\b")]
    public void IsMatch_EveryCharacter_IsWhatDotNetSays(string pattern)
    {
        var (expected, actual) = (new Regex(pattern, Options), new Pattern(pattern));
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.True(expected.IsMatch($"{(char)c}") == actual.IsMatch($"{(char)c}"), $"{pattern} on U+{c:X4}");
    }

    [Fact]
    public void Matches_SeveralInOneText_AreAllOfThem() =>
        Assert.Equal([(0, "12"), (3, "345"), (9, "6")], new Pattern(@"\d+").Matches("12,345 ..6").Select(m => (m.Index, m.Value)));

    [Fact]
    public void Match_FromAPlaceInTheText_SeesWhatStandsBeforeIt()
    {
        Assert.Null(new Pattern(@"\bon").Match("upon", 2));
        Assert.Null(new Pattern("^b").Match("ab", 1));
        Assert.Equal(5, new Pattern("on").Match("upon on", 3)?.Index);
    }

    [Fact]
    public void Match_PatternThatBacktrackingNeverEnds_Ends()
    {
        var text = new string('a', 100_000);
        Assert.False(new Pattern("^(?:(?:a|a)*)*b").IsMatch(text));
        Assert.Null(new Pattern("(?:a{0,30}){0,30}b$").Match(text));
    }

    [Fact]
    public void IsMatch_MoreStatesThanAreKept_StillHolds()
    {
        var random = new Random(7);
        var pattern = new Pattern("a.{12}b$");
        var expected = new Regex("a.{12}b$", Options);
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => random.Next(2) == 0 ? 'a' : 'b'));
            Assert.Equal(expected.IsMatch(text), pattern.IsMatch(text));
        }
    }

    [Theory]
    [InlineData("(?=a)")]
    [InlineData(@"(?<x>a)\1")]
    [InlineData("(a)")]
    [InlineData("(?:a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("+a")]
    [InlineData(@"\w")]
    [InlineData("a{x}")]
    public void Pattern_UnknownSyntax_IsRefused(string pattern) => Assert.Throws<FormatException>(() => new Pattern(pattern));

    private static void Same(Regex expected, Pattern actual, string text)
    {
        var (theirs, ours) = (expected.Match(text), actual.Match(text));
        var message = $"{expected} on '{text}': {theirs.Index}+{theirs.Length}, found {ours?.Index}+{ours?.Length}";
        Assert.True(theirs.Success == ours is not null && theirs.Success == actual.IsMatch(text), message);
        if (ours is null) return;
        Assert.True(theirs.Index == ours.Index && theirs.Length == ours.Length, message);
        foreach (var name in expected.GetGroupNames().Where(n => !char.IsDigit(n[0])))
            Assert.Equal(theirs.Groups[name].Success ? theirs.Groups[name].Value : null, ours[name]);
    }

    private static IEnumerable<string> Texts(int count)
    {
        var random = new Random(5);
        foreach (var line in FurnitureRuleTests.Lines) yield return line.Data.Item2;
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 9); n > 0; n--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
                if (random.Next(3) > 0) text.Append(' ');
            }
            yield return text.ToString();
        }
    }
}
