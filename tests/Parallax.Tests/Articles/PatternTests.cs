using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Parallax.Articles;
using Parallax.Articles.Patterns;

namespace Parallax.Tests.Articles;

/// <summary>The tables' patterns under a time limit, against the matcher that needs none.</summary>
public class PatternTests
{
    private const RegexOptions Options = Pattern.Options | RegexOptions.NonBacktracking;

    private static readonly string[] HostileLines =
    [
        string.Concat(Enumerable.Repeat("Ann Roe ", 5_000)),
        string.Concat(Enumerable.Repeat("(A/", 5_000)),
        string.Concat(Enumerable.Repeat("1 May 2025 12:30 pm ", 2_000)),
        string.Concat(Enumerable.Repeat("newsletter subscribe ", 3_000)),
        new string('A', 40_000),
        new string('_', 40_000),
    ];

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
    public void Match_EveryTableAndRandomText_IsTheOneWithoutBacktracking()
    {
        var texts = Texts(200).ToList();
        var sources = Tables.SelectMany(ArticleTables.Rows).Select(r => Rule.Expand(r[^1]));
        foreach (var source in sources.SelectMany(p => (string[])[p, $@"^(?:{p})\z"]))
        {
            var expected = new Regex(source, Options);
            var actual = new Pattern(source);
            foreach (var text in texts) Same(expected, actual, text);
        }
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
        var text = new string('a', 10_000);
        Assert.False(new Pattern(@"^(?:(?:a|a)*)*b").IsMatch(text));
        Assert.Null(new Pattern(@"(?:a|a)*(?:a|a)*b\z").Match(text));
    }

    [Fact]
    public void Match_AfterTheTimeLimit_StillFindsWhatThereIs()
    {
        var pattern = new Pattern(@"^(?:(?:a|a)*)*(?<end>b|c)");
        Assert.Null(pattern.Match(new string('a', 10_000)));
        Assert.Equal("c", pattern.Match("aaac")?.Named("end"));
        Assert.True(pattern.IsMatch("b"));
    }

    [Fact]
    public void Match_EveryTableAndHostileLines_EndsInTime()
    {
        var rules = Tables.SelectMany(Rule.Load).ToList();
        var watch = Stopwatch.StartNew();
        foreach (var line in HostileLines)
        {
            foreach (var rule in rules) rule.End.IsMatch(line);
        }
        // A pattern that runs into its limit costs that once; afterwards all are linear.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void Named_GroupThatTookNoPart_IsNull()
    {
        var match = new Pattern("(?<x>a)|(?<y>b)").Match("b");
        Assert.Null(match?.Named("x"));
        Assert.Null(match?.Named("z"));
        Assert.Equal("b", match?.Named("y"));
    }

    private static void Same(Regex expected, Pattern actual, string text)
    {
        var (theirs, ours) = (expected.Match(text), actual.Match(text));
        var message = $"{expected} on '{text}': {theirs.Index}+{theirs.Length}, found {ours?.Index}+{ours?.Length}";
        Assert.True(theirs.Success == ours is not null && theirs.Success == actual.IsMatch(text), message);
        if (ours is null) return;
        Assert.True(theirs.Index == ours.Index && theirs.Length == ours.Length, message);
        foreach (var name in expected.GetGroupNames().Where(n => !char.IsDigit(n[0])))
            Assert.Equal(theirs.Named(name), ours.Named(name));
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
