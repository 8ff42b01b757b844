using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parallax.Cli.Tests;

/// <summary>What the notebooks say where there is nothing to tell apart, and whether they agree with each other.</summary>
public sealed partial class NotebookClaimsTests : IDisposable
{
    private readonly string _folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "test-notebooks", Guid.NewGuid().ToString("n"))).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_SameArticleInTwoOutlets_ClaimsNoDifference()
    {
        foreach (var outlet in new[] { "Alpha Post", "Beta Times" })
            File.Copy(Repository.PathOf("data", "sample", "port-strike.northwire.txt"),
                Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "in", outlet)).FullName, $"{outlet[..4]}.txt"));
        foreach (var sentence in Run())
        {
            Assert.False(IsClaim(sentence), sentence);
            // What is counted in both is the same in both.
            var numbers = ByOutlet().Matches(sentence).Select(m => m.Groups[1].Value).ToList();
            Assert.True(numbers.Distinct().Count() <= 1, sentence);
        }
    }

    [Fact]
    public void Run_HalvesOfOneOutlet_ClaimsNoDifference()
    {
        var records = Annotated().Where(r => r.GetProperty("outlet").GetString() == "nyt").OrderBy(r => Order(r.GetProperty("id").GetString()!)).ToList();
        Assert.True(records.Count >= 10, $"{records.Count} articles");
        Directory.CreateDirectory(Path.Combine(_folder, "in"));
        File.WriteAllLines(Path.Combine(_folder, "in", "articles.jsonl"), records.Select((r, i) => JsonSerializer.Serialize(new
        {
            id = r.GetProperty("id"),
            text = r.GetProperty("text"),
            title = r.GetProperty("title"),
            published = r.GetProperty("published"),
            outlet = i % 2 == 0 ? "Alpha Post" : "Beta Times",
        })));
        // Analysed once rather than by every notebook.
        Coverage.Load(Path.Combine(_folder, "in")).Save(Path.Combine(_folder, "in", "records"));
        File.Delete(Path.Combine(_folder, "in", "articles.jsonl"));
        Assert.All(Run(), sentence => Assert.False(IsClaim(sentence), sentence));
    }

    [Fact]
    public void SavedNotebooks_NumberShownTwice_IsTheSame() => AssertShownTwiceAlike(Notebooks(Repository.PathOf("notebooks")), 20);

    [Fact]
    public void SavedNotebooks_NumberInASentence_IsThatOfAChartOrTable() => AssertSentencesAreShown(Notebooks(Repository.PathOf("notebooks")), 20);

    [Fact]
    public void Run_TwelveArticlesOfThreeEvents_SaysOneThingInSentencesChartsAndTables()
    {
        var (exit, output, error) = Cli.Run(
            ["run", "--articles", Repository.PathOf("tests", "Parallax.Tests", "Findings", "ThreeEvents"), "-o", Path.Combine(_folder, "out")]);
        Assert.True(exit == 0, output + error);
        var files = Notebooks(Path.Combine(_folder, "out"));
        AssertShownTwiceAlike(files, 60);
        var sentences = files.SelectMany(NotebookOutputs.Sentences).Distinct().ToList();
        AssertSentencesAreShown(files, 1);
        // No difference of shares is wider than all there is.
        Assert.All(sentences.SelectMany(text => Difference().Matches(text)), points => Assert.InRange(int.Parse(points.Groups[1].Value), 0, 99));
        // A year that is planned for dates no article.
        Assert.All(files, file => Assert.DoesNotContain("2031-", File.ReadAllText(file), StringComparison.Ordinal));
    }

    private static List<string> Notebooks(string folder) => [.. Directory.GetFiles(folder, "*.ipynb").Order(StringComparer.Ordinal)];

    private static void AssertShownTwiceAlike(List<string> files, int least)
    {
        var shown = files.SelectMany(NotebookOutputs.Numbers)
            // Words are what is counted in one table and what it is divided by in another; the test below adds them up.
            .Where(n => !n.Key.StartsWith("words |", StringComparison.Ordinal)).ToList();
        var twice = shown.GroupBy(n => Detail().Replace(n.Key, ""), StringComparer.Ordinal).Where(g => g.Select(n => n.Where).Distinct().Count() > 1).ToList();
        Assert.True(twice.Count >= least, $"only {twice.Count} numbers are shown twice");
        var conflicts = twice.Where(g => g.Select(n => n.Value).Distinct().Count() > 1)
            .Select(g => $"{g.Key}: {string.Join("; ", g.Select(n => $"{n.Value} in {n.Where}"))}");
        Assert.Equal("", string.Join('\n', conflicts));
    }

    private static void AssertSentencesAreShown(List<string> files, int least)
    {
        var shown = ShownNumbers.Of(files.SelectMany(NotebookOutputs.Numbers));
        var claims = files.SelectMany(NotebookOutputs.Sentences).Distinct().SelectMany(shown.Claims).ToList();
        Assert.True(claims.Count >= least, $"only {claims.Count} numbers of sentences are read");
        var wrong = claims.Where(claim => !shown.Has(claim)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void SentenceClaims_WrongNumber_AreFound()
    {
        var shown = ShownNumbers.Of(
        [
            ("mentions | Ada Bell | Lane Post", "8", "chart"), ("mentions | Ada Bell | Star", "0", "chart"),
            ("words | Otto Crane | Star", "43", "chart"),
        ]);
        Assert.All(shown.Claims("The Lane Post article names Ada Bell 8 times, the Star article never"), c => Assert.True(shown.Has(c)));
        Assert.Equal(2, shown.Claims("The Lane Post article names Ada Bell 8 times, the Star article never").Count());
        Assert.Contains(shown.Claims("The Lane Post article names Ada Bell 9 times, the Star article never"), c => !shown.Has(c));
        Assert.Contains(shown.Claims("Ada Bell is named 8 times in the Star article"), c => !shown.Has(c));
        Assert.Contains(shown.Claims("the Star article quotes Otto Crane most (44 words)"), c => !shown.Has(c));
    }

    [Fact]
    public void SavedNotebooks_WordsOfTheBodies_AreTheSameHoweverTheyAreAddedUp()
    {
        var shown = Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").SelectMany(NotebookOutputs.Numbers).Select(n => (Key: n.Key.Split(" | "), n.Value)).ToList();
        foreach (var summary in Coverage.Load(Repository.PathOf("data", "coverage")).Articles)
        {
            var body = summary.BodyWords.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(shown, n => n.Key[0] == "words" && n.Key[1] == "Body" && n.Key[2] == summary.Outlet && n.Value == body);
            Assert.Contains(shown, n => n.Key[0] == "body words" && n.Key[2] == summary.Outlet && n.Value == body);
            var statuses = shown.Where(n => n.Key[0] == "words" && n.Key[2] == summary.Outlet && n.Key[1] is "in both" or "no match, known by then" or "no match, happened later" or "no match, time not known");
            Assert.Equal(summary.BodyWords, statuses.Where(n => n.Key[2] == summary.Outlet).Sum(n => int.Parse(n.Value, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    // Words that set one outlet above the other, unless the sentence says that this is not so.
    private static bool IsClaim(string sentence) => Comparison().IsMatch(sentence) && !Denial().IsMatch(sentence);

    private static IEnumerable<JsonElement> Annotated()
    {
        using var file = new System.IO.Compression.GZipStream(File.OpenRead(Repository.SharedPath("corpora", "polnear.dev.jsonl.gz")), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(file, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return JsonDocument.Parse(line).RootElement;
    }

    // An order that has nothing to do with what is in the articles.
    private static string Order(string id) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private List<string> Run()
    {
        var (exit, output, error) = Cli.Run(["run", "--articles", Path.Combine(_folder, "in"), "-o", Path.Combine(_folder, "out")]);
        Assert.True(exit == 0, output + error);
        var sentences = Directory.GetFiles(Path.Combine(_folder, "out"), "*.ipynb").SelectMany(NotebookOutputs.Sentences).ToList();
        Assert.True(sentences.Count > 20, $"{sentences.Count} sentences");
        if (Environment.GetEnvironmentVariable("PARALLAX_SENTENCES") is { } path) File.AppendAllLines(path, sentences);
        return sentences;
    }

    [GeneratedRegex(@"\b(more|less|fewer|higher|lower|longer|shorter|twice as|half as|times as|than|differs?|unequal(ly)?|unlike|gap|harsher|friendlier|only in|alone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(No|None|Nobody|Nothing|There (is|are) no|0 of|Not tested|No test|House style: No)\b|\b(may well be chance|cannot be told|not more than chance|could be chance|no difference between outlets beyond chance)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"could show one of (\d+) percentage points")]
    private static partial Regex Difference();

    // What a table adds to a name, and a chart of forms says of it.
    [GeneratedRegex(", (Person|Location|Organization|Miscellaneous|by name)(?= [|])")]
    private static partial Regex Detail();

    [GeneratedRegex(@"([\d,.%+−]+|once|twice|one word)[\w %]* (?:in|of) the (?:Alpha Post|Beta Times) article")]
    private static partial Regex ByOutlet();
}
