using Parallax.Language;
using Parallax.Terms;

namespace Parallax.Tests.Terms;

public class CollocationsTests
{
    private static Document Document(string text, string outlet = "Ledger") =>
        new Segmenter().Segment(new ArticleInfo { Id = outlet, Outlet = outlet }, text);

    [Fact]
    public void Of_TenWords_ByHand()
    {
        // Node "port" three times; nine other words, four of them next to a node; "old" twice, both times next to it.
        var rows = Collocations.Of([Document("Old port. Old port. A vote came. The port b c d.")], "port", new CollocationOptions { Window = 1, MinCount = 1 });
        var old = rows.Single(r => r.Term == "old");
        Assert.Equal((2, 2, 3), (old.Count, old.TermCount, old.NodeCount));
        Assert.Equal((4, 5), (old.Table.Words, old.Table.OtherWords));
        Assert.Equal(8.0 / 9, old.Expected, 12);
        Assert.Equal(Math.Log2(9.0 / 4), old.Pmi, 12);
        Assert.Equal((2 - 8.0 / 9) / Math.Sqrt(2), old.T, 12);
        Assert.Equal(14 + Math.Log2(4.0 / 6), old.LogDice, 12);
    }

    [Fact]
    public void Of_Window_StaysInTheSentence()
    {
        var rows = Collocations.Of([Document("Red port. Green vote. Green port red.")], "port", new CollocationOptions { MinCount = 1 });
        Assert.DoesNotContain(rows, r => r.Term == "vote");
    }

    [Fact]
    public void Of_TwoOutlets_RowsForEach()
    {
        var rows = Collocations.Of([Document("Red port a b c d e f g.", "A"), Document("Blue port a b c d e f g.", "B")], "port",
            new CollocationOptions { MinCount = 1, Window = 1 });
        Assert.Equal(["A:a", "A:red", "B:a", "B:blue"], rows.Select(r => $"{r.Outlet}:{r.Term}"));
    }

    [Fact]
    public void Of_Only_KeepsTheWordsOfInterest()
    {
        var rows = Collocations.Of([Document("Grim port stands. A port is far. Nobody else came.")], "port", new CollocationOptions { MinCount = 1, Only = w => w == "grim" });
        Assert.Equal(["grim"], rows.Select(r => r.Term));
    }

    [Fact]
    public void OfEntity_MentionsByAnyName()
    {
        var document = Document("Ada Alder won big. She slept. The weather held on and on there.");
        var entity = new Entity
        {
            Article = document.Article,
            Id = 0,
            Name = "Ada Alder",
            Type = EntityType.Person,
            Mentions = [Mention(0, 9), Mention(19, 22)],
        };
        var rows = Collocations.OfEntity([(document, [entity])], "Ada Alder", new CollocationOptions { MinCount = 1, Window = 1 });
        Assert.Equal(["slept", "won"], rows.Select(r => r.Term));
        Assert.Equal(2, rows[0].NodeCount);

        Mention Mention(int start, int end) => new()
        {
            Article = document.Article,
            Entity = 0,
            Name = "Ada Alder",
            Type = EntityType.Person,
            Form = MentionForm.Name,
            Span = new TextSpan(start, end),
            Surface = "",
            Section = SectionKind.Body,
            Sentence = 0,
            Rule = "test",
        };
    }

    [Fact]
    public void Of_NothingNear_IsEmpty() => Assert.Empty(Collocations.Of([Document("A vote came.")], "port"));
}
