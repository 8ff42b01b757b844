using Parallax.Findings;
using Parallax.Stores;
using Parallax.Stories;

namespace Parallax.Tests.Stores;

/// <summary>Among more articles than fit one group, stories are found by days.</summary>
public sealed class DayAlignmentsTests : IDisposable
{
    private const int Many = 520;

    // Parts of one article each would be hundreds of files.
    private static readonly StoreOptions SmallParts = StoreFolder.Options with { PartBytes = 20_000 };

    private readonly StoreFolder _folder = new(0);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Merge_ManyArticles_AlignsThoseOfTheSameDays()
    {
        Write(withDates: true);
        var report = _folder.Analyze(options: SmallParts);
        var pairs = Alignments.Of(Coverage.Load(_folder.Store)).Select(a => (a.A.Id, a.B.Id)).ToList();
        Assert.Equal(Many + 3, report.Articles);
        Assert.Contains(("flood-post", "flood-wire"), pairs);
        Assert.DoesNotContain(pairs, p => p.Item1 == "flood-late" || p.Item2 == "flood-late");
    }

    [Fact]
    public void Merge_ManyArticlesOfSmallAndLargeParts_AreAlignedAlike()
    {
        Write(withDates: true);
        _folder.Analyze(options: SmallParts);
        _folder.Analyze(_folder.At("one.store"), StoreFolder.Options with { PartBytes = 1 << 20 });
        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Store, "alignments", "all.parquet")), File.ReadAllBytes(Path.Combine(_folder.At("one.store"), "alignments", "all.parquet")));
    }

    [Fact]
    public void Alignments_OfManyArticlesInMemory_AreThoseOfTheStore()
    {
        Write(withDates: true);
        _folder.Analyze(options: SmallParts);
        var (memory, store) = (Coverage.Load(_folder.Articles), Coverage.Load(_folder.Store));
        Assert.Equal(Pairs(store), Pairs(memory));
        Assert.Null(AlignmentFindings.NotAligned(memory));

        static IEnumerable<(string, string)> Pairs(Coverage coverage) => Alignments.Of(coverage).Select(a => (a.A.Id, a.B.Id));
    }

    [Fact]
    public void NotAligned_ManyArticlesWithoutDays_CountsThem()
    {
        Write(withDates: false);
        var memory = Coverage.Load(_folder.Articles);
        Assert.Empty(Alignments.Of(memory));
        Assert.Contains($"{Many + 3} have no date", AlignmentFindings.NotAligned(memory)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_ManyArticlesWithoutDays_SaysThatTheyAreNotAligned()
    {
        Write(withDates: false);
        var issue = Assert.Single(_folder.Analyze(options: SmallParts).Issues, i => i.File == "alignments");
        Assert.Contains($"{Many + 3} articles are not aligned: their days are not known", issue.Reason, StringComparison.Ordinal);
    }

    private void Write(bool withDates)
    {
        var filler = Enumerable.Range(0, Many).Select(i => Line($"n{i:D3}", i % 2 == 0 ? "Post" : "Wire", 1 + i % 28, Text(i)));
        string[] floods =
        [
            Line("flood-post", "Post", 3, "The river Lomme flooded the mill of Harrow on Tuesday. Keeper Ada Moss lost 14 sheep to the water. The bridge at Veld was closed."),
            Line("flood-wire", "Wire", 4, "Floods of the Lomme reached the Harrow mill. Ada Moss, its keeper, lost 14 sheep, she said. The Veld bridge was closed."),
            Line("flood-late", "Wire", 27, "Floods of the Lomme reached the Harrow mill. Ada Moss, its keeper, lost 14 sheep, she said. The Veld bridge was closed."),
        ];
        File.WriteAllLines(_folder.At("articles/r.jsonl"), filler.Concat(floods));

        string Line(string id, string outlet, int day, string text) =>
            $"{{\"id\":\"{id}\",\"source\":\"{outlet}\",{(withDates ? $"\"published\":\"2031-05-{day:D2}\"," : "")}\"text\":\"{text}\"}}";
    }

    private static string Text(int number)
    {
        var words = Enumerable.Range(0, 12).Select(i => string.Concat(((number + 1) * 7919 * (i + 3)).ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0'))));
        return $"The word {string.Join(" and the ", words)} was said.";
    }
}
