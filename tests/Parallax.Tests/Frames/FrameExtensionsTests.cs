using Parallax.Frames;

namespace Parallax.Tests.Frames;

public sealed class FrameExtensionsTests
{
    private static readonly ArticleInfo Article = new()
    {
        Id = "post/1", Outlet = "Harbour Post", Title = "Ferry row",
        Published = new PublicationDate(new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.Zero), Inferred: true),
        Contributors = [new("Ida Marsh", ContributorRole.Author), new("Tom Reed", ContributorRole.Author), new("Ed Poe", ContributorRole.Editing)],
        Dateline = new Dateline(["PORT ELLEN", "OBAN"], null),
    };

    [Fact]
    public void ToFrame_Mentions_HasArticleOutletSpanAndTone()
    {
        Mention[] mentions = [
            new() { Article = Article, Entity = 0, Name = "Ada Bell", Type = EntityType.Person, Form = MentionForm.Name, Span = new(5, 13), Surface = "Ada Bell", Section = SectionKind.Body, Sentence = 2, Rule = "gazetteer", Tone = new(ToneLabel.Negative, -0.5) },
            new() { Article = Article, Entity = 0, Name = "Ada Bell", Type = EntityType.Person, Form = MentionForm.Pronoun, Span = new(20, 23), Surface = "she", Section = SectionKind.Body, Sentence = 3, Rule = "pronoun", Voice = Voice.Quoted }];
        var frame = mentions.ToFrame();
        Assert.Equal(["article", "outlet", "entity", "name", "type", "form", "start", "end", "surface", "section", "sentence", "voice", "government", "rule", "confidence", "tone", "toneLabel"], frame.Columns.Names);
        Assert.Equal(["post/1", "Harbour Post", 0, "Ada Bell", "Person", "Name", 5, 13, "Ada Bell", "Body", 2, "Own", null, "gazetteer", 1.0, -0.5, "Negative"], frame.Columns.Select(c => c[0]));
        Assert.True(frame.Rows[1].IsNull("tone"));
    }

    [Fact]
    public void ToFrame_Articles_JoinsAuthorsAndCountsContributors()
    {
        var row = new[] { Article }.ToFrame().Rows[0];
        Assert.Equal("Ida Marsh; Tom Reed", row.Text("authors"));
        Assert.Equal(3, row.Get<int>("contributors"));
        Assert.Equal("PORT ELLEN/OBAN", row.Text("dateline"));
        Assert.True(row.Get<bool>("publishedInferred"));
        Assert.Equal(Article.Published!.Value, row.Get<DateTimeOffset>("published"));
    }

    [Fact]
    public void ToFrame_Sentences_ToneWithoutHitsIsMissing()
    {
        Sentence Make(int index, ToneScore tone) => new()
        {
            Article = Article, Index = index, Section = SectionKind.Body, Paragraph = 0, Span = new(0, 9), Opening = "The ferry",
            Segments = [new VoiceSegment(new(0, 9), Voice.Own, 2, tone)], Tone = tone,
        };
        var frame = new[] { Make(0, new ToneScore(0, 0)), Make(1, new ToneScore(0, 2)) }.ToFrame();
        Assert.Null(frame["tone"][0]);
        Assert.Equal(0.0, frame["tone"][1]);
        Assert.Equal([0, 2], frame["toneHits"].Numbers());
        Assert.Equal([1, 1], frame["segments"].Numbers());
        Assert.Equal([2, 2], frame["words"].Numbers());
        Assert.Equal("Own", frame["voice"][0]);
    }

    [Fact]
    public void ToFrame_Quotes_SpansBecomeTheirRange()
    {
        var quote = new Quote { Article = Article, Id = 0, Kind = QuoteKind.Full, Content = [new(3, 8), new(20, 30)], Section = SectionKind.Body, Sentence = 1, Words = 4 };
        var frame = new[] { quote }.ToFrame();
        Assert.Equal((3, 30), (frame["contentStart"][0], frame["contentEnd"][0]));
        Assert.Null(frame["cueStart"][0]);
        Assert.Null(frame["speaker"][0]);
        Assert.Equal(true, frame["direct"][0]);
    }

    [Fact]
    public void ToFrame_NoRows_KeepsColumns()
    {
        var frame = Array.Empty<TermCount>().ToFrame();
        Assert.Equal(["article", "outlet", "term", "length", "section", "voice", "count"], frame.Columns.Names);
        Assert.Equal(typeof(int), frame["count"].DataType);
        Assert.Empty(frame.Rows);
    }

    [Fact]
    public void ToFrame_AnonymousType_Works() =>
        Assert.Equal(["term", "n"], new[] { new { Term = "ferry", N = 2L } }.ToFrame().Columns.Names);

    [Fact]
    public void ToFrame_Numbers_GivesOneColumn() => Assert.Equal([1, 2], new[] { 1, 2 }.ToFrame()["value"].Numbers());
}
