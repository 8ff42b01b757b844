using System.Globalization;
using Parallax.Numerics;
using Parallax.Stories;

namespace Parallax.Tests.Stories;

public class StoryGroupsTests
{
    private static readonly Analyzer Analyzer = new();

    [Theory]
    [InlineData(12, 0.12)]
    [InlineData(40, 0.12)]
    [InlineData(40, 0.3)]
    [InlineData(40, 0)]
    public void Merge_RandomArticles_DoesWhatEveryPairComparedAnewGives(int articles, double threshold)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var coverage = Coverage.Of(RandomArticles(articles, new Random(seed)));
            var options = new StoryOptions { Threshold = threshold };
            var expected = Naive(StoryProfile.Of(coverage.Analyses), options).Select(Ids);
            var got = new StoryGroups(StoryProfile.Of(coverage.Analyses), options).Merge().Select(Ids);
            Assert.Equal(expected, got);
        }
    }

    private static string Ids(StoryProfile profile) => string.Join(' ', profile.Articles.Select(a => a.Id));

    private static List<StoryProfile> Naive(List<StoryProfile> groups, StoryOptions options)
    {
        while (true)
        {
            var (first, second, top) = (-1, -1, double.NegativeInfinity);
            for (var a = 0; a < groups.Count; a++)
            {
                for (var b = a + 1; b < groups.Count; b++)
                {
                    var likeness = Likeness(groups[a].Vector, groups[b].Vector);
                    if (likeness < options.Threshold || likeness <= top) continue;
                    if (groups[a].IsNear(groups[b], options.Days)) (first, second, top) = (a, b, likeness);
                }
            }

            if (first < 0) return groups;
            groups[first] = StoryProfile.Merge(groups[first], groups[second]);
            groups.RemoveAt(second);
        }
    }

    private static double Likeness(StoryVector a, StoryVector b)
    {
        double sum = 0;
        for (var i = 0; i < a.Numbers.Length; i++)
        {
            var at = b.Numbers.IndexOf(a.Numbers[i]);
            if (at >= 0) sum += a.Weights[i] * b.Weights[at];
        }

        return Rounding.Significant(sum);
    }

    [Fact]
    public void Merge_GroupsOfVeryManyWords_DoesWhatEveryPairComparedAnewGives()
    {
        var random = new Random(1);
        var coverage = Coverage.Of(Enumerable.Range(0, 12).Select(i => Long($"article{i:00}", random)));
        var options = new StoryOptions();
        var got = new StoryGroups(StoryProfile.Of(coverage.Analyses), options).Merge().ToList();
        Assert.Contains(got, group => group.Vector.Numbers.Length > 1_000);
        Assert.Equal(Naive(StoryProfile.Of(coverage.Analyses), options).Select(Ids), got.Select(Ids));
    }

    private static ArticleAnalysis Long(string id, Random random)
    {
        var words = Enumerable.Range(0, 700).Select(_ => $"word{Letters(random.Next(1_900))}");
        return Analyzer.Analyze(new ArticleInfo { Id = id }, string.Join(' ', words) + ".");
    }

    private static string Letters(int number) =>
        string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    // Few words, so that many are shared and many pairs are equally alike; some have no date.
    private static IEnumerable<ArticleAnalysis> RandomArticles(int count, Random random)
    {
        string[] words = [.. Enumerable.Range(0, 60).Select(i => $"word{Letters(i)}")];
        for (var i = 0; i < count; i++)
        {
            var topic = random.Next(0, words.Length - 20);
            var text = string.Join(' ', Enumerable.Range(0, 12).Select(_ => words[topic + random.Next(20)]));
            var analysis = Analyzer.Analyze(new ArticleInfo { Id = "a" }, text);
            var day = new DateTimeOffset(2030, 1, 1 + random.Next(20), 0, 0, 0, TimeSpan.Zero);
            var published = random.Next(8) == 0 ? null : new PublicationDate(day);
            var article = analysis.Article with { Id = $"article{i:00}", Published = published };
            yield return analysis with { Article = article };
        }
    }
}
