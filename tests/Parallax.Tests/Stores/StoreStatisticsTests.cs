using System.Text.Json;
using Parallax.Articles.Duplicates;
using Parallax.Comparison;
using Parallax.Reading;
using Parallax.Stores;
using Parallax.Stories;

namespace Parallax.Tests.Stores;

/// <summary>
/// 3,000 articles in memory, and packed from a store of many parts: every statistic is the same to the digit.
/// </summary>
public sealed class StoreStatisticsTests(StoreStatisticsTests.Both both) : IClassFixture<StoreStatisticsTests.Both>
{
    private const int Articles = 3000;

    [Fact]
    public void Mentions_AreTheSame()
    {
        AssertSame(c => MentionCounts.Of(c));
        AssertSame(c => RateGaps.OfMentions(c));
        AssertSame(c => LabelCounts.Of(c));
    }

    [Fact]
    public void Words_AreTheSame()
    {
        AssertSame(c => Keyness.EachAgainstRest(c.Terms));
        AssertSame(c => Keyness.Pairs(c.Terms));
        AssertSame(c => TermFrequencies.Of(c));
        AssertSame(c => ConceptCounts.Of(c));
    }

    [Fact]
    public void Voices_AreTheSame()
    {
        AssertSame(c => ShareOfVoice.BySpeaker(c));
        AssertSame(c => ShareOfVoice.ByKind(c));
    }

    [Fact]
    public void Tone_IsTheSame()
    {
        AssertSame(c => ToneSummaries.ByVoice(c));
        AssertSame(c => ToneSummaries.TowardEntities(c));
        AssertSame(c => ToneGaps.ByVoice(c));
    }

    [Fact]
    public void NamesAndStories_AreTheSame()
    {
        AssertSame(c => c.Catalogue.Entries.Select(e => $"{e.Name} {e.Type} {e.Mentions} {string.Join(' ', e.Articles)}"));
        AssertSame(c => c.Catalogue.Joins.Select(j => (j.Article.Id, j.Entity, j.From, j.To, j.Reason, j.Evidence)));
        AssertSame(c => StoryFinder.Of(c.Where(a => a.Story is not null)).Select(Line));
        // Those of two months, which are as many as are grouped at once.
        AssertSame(c => StoryFinder.Of(c.Where(a => a.Published!.Value.Month <= 2)).Select(Line));
    }

    [Fact]
    public void Duplicates_AreTheSame()
    {
        var groups = both.Memory.Report.Duplicates;
        Assert.Contains(groups, g => g.Kind == DuplicateKind.Exact);
        var expected = groups.Select(ReportRow.Of).Select(r => $"{r.Kind} {r.About}: {r.Articles} articles, {r.Note}");
        Assert.Equal(expected, both.Report.Loaded.Where(l => l.StartsWith("duplicates ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Alignments_AreTheSame()
    {
        AssertSame(c => Alignments.Of(c).Select(Line));
        Assert.Contains(Alignments.Of(both.Memory), a => a.A.Story is null);
        Assert.Contains(Alignments.Of(both.Memory), a => a.A.Story is not null);
    }

    private static string Line(Story story) =>
        $"{story.Name}: {string.Join(' ', story.Articles.Select(a => a.Id))}; {string.Join(' ', story.Terms)}";

    private static string Line(AlignmentResult alignment) => JsonSerializer.Serialize(AlignmentRecord.Saved(alignment));

    // What a row prints of itself are its values, numbers with all their digits.
    private void AssertSame<T>(Func<Coverage, IEnumerable<T>> rows)
    {
        var expected = rows(both.Memory).Select(r => r!.ToString()).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, rows(both.Store).Select(r => r!.ToString()));
    }

    public sealed class Both : IDisposable
    {
        private readonly StoreFolder _folder = new(0);

        public Both()
        {
            new InventedNews().Write(Path.Combine(_folder.Articles, "news.jsonl"), Articles);
            Report = _folder.Analyze(options: new StoreOptions { PartBytes = 100_000 });
            // Nearly all of them in the scratch file.
            Store = Coverage.Load(_folder.Store, new CoverageOptions { MostInMemory = 100 });
            Memory = Coverage.Load(_folder.Articles);
            Assert.Equal((Articles, Articles), (Store.Articles.Count, Memory.Articles.Count));
            Assert.True(Report.MadeParts > 5, $"{Report.MadeParts} parts");
        }

        public Coverage Memory { get; }

        public Coverage Store { get; }

        public StoreReport Report { get; }

        public void Dispose() => _folder.Dispose();
    }
}
