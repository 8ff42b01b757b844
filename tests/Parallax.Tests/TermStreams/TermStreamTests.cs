using System.Globalization;
using System.Text;
using System.Text.Json;
using Parallax.Language;
using Parallax.Terms;
using Parallax.TermStreams;

namespace Parallax.Tests.TermStreams;

public class TermStreamTests
{
    private static readonly string[] Texts =
    [
        "Mr. Alder praised the U.S.-led co-operation. “Defence first,” J. Smith said.\nnot wrapped; No. 5 stayed.",
        "Trump’s and Trump's aides don’t agree – see https://example.org/a?b=c or mail me@example.org, 7,000 times.",
        "He lives in the U.S. The harbour, the harbor! Norland's aid (Norland’s aid) came.\r\nTwo lines\nwrapped here.",
        "Café naïve cafe\u0301 שלום العربية 日本語テスト \u00a0thin\u2009space\u200b x² ½ 😀 ab😀cd internationalisation-based counter-terrorism's.",
        "", "…", "a", "Is it so? No. no. Dr. No. 3 and Fig. 3. The end. J. K. Rowan of St. Ives, Inc. The firm",
    ];

    private static string Jsonl(IEnumerable<(string Outlet, string Text)> records) =>
        string.Concat(records.Select((r, i) => JsonSerializer.Serialize(new { id = $"a{i}", outlet = r.Outlet, text = r.Text }) + "\n"));

    private static TermStreamCounts Count(string jsonl, TermStreamOptions? options = null) =>
        TermStream.Count(new MemoryStream(Encoding.UTF8.GetBytes(jsonl)), options ?? new TermStreamOptions { Threads = 1 });

    private static string Table(TermStreamCounts counts, int minCount = 1, string? focus = null)
    {
        var stream = new MemoryStream();
        TermTableWriter.Write(stream, counts, counts.Rows(minCount, focus));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void Count_Words_EqualTermCounters()
    {
        foreach (var text in Texts)
        {
            var options = new TermOptions { MinPhraseCount = 1 };
            var expected = new TermCounter(options).Count(new Segmenter().Segment(new ArticleInfo { Id = "a" }, text), _ => Voice.Own)
                .ToDictionary(c => c.Term, c => (long)c.Count);
            var counts = Count(Jsonl([("Ledger", text)]), new TermStreamOptions { MaxLength = 3, Threads = 1 });
            Assert.Equal(expected.OrderBy(x => x.Key, StringComparer.Ordinal),
                counts.Rows(1).ToDictionary(r => r.Term, r => r.Counts[0]).OrderBy(x => x.Key, StringComparer.Ordinal));
        }
    }

    // What an earlier text had left in memory told how the last point of a shorter one was read.
    [Theory]
    [InlineData("Ask J.")]
    [InlineData("The case is No.")]
    public void Count_PointAtTheEnd_IsReadAlikeAfterAnyText(string text)
    {
        string[] before = ["b c", "B C", "7 8"];
        var tables = before.Select(words => Counts(string.Join(' ', Enumerable.Repeat(words, 200)), text)).ToList();
        Assert.Equal(tables[0], tables[1]);
        Assert.Equal(tables[0], tables[2]);

        static string[] Counts(string first, string second) =>
            [.. Count(Jsonl([("Ledger", first), ("Ledger", second)])).Rows(1).Where(row => row.Counts[0] == 1)
                .Select(row => row.Term).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Count_PolnearWords_EqualTermCounters()
    {
        var path = Repository.SharedPath("corpora", "polnear.dev.jsonl.gz");
        using var stream = new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress);
        var jsonl = new StreamReader(stream).ReadToEnd();
        var expected = new Dictionary<string, long>();
        var counter = new TermCounter(new TermOptions { MinPhraseCount = 1 });
        foreach (var line in jsonl.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(20))
        {
            using var record = JsonDocument.Parse(line);
            var document = new Segmenter().Segment(new ArticleInfo { Id = "a" }, record.RootElement.GetProperty("text").GetString()!);
            foreach (var row in counter.Count(document, _ => Voice.Own)) expected[row.Term] = expected.GetValueOrDefault(row.Term) + row.Count;
        }
        var first = string.Join('\n', jsonl.Split('\n').Take(20));
        var found = Count(first, new TermStreamOptions { MaxLength = 3, Threads = 1 }).Rows(1).ToDictionary(r => r.Term, r => r.Counts.Sum());
        Assert.Equal(expected.OrderBy(x => x.Key, StringComparer.Ordinal), found.OrderBy(x => x.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("u.s. U.S. us a B", "us")]
    [InlineData("İSTANBUL foo_bar x² ab", "stanbul foo_bar x² ab")]
    [InlineData("don't cafe\u0301s", "don cafe")]
    [InlineData("ΑΣ ΟΔΟΣ", "ας οδος")]
    public void Count_SklearnRule_TwoWordCharactersAtLeast(string text, string words)
    {
        var rows = Count(Jsonl([("Ledger", text)]), new TermStreamOptions { Tokens = TokenRule.Sklearn, Threads = 1 }).Rows(1);
        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), rows.Select(r => r.Term).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Table_ThreadsAndOrderOfRecords_ChangeNothing()
    {
        var random = new Random(7);
        string[] words = ["red", "green", "blue.", "Mr.", "harbour", "strike,", "vote", "U.S."];
        var records = Enumerable.Range(0, 3000).Select(i => (Outlet: $"O{i % 3}", Text: string.Join(' ',
            Enumerable.Range(0, 120).Select(_ => random.Next(40) == 0 ? $"rare{random.Next(5000)}" : words[random.Next(words.Length)])))).ToArray();
        var lines = Jsonl(records).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var options = new TermStreamOptions { MaxLength = 3, Threads = 1 };
        var one = Table(Count(string.Join('\n', lines), options));
        Assert.Equal(one, Table(Count(string.Join('\n', lines), options with { Threads = 3 })));
        Assert.Equal(one, Table(Count(string.Join('\n', lines.Reverse()), options)));
    }

    [Fact]
    public void Rows_Totals_AreSumsOfRows()
    {
        var counts = Count(Jsonl(Texts.Select((t, i) => ($"O{i % 2}", t))));
        for (var g = 0; g < 2; g++) Assert.Equal(counts.Words[g], counts.Rows(1).Sum(r => r.Counts[g]));
    }

    [Fact]
    public void Rows_TwoGroups_NamesTheOneThatUsesItMore()
    {
        var counts = Count(Jsonl([("A", "red red red green"), ("B", "green green blue blue")]));
        Assert.Equal("A", counts.Rows(1).Single(r => r.Term == "red").Group);
        Assert.Equal("B", counts.Rows(1).Single(r => r.Term == "blue").Group);
        Assert.True(counts.Rows(1, "B").Single(r => r.Term == "red").Z < 0);
    }

    [Fact]
    public void Rows_DispersionAndArticles_ByHand()
    {
        // Two articles in two parts, ten words each: all three occurrences in one makes |1 − ½|/2 + |0 − ½|/2.
        var text = "red red red " + string.Join(' ', Enumerable.Repeat("x", 7));
        var counts = Count(Jsonl([("A", text), ("B", string.Join(' ', Enumerable.Repeat("x", 10)))]));
        Assert.NotEqual(Dispersion.PartOf("a0"), Dispersion.PartOf("a1"));
        var red = counts.Rows(1).Single(r => r.Term == "red");
        Assert.Equal(0.5, red.Dp, 12);
        Assert.Equal(1, red.Articles);
        Assert.Equal(2, counts.Rows(1).Single(r => r.Term == "x").Articles);
    }

    [Fact]
    public void Table_Header_IsTheContract()
    {
        var header = Table(Count(Jsonl([("B", "x"), ("A", "y")]))).Split('\n')[0];
        Assert.Equal("term\tgroup\tcount_A\tcount_B\trate_A\trate_B\tdf\tg2\tlog_ratio\tz\tp_adj\tdp", header);
    }

    [Theory]
    [InlineData("A", "A", "red", "red green")]
    [InlineData("A", "B", "red", "")]
    [InlineData("A", "B", "red", "green")]
    [InlineData("A", "B", "red", "red")]
    public void Table_OneOrEmptyGroup_HasOnlyNumbers(string first, string second, string one, string two)
    {
        var table = Table(Count(Jsonl([(first, one), (second, two)])));
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
            foreach (var field in row.Split('\t').Skip(2).Where(f => f.Length > 0))
                Assert.True(double.IsFinite(double.Parse(field, CultureInfo.InvariantCulture)), row);
    }

    [Fact]
    public void Count_BadLines_AreReportedAndSkipped()
    {
        string[] lines =
        [
            """{"id":"1","outlet":"A","text":"good"}""", "", "not json", """{"id":"2","outlet":"A"}""", """{"text": 5}""", """{"text":"cut off""",
            """{"text":"x"} trailing""", """{"text":"bad \q escape"}""", """{"a":[1,{"b":"]"}],"text":"good","outlet":"A"}""", """{"text":"x","a":[1,2}""",
        ];
        var counts = Count(string.Join("\r\n", lines));
        Assert.Equal([3L, 4, 5, 6, 7, 8, 10], counts.BadLines.Select(b => b.Number));
        Assert.Equal(7, counts.BadLineCount);
        Assert.Equal(2, counts.Rows(1).Single().Counts.Single());
    }

    [Fact]
    public void Count_Escapes_AreResolved()
    {
        var rows = Count("""{"text":"caf\u00e9 \ud835\udc9c\n\"quoted\" a\/b\ttab","outlet":"\u0041"}""" + "\n" + """{"text":"café","outlet":"A"}""");
        Assert.Equal(["A"], rows.Groups);
        Assert.Equal(2, rows.Rows(1).Single(r => r.Term == "café").Counts[0]);
        Assert.Contains(rows.Rows(1), r => r.Term == "quoted");
    }

    [Fact]
    public void Count_NoGroupField_IsUnknown() => Assert.Equal(["unknown"], Count("""{"text":"x"}""").Groups);

    [Fact]
    public void Count_MillionDistinctWordsInOneArticle_AreCounted()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1_000_000).Select(i => $"w{i}"));
        var counts = Count(Jsonl([("A", text), ("B", new string('x', 3_000_000))]));
        Assert.Equal(1_000_000, counts.Words[0]);
        Assert.Equal(1, counts.Words[1]);
        Assert.Equal(1_000_001, counts.Rows(1).Count);
    }

    [Fact]
    public void Count_WorkersMeetTheSameNewTermsAtOnce_NumberThemOnce()
    {
        // Every article brings 500 words that no earlier one has and that the next one has again.
        var records = Enumerable.Range(0, 200).Select(i => ("A", string.Join(' ', Enumerable.Range(i / 2 * 500, 500).Select(w => $"w{w}"))));
        var counts = Count(Jsonl(records), new TermStreamOptions { MaxLength = 2, Threads = 4 });
        var rows = counts.Rows(1);
        Assert.Equal(100 * (500 + 499), rows.Count);
        Assert.All(rows, row => Assert.Equal(2, row.Counts[0]));
        Assert.Equal(rows.Count, rows.Select(row => row.Term).Distinct().Count());
    }

    [Fact]
    public void Rows_UnknownFocus_NamesTheGroups() =>
        Assert.Contains("'A', 'B'", Assert.Throws<ArgumentException>(() => Count(Jsonl([("A", "x"), ("B", "y")])).Rows(1, "C")).Message);

    [Fact]
    public void Count_TooManyGroups_SaysSo() =>
        Assert.Contains("256", Assert.Throws<InvalidDataException>(() => Count(Jsonl(Enumerable.Range(0, 300).Select(i => ($"O{i}", "x"))))).Message);
}
