using Parallax.Language;

namespace Parallax.Tests.Language;

public class SegmenterTests
{
    private static readonly ArticleInfo Info = new() { Id = "test" };

    [Theory]
    [InlineData("Mr. Orlo’s U.S.-led plan", "Mr.|Orlo|’s|U.S.|-|led|plan")]
    [InlineData("They don't think we'll co-operate.", "They|don't|think|we|'ll|co-operate|.")]
    [InlineData("A 7,000-word text at 10:30 a.m. on Jan. 3", "A|7,000|-|word|text|at|10:30|a.m.|on|Jan.|3")]
    [InlineData("Harrow–Veld talks (HVT) cost $3.5bn…", "Harrow|–|Veld|talks|(|HVT|)|cost|$|3.5bn|…")]
    [InlineData("See https://example.org/a?b=1, or mail a.b@example.org.", "See|https://example.org/a?b=1|,|or|mail|a.b@example.org|.")]
    [InlineData("AT&T and rock'n'roll at Example.com", "AT&T|and|rock'n'roll|at|Example.com")]
    [InlineData("“[Veld]’s leaders’ 1990s”", "“|[|Veld|]|’s|leaders|’|1990s|”")]
    [InlineData("Good 👍🏽 #Vote @desk", "Good|👍|🏽|#Vote|@desk")]
    public void Tokenize_CutsAsDocumented(string text, string expected) => Assert.Equal(expected,
        string.Join('|', new Segmenter().Segment(Info, text).Tokens.Select(t => t.Span.Of(text).ToString())));

    [Theory]
    [InlineData("Mr. Orlo left. He said so.", "Mr. Orlo left.|He said so.")]
    [InlineData("He lives in the U.S. The house is old.", "He lives in the U.S.|The house is old.")]
    [InlineData("The U.S. Senate met on Jan. 3 in St. Veld.", "The U.S. Senate met on Jan. 3 in St. Veld.")]
    [InlineData("“We won. Nobody lost,” he said. “Good.” They left.", "“We won.|Nobody lost,” he said.|“Good.”|They left.")]
    [InlineData("“Why now?” Orlo asked. (Nobody knew.) Then rain…", "“Why now?” Orlo asked.|(Nobody knew.)|Then rain…")]
    [InlineData("It rose 3.5 percent! 12 people saw it", "It rose 3.5 percent!|12 people saw it")]
    [InlineData("J. R. Orlo of Orlo Inc. said … no.", "J. R. Orlo of Orlo Inc. said … no.")]
    public void Segment_EndsSentencesWhereTheNextBegins(string text, string expected) => Assert.Equal(expected,
        string.Join('|', new Segmenter().Segment(Info, text).Sentences.Select(s => s.Span.Of(text).ToString())));

    [Fact]
    public void Segment_JoinsWrappedLinesAndPartsParagraphs()
    {
        var document = new Segmenter().Segment(Info, "A headline\nThe first line was\nwrapped here.\n\nnext one\r\nLast");
        Assert.Equal([0, 1, 2, 3], document.Sentences.Select(s => s.Paragraph));
    }

    [Fact]
    public void Norm_IsLowerCaseWithStraightApostrophesAndOneSpelling()
    {
        var norms = new Segmenter().Segment(Info, "Don’t DEFENCE Co-operation ﬁsh").Tokens.Select(t => t.Norm);
        Assert.Equal(["don't", "defense", "cooperation", "fish"], norms);
    }

    [Fact]
    public void Segment_CoversEveryVisibleCharacterOnce()
    {
        const string text = "“Odd—text…” (with [all] sorts)\u00A0of marks; it’s 50% #new.\n– end";
        var covered = new int[text.Length];
        foreach (var token in new Segmenter().Segment(Info, text).Tokens)
            for (var i = token.Span.Start; i < token.Span.End; i++) covered[i]++;
        Assert.All(text.Select((c, i) => (c, i)), x => Assert.Equal(char.IsWhiteSpace(x.c) ? 0 : 1, covered[x.i]));
    }

    [Theory]
    [InlineData('-')]
    [InlineData('.')]
    [InlineData('\'')]
    [InlineData('a')]
    [InlineData('@')]
    [InlineData('?')]
    public void Segment_IsLinearOnRepeatedCharacters(char c)
    {
        var text = string.Concat(Enumerable.Repeat($"a{c}", 500_000));
        Assert.Equal(text.Length, new Segmenter().Segment(Info, text).Tokens[^1].Span.End);
    }
}
