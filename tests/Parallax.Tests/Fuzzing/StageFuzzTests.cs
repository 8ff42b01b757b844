using System.Text;
using Parallax.Records;

namespace Parallax.Tests.Fuzzing;

/// <summary>Texts put together at random: no stage may throw, and every span lies in its text.</summary>
public sealed class StageFuzzTests
{
    private const int MostPieces = 80;
    private const int MostRepeats = 40;

    private static readonly string[] Pieces =
    [
        "And", "and", "But", "the", "The", "a", "of", "Ada Moss", "Moss", "Mr. Bell", "Mr Justice Orme", "Bell", "she", "he",
        "his", "they", "who", "which", "that", "not", "never", "Nobody", "nothing", "said", "says", "told reporters",
        "according to", "asked", "warned", "insisted", "did not say", "declined to comment", "the mayor", "the council",
        "the Center for Harbour Safety", "a spokesman for", "the United States", "US", "U.S.", "EU", "Washington",
        "Georgia", "Halcyon Compute", "Balt Lines CEO", "Republicans", "taxes rose", "the tide will rise",
        "in Veld", "on May 3, 2031", "42 percent", "31-27", "p. 12", "no. 7", "et al.", "J. K.", "Inc.", "so-called",
        "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "``", "''", "(", ")", "[", "]", ",", ".", "?", "!", ":", ";", "—",
        "–", "…", ". . .", "Q:", "A:", "\n", "\n\n", "\r\n", "\t", "\u2028", "\u00A0", "\u200B", "\u202E", "é", "😀", "\uD800",
        "\u0301", "ﬁ", "ＡＢ", "ÇA", "&amp;", "<b>", "http://a.example/b", "a@b.example", "'s", "n't", "1,234.5", "$5", "#x",
        "@ada", "%", "*", "_", "\0",
    ];

    private readonly Analyzer _analyzer = new();

    [Fact]
    public void Analyze_AnyText_GivesSpansInTheText() => Fuzz.Run(usual: 400, number =>
    {
        var text = Text(new Random(number));
        var analysis = _analyzer.Analyze(new ArticleInfo { Id = "fuzz", Outlet = "Post" }, text);
        foreach (var span in Spans(analysis))
            Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length, $"{span} in: {text}");
    });

    [Fact]
    public void Read_RecordOfAnyText_IsWhatWasWritten() => Fuzz.Run(usual: 400, number =>
    {
        var text = Text(new Random(number));
        var analysis = _analyzer.Analyze(new ArticleInfo { Id = "fuzz", Outlet = "Post" }, text);
        var line = AnalysisRecord.Write(analysis);
        Assert.Equal(line, AnalysisRecord.Write(AnalysisRecord.Read(line)));
    });

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(MostPieces); count > 0; count--)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            var isRepeated = random.Next(40) == 0;
            for (var times = isRepeated ? random.Next(MostRepeats) : 1; times > 0; times--) text.Append(piece).Append(' ');
            // Now and then the blank is lacking, as in texts that were glued together.
            if (random.Next(5) == 0 && text.Length > 0) text.Length--;
        }
        return text.ToString();
    }

    private static IEnumerable<TextSpan> Spans(ArticleAnalysis analysis) =>
    [
        .. analysis.Sentences.Select(sentence => sentence.Span),
        .. analysis.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Span),
        .. analysis.Quotes.SelectMany(quote => quote.Content.Concat(quote.Source).Concat(quote.Cue)),
    ];
}
