using Microsoft.Data.Analysis;
using Parallax.Comparison.Mentions;

namespace Parallax.Tests.Tables;

public sealed class ToDataFrameTests
{
    private static readonly ArticleInfo Article = new()
    {
        Id = "post/1",
        Outlet = "Harbour Post",
        Title = "Ferry row",
        Published = new PublicationDate(new DateTimeOffset(2031, 3, 4, 0, 0, 0, TimeSpan.Zero), Inferred: true),
        Contributors =
        [
            new("Ida Marsh", ContributorRole.Author), new("Tom Reed", ContributorRole.Author),
            new("Ed Poe", ContributorRole.Editing),
        ],
        Dateline = new Dateline(["PORT ELLEN", "OBAN"], null),
    };

    private static Mention Mention(MentionForm form, TargetTone? tone) => new()
    {
        Article = Article,
        Entity = 0,
        Name = "Ada Bell",
        Type = EntityType.Person,
        Form = form,
        Span = new(5, 13),
        Surface = "Ada Bell",
        Section = SectionKind.Body,
        Sentence = 2,
        Rule = "gazetteer",
        Tone = tone,
    };

    [Fact]
    public void Mentions_HaveArticleOutletSpanAndTone()
    {
        Mention[] mentions =
            [Mention(MentionForm.Name, new(ToneLabel.Negative, -0.5)), Mention(MentionForm.Pronoun, null)];
        var frame = mentions.ToDataFrame();
        Assert.Equal(
            ["article", "outlet", "entity", "name", "type", "form", "start", "end", "surface", "text",
                "section", "sentence", "voice", "government", "rule", "confidence", "tone", "toneLabel"],
            frame.Names());
        Assert.Equal(
            ["post/1", "Harbour Post", 0, "Ada Bell", "Person", "Name", 5, 13, "Ada Bell", null, "Body", 2,
                "Own", null, "gazetteer", 1.0, -0.5, "Negative"],
            frame.Columns.Select(c => c[0]));
        Assert.Null(frame["tone"][1]);
    }

    [Fact]
    public void Articles_AuthorsAreJoinedAndContributorsCounted()
    {
        var frame = new[] { Article }.ToDataFrame();
        Assert.Equal("Ida Marsh; Tom Reed", frame["authors"][0]);
        Assert.Equal(3, frame["contributors"][0]);
        Assert.Equal("PORT ELLEN/OBAN", frame["dateline"][0]);
        Assert.Equal(true, frame["publishedInferred"][0]);
        Assert.Equal(Article.Published!.Value, frame["published"][0]);
    }

    [Fact]
    public void Sentences_ToneWithoutHitsIsMissing()
    {
        Sentence Make(int index, ToneScore tone) => new()
        {
            Article = Article,
            Index = index,
            Section = SectionKind.Body,
            Paragraph = 0,
            Span = new(0, 9),
            Opening = "The ferry",
            Segments = [new VoiceSegment(new(0, 9), Voice.Own, 2, tone)],
            Tone = tone,
        };
        var frame = new[] { Make(0, new ToneScore(0, 0)), Make(1, new ToneScore(0, 2)) }.ToDataFrame();
        Assert.Equal([null, 0.0], frame.Values("tone"));
        Assert.Equal([0, 2], frame.Values("toneHits"));
        Assert.Equal([1, 1], frame.Values("segments"));
        Assert.Equal("Own", frame["voice"][0]);
    }

    [Fact]
    public void Quotes_SpansBecomeTheirRange()
    {
        var quote = new Quote
        {
            Article = Article,
            Id = 0,
            Kind = QuoteKind.Full,
            Content = [new(3, 8), new(20, 30)],
            Section = SectionKind.Body,
            Sentence = 1,
            Words = 4,
        };
        var frame = new[] { quote }.ToDataFrame();
        Assert.Equal((3, 30), (frame["contentStart"][0], frame["contentEnd"][0]));
        Assert.Null(frame["cueStart"][0]);
        Assert.Null(frame["speaker"][0]);
        Assert.Equal(true, frame["direct"][0]);
    }

    [Fact]
    public void NoRows_KeepsColumnsAndTypes()
    {
        var frame = Array.Empty<TermCount>().ToDataFrame();
        Assert.Equal(["article", "outlet", "term", "length", "section", "voice", "count"], frame.Names());
        Assert.Equal(typeof(int), frame["count"].DataType);
        Assert.Equal(0, frame.Rows.Count);
    }

    [Fact]
    public void AnonymousType_KeepsTheTypesOfItsProperties()
    {
        var row = new { Term = "ferry", N = 2L, Rate = (double?)null, Day = new DateTime(2031, 3, 4), Is = true };
        var frame = new[] { row }.ToDataFrame();
        Assert.Equal(["term", "n", "rate", "day", "is"], frame.Names());
        Assert.Equal(
            [typeof(string), typeof(long), typeof(double), typeof(DateTime), typeof(bool)],
            frame.Columns.Select(c => c.DataType));
    }

    [Fact]
    public void Columns_AreOfTheClassesThatUsersKnow()
    {
        var frame = new[] { new { I = 1, L = 1L, D = 1.5, B = true, T = default(DateTime), S = "x" } }.ToDataFrame();
        Assert.Equal(
            [typeof(Int32DataFrameColumn), typeof(Int64DataFrameColumn), typeof(DoubleDataFrameColumn),
                typeof(BooleanDataFrameColumn), typeof(DateTimeDataFrameColumn), typeof(StringDataFrameColumn)],
            frame.Columns.Select(c => c.GetType()));
    }

    [Fact]
    public void Tuples_HaveItemsForNames()
    {
        var frame = new[] { (Name: "Ada Bell", Count: 2) }.ToDataFrame();
        Assert.Equal(["item1", "item2"], frame.Names());
        Assert.Equal(2, frame["item2"][0]);
    }

    [Fact]
    public void LongTuples_HaveAllTheirItems() =>
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], new[] { (1, 2, 3, 4, 5, 6, 7, 8, 9) }.ToDataFrame().Row());

    [Fact]
    public void Structures_GiveTheirFields() =>
        Assert.Equal(["x", "y"], new[] { new System.Numerics.Vector2(1, 2) }.ToDataFrame().Names());

    [Fact]
    public void Numbers_GiveOneColumn() => Assert.Equal([1, 2], new[] { 1, 2 }.ToDataFrame().Values("value"));

    [Fact]
    public void Texts_WithANull_KeepIt() =>
        Assert.Equal(["a", null], new[] { "a", null }.ToDataFrame().Values("value"));

    [Fact]
    public void ChosenColumns_AreOfTheTypeOfTheirValues()
    {
        var frame = new[] { 1, 2 }.ToDataFrame(
            ("half", n => n / 2.0), ("text", n => $"{n}"), ("mixed", n => n == 1 ? 1 : 2.5), ("none", _ => null));
        Assert.Equal(
            [typeof(double), typeof(string), typeof(double), typeof(string)], frame.Columns.Select(c => c.DataType));
        Assert.Equal([1.0, 2.5], frame.Values("mixed"));
        Assert.Equal([null, null], frame.Values("none"));
    }

    [Fact]
    public void ChosenColumns_TwoOfOneName_SaysSo()
    {
        var error = Assert.Throws<ArgumentException>(() => new[] { 1 }.ToDataFrame(("n", n => n), ("n", n => n)));
        Assert.Equal(
            "Two columns are named 'n'; a data frame tells columns by name: rename one of them.", error.Message);
    }

    [Fact]
    public void ChosenColumns_TextAfterNumber_NamesColumnAndRow()
    {
        var error = Assert.Throws<ArgumentException>(() => new object[] { 1, "two" }.ToDataFrame(("x", x => x)));
        Assert.Equal(
            "Column 'x', row 1: found string after int; a column has one type: convert the values.", error.Message);
    }

    [Fact]
    public void ChosenColumns_ValueOfAnotherKind_SaysWhatAColumnHolds()
    {
        var error = Assert.Throws<ArgumentException>(() => new[] { Article }.ToDataFrame(("x", a => a)));
        Assert.StartsWith("Column 'x', row 0: found a ArticleInfo; a column holds text", error.Message);
    }

    [Fact]
    public void RowType_WithoutReadableMembers_SaysToGiveColumns()
    {
        var error = Assert.Throws<ArgumentException>(() => new[] { new object() }.ToDataFrame());
        Assert.StartsWith("Rows of type Object have no public property or field", error.Message);
    }

    [Fact]
    public void NullRow_IsNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => new ArticleInfo?[] { Article, null }.ToDataFrame());
        Assert.Equal("Row 1 is null; leave such rows out with Where.", error.Message);
    }

    /// <summary>Every row type and comparison table of the library: its records.</summary>
    public static TheoryData<Type> Records => [.. typeof(Article).Assembly.GetExportedTypes()
        .Where(t => t is { IsAbstract: false, IsGenericType: false } && t.GetMethod("<Clone>$") is not null)];

    [Theory]
    [MemberData(nameof(Records))]
    public void RecordOfTheLibrary_MakesColumns(Type type)
    {
        var make = typeof(DataFrameExtensions).GetMethods()
            .First(m => m.Name == "ToDataFrame" && m.GetParameters().Length == 1);
        var frame = (DataFrame)make.MakeGenericMethod(type).Invoke(null, [Array.CreateInstance(type, 0)])!;
        Assert.NotEmpty(frame.Columns);
    }

    [Fact]
    public void ComparisonTable_HasItsNumbers()
    {
        var rows = new[] { new MentionCount("Post", "Ada Bell", EntityType.Person, 2, 1, 500) };
        Assert.Equal(4.0, rows.ToDataFrame()["perThousand"][0]);
    }
}
