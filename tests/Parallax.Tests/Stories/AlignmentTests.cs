using Parallax.Stories;

namespace Parallax.Tests.Stories;

public class AlignmentTests
{
    [Fact]
    public void Of_InventedStoryPairs_ReachesTheGoal()
    {
        Assert.Equal(12, StoryPair.All.Count);
        var (f1, counts) = Score(StoryPair.All);
        Assert.True(f1 >= 0.85, counts);
    }

    [Fact]
    public void Of_PairsThatNothingWasTunedOn_ReachesTheGoal()
    {
        Assert.Equal(6, StoryPair.Untuned.Count);
        var (f1, counts) = Score(StoryPair.Untuned);
        Assert.True(f1 >= 0.85, counts);
    }

    private static (double F1, string Counts) Score(IReadOnlyList<StoryPair> pairs)
    {
        int right = 0, found = 0, key = 0;
        foreach (var pair in pairs)
        {
            var lines = Alignment.Of(pair.A, pair.B).Pairs.Select(p => pair.Lines(p.A, p.B)).ToHashSet();
            right += lines.Count(pair.Key.Contains);
            found += lines.Count;
            key += pair.Key.Count;
        }
        var f1 = 2.0 * right / (found + key);
        return (f1, $"F1 {f1:F4}, precision {right}/{found}, recall {right}/{key}");
    }

    [Fact]
    public void Of_SwappedArticles_SwapsThePairs()
    {
        foreach (var pair in StoryPair.All)
            Assert.Equal(Alignment.Of(pair.A, pair.B).Pairs.Select(p => (p.A, p.B, p.Score)).Order(),
                Alignment.Of(pair.B, pair.A).Pairs.Select(p => (p.B, p.A, p.Score)).Order());
    }

    [Fact]
    public void Of_ArticleWithItself_EverySentenceSharedInOrder()
    {
        var pair = StoryPair.All[0];
        var result = Alignment.Of(pair.A, pair.A with { Article = pair.A.Article with { Id = "copy" } });
        Assert.All(result.Sentences, s => Assert.Equal(AlignmentStatus.Shared, s.Status));
        Assert.Equal(1, result.SharedShare(result.A));
        Assert.Equal(1, result.OrderAgreement());
        Assert.Empty(result.Conflicts);
    }

    [Fact]
    public void Of_NumbersThatDiffer_Flagged()
    {
        var ships = Alignment.Of(StoryPair.All[1].A, StoryPair.All[1].B).Conflicts.Single(c => c.Kind == "number");
        Assert.Equal(("Nineteen", "15"), (ships.ValueA, ships.ValueB));
        var prisoners = Alignment.Of(StoryPair.All[11].A, StoryPair.All[11].B).Conflicts.Single(c => c.Kind == "number");
        Assert.Equal(("120", "118"), (prisoners.ValueA, prisoners.ValueB));
    }

    [Fact]
    public void Of_DistancesInTimeThatDiffer_Flagged()
    {
        var result = Align("He opened the Lenz bridge weeks before the Velden storm.", "2030-05-01", "The Lenz bridge was opened days before the Velden storm.", "2030-05-01");
        Assert.Equal(("time", "weeks", "days"), (result.Conflicts.Single().Kind, result.Conflicts.Single().ValueA, result.Conflicts.Single().ValueB));
    }

    [Theory]
    [InlineData("Judge Anna Kessel jailed the baker Ruiz for arson in Lenz.", "Ruiz, a baker in Lenz, was jailed for arson by Judge Paul Brandt.", "Anna Kessel", "Paul Brandt")]
    [InlineData("Anna Kessel, the mayor, opened the Lenz harbour tunnel.", "The Lenz harbour tunnel was opened by Mayor Eva Brandt.", "Anna Kessel", "Eva Brandt")]
    [InlineData("Pavel Kesler sold the Lenz harbour tunnel.", "The Lenz harbour tunnel was sold by Pavel Kessler.", "Pavel Kesler", "Pavel Kessler")]
    public void Of_NamesThatDiffer_Flagged(string a, string b, string nameA, string nameB)
    {
        var conflict = Align(a, "2030-05-01", b, "2030-05-01").Conflicts.Single(c => c.Kind == "name");
        Assert.Equal((nameA, nameB), (conflict.ValueA, conflict.ValueB));
    }

    [Fact]
    public void Of_SameNameUnderOneTitle_NoConflict() =>
        Assert.Empty(Align("Judge Anna Kessel jailed the baker Ruiz in Lenz.", "2030-05-01", "The baker Ruiz was jailed in Lenz by Judge Kessel.", "2030-05-01").Conflicts);

    [Fact]
    public void Of_QuoteThatGoesOn_SaidOnTheDayOfItsAttribution()
    {
        var result = Align("“The harbour burned,” Anna Kessel told reporters on May 3. “Nobody was there.”", "2030-05-04", "Bakers in Trevin went on strike.", "2030-05-02");
        Assert.Equal([AlignmentStatus.After, AlignmentStatus.After], result.Only(result.A).Select(s => s.Status));
    }

    [Theory]
    [InlineData("The harbour burned on May 3.", "2030-05-04", "2030-05-02", AlignmentStatus.After)]
    [InlineData("The harbour burned on May 1.", "2030-05-04", "2030-05-02", AlignmentStatus.LeftOut)]
    [InlineData("The harbour burned on May 2.", "2030-05-04", "2030-05-02", AlignmentStatus.Unknown)]
    [InlineData("The harbour burned.", "2030-05-04", "2030-05-02", AlignmentStatus.Unknown)]
    [InlineData("The harbour burned.", "2030-05-01", "2030-05-02", AlignmentStatus.LeftOut)]
    [InlineData("The harbour burned on Friday.", "2030-05-04", "2030-05-02", AlignmentStatus.After)]
    public void Of_SentenceThatTheOtherLacks_JudgedByTheClock(string text, string published, string other, AlignmentStatus status)
    {
        var result = Align(text, published, "Bakers in Trevin went on strike.", other);
        Assert.Equal(status, result.Only(result.A).Single().Status);
    }

    [Fact]
    public void Of_LongArticles_OneWordOrNumberInCommon_IsNoPair()
    {
        string Long(string noun, string verb, string end) => string.Join(' ', Enumerable.Range(0, 14)
            .Select(i => $"The {noun}{(char)('a' + i)} {verb}{(char)('a' + i)} late last year."))
            + end;
        var result = Align(Long("harbour", "sank", " We sold 10."), "2030-05-04", Long("orchestra", "sang", " They slept till 10."), "2030-05-04");
        Assert.Empty(result.Pairs);
    }

    [Fact]
    public void Of_RecordWithoutText_SaysWhatToDo()
    {
        var pair = StoryPair.All[0];
        var error = Assert.Throws<InvalidOperationException>(() => Alignment.Of(pair.A with { Text = null }, pair.B));
        Assert.Contains("alignment.jsonl", error.Message);
    }

    [Fact]
    public void OrderAgreement_WorkedByHand()
    {
        // Pairs (0,1), (1,0), (2,2): of three pairs of facts two agree and one does not: tau = (2 − 1) / 3.
        var result = Align("a", "2030-01-01", "b", "2030-01-01") with
        {
            Pairs = [new AlignmentPair(0, 1, 1, []), new AlignmentPair(1, 0, 1, []), new AlignmentPair(2, 2, 1, [])],
        };
        Assert.Equal(0.333333, result.OrderAgreement());
    }

    [Fact]
    public void Record_ReadBack_IsTheSame()
    {
        var (a, b) = (StoryPair.All[0].A, StoryPair.All[0].B);
        var result = Alignment.Of(a, b);
        var read = Parallax.Stories.AlignmentRecord.Read(Parallax.Stories.AlignmentRecord.Write(result), new Dictionary<string, ArticleAnalysis> { [a.Article.Id] = a, [b.Article.Id] = b });
        Assert.Equivalent(result, read, strict: true);
        Assert.All(result.Pairs, p => Assert.InRange(p.Shared.Count, 1, 5));
    }

    [Fact]
    public void Of_TheTwoArticles_SharedFactsAndClock()
    {
        var coverage = Coverage.Load(Repository.SharedPath("articles"));
        var result = Alignment.Of(coverage.Analyses[0], coverage.Analyses[1]);
        string[] facts = ["traveled", "statement", "limit", "harbin", "6", "choosing"];
        Assert.All(facts, fact => Assert.Contains(result.Pairs, p => p.Shared.Contains(fact)));
        Assert.Equal([9, 5], result.Pairs.Where(p => p.A == 24).OrderByDescending(p => p.Score).Select(p => p.B));
        Assert.InRange(result.Pairs.Count, facts.Length, facts.Length + 3);
        Assert.Equal(("time", "weeks", "days"), result.Conflicts.Select(c => (c.Kind, c.ValueA, c.ValueB)).Single());
        var late = result.Only(result.A).Where(s => s.Date == new DateOnly(2024, 5, 17)).ToList();
        Assert.Equal([2, 3, 4], late.Select(s => s.Sentence));
        Assert.All(late, s => Assert.Equal(AlignmentStatus.After, s.Status));
    }

    private static AlignmentResult Align(string a, string publishedA, string b, string publishedB) =>
        Alignment.Of(Analyze("a", a, publishedA), Analyze("b", b, publishedB));

    private static ArticleAnalysis Analyze(string id, string text, string published) => new Analyzer().Analyze(
        new ArticleInfo { Id = id, Published = new PublicationDate(DateTimeOffset.Parse(published + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture)) }, text);

    [Fact]
    public void Alignments_ArticlesWithoutBodies_AreComparedWithThoseThatHaveOneAlone()
    {
        var bare = new[] { "first", "second" }.Select(outlet =>
            new Analyzer().Analyze(new ArticleInfo { Id = outlet, Outlet = outlet, Story = "flood" }, ""));
        var whole = StoryPair.All[0].A with { Article = StoryPair.All[0].A.Article with { Story = "flood" } };
        var pairs = Alignments.Of(Coverage.Of([.. bare, whole])).Select(result => new[] { result.A.Id, result.B.Id });
        Assert.Equal(2, pairs.Count());
        Assert.All(pairs, pair => Assert.Contains(whole.Article.Id, pair));
    }
}
