using Parallax.Articles;
using Parallax.Articles.Duplicates;
using Parallax.Numerics;

namespace Parallax.Tests.Articles;

public class DuplicateFinderTests
{
    private static Article Make(string id, string outlet, string text, string? day = null) => ArticleNormalizer.Normalize(id, text,
        [new("outlet", outlet, "test"), .. day is null ? Array.Empty<Evidence>() : [new Evidence("published", day, "test")]]);

    /// <summary>Words drawn from a list by a fixed rule: texts of different seeds share hardly any shingle.</summary>
    private static string Words(int seed, int count, int changed = 0)
    {
        var random = new Random(seed);
        var words = Enumerable.Range(0, count).Select(_ => "word" + random.Next(2000)).ToArray();
        var other = new Random(seed + 1_000_000);
        for (var i = 0; i < changed; i++) words[other.Next(count)] = "changed" + i;
        return string.Join(' ', words) + ".";
    }

    [Fact]
    public void Groups_SameWords_AreExact()
    {
        var finder = new DuplicateFinder();
        Assert.Null(finder.Add(Make("a", "Post", "The bridge opens on Monday, “at last”.")));
        Assert.Equal("a", finder.Add(Make("b", "Wire", "the bridge opens on Monday at last.")));
        var group = Assert.Single(finder.Groups());
        Assert.Equal((DuplicateKind.Exact, 1.0), (group.Kind, group.Similarity));
        Assert.Equal(["a", "b"], group.Articles.Select(i => i.Id));
    }

    [Fact]
    public void Groups_EditedCopyElsewhere_IsNearAndInOneOutletAnUpdate()
    {
        var finder = new DuplicateFinder();
        finder.Add(Make("a", "Post", Words(1, 300), "2025-05-04"));
        finder.Add(Make("b", "Wire", Words(1, 300, changed: 9), "2025-05-04"));
        finder.Add(Make("c", "Post", Words(2, 300), "2025-05-04"));
        finder.Add(Make("d", "Post", Words(2, 300, changed: 9), "2025-05-05"));
        Assert.Equal([DuplicateKind.Near, DuplicateKind.Update], finder.Groups().Select(g => g.Kind));
    }

    [Fact]
    public void Groups_OtherTexts_AreNotJoined()
    {
        var finder = new DuplicateFinder();
        for (var i = 0; i < 200; i++) finder.Add(Make("a" + i, "Post", Words(i, 200)));
        Assert.Empty(finder.Groups());
    }

    [Fact]
    public void Resemblance_TenWordsWorkedByHand_IsTheShareOfCommonShingles()
    {
        // a b c d e f g and a b c d e f x: 4-word shingles abcd bcde cdef are common, defg and defx are not: 3 of 5.
        var first = MinHash.Signature(["a b c d e f g".AsMemory()], out _)!;
        var second = MinHash.Signature(["a b c d e f x".AsMemory()], out _)!;
        Assert.InRange(MinHash.Resemblance(first, second), 0.6 - 0.13, 0.6 + 0.13);
        Assert.Equal(1, MinHash.Resemblance(first, MinHash.Signature(["A b, c – d".AsMemory(), "e f g".AsMemory()], out _)!));
    }

    [Fact]
    public void Corpus_DropExact_LeavesOutLaterCopiesAndSaysSo()
    {
        var folder = Directory.CreateTempSubdirectory("duplicates");
        try
        {
            foreach (var name in (string[])["a.txt", "b.txt"]) File.WriteAllText(Path.Combine(folder.FullName, name), "The bridge opens on Monday, at last, they said.");
            var corpus = Parallax.Corpus.Read(folder.FullName, new CorpusOptions { Duplicates = DuplicateHandling.DropExact });
            Assert.Equal("a", Assert.Single(corpus).Info.Id);
            Assert.Contains("same words as 'a'", corpus.Report.Skipped.Single().Reason);
            Assert.Equal(["a"], Assert.Single(corpus.Report.Duplicates).Kept);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
