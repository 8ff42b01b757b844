using Parallax.Language;

namespace Parallax.Tests.Language;

public sealed class SentenceCaseTests
{
    public static IEnumerable<TheoryDataRow<SentenceCase>> Cases => CaseFile.Read<SentenceCase>("Language/sentences.jsonl");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Segment_Case_CutsWhereTheSentencesEnd(SentenceCase expected)
    {
        Assert.SkipWhen(expected.Skip is not null, expected.Skip ?? "");
        var text = expected.Text ?? string.Join(' ', expected.Sentences);

        var document = new Segmenter().Segment(new ArticleInfo { Id = "case" }, text);

        Assert.Equal(expected.Sentences, document.Sentences.Select(s => s.Span.Of(text).ToString()));
    }
}
