namespace Parallax;

/// <summary>An article with the sizes of what was found in it: one row of a table of articles.</summary>
public sealed record ArticleSummary
{
    /// <summary>The article.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Words of the headline; null where the file has none.</summary>
    public required int? HeadlineWords { get; init; }

    /// <summary>Words of the standfirst; null where the file has none.</summary>
    public required int? StandfirstWords { get; init; }

    /// <summary>Words of the body.</summary>
    public required int BodyWords { get; init; }

    /// <summary>Number of sentences in the body.</summary>
    public required int BodySentences { get; init; }

    /// <summary>Words of the body that stand in somebody's voice in quotation marks.</summary>
    public required int QuotedWords { get; init; }

    /// <summary>Words of all captions; null where the file has none.</summary>
    public required int? CaptionWords { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;

    /// <summary>Words of headline, standfirst and body.</summary>
    internal int Words => (HeadlineWords ?? 0) + (StandfirstWords ?? 0) + BodyWords;

    /// <summary>Words of a section; null where the file has none.</summary>
    internal int? WordsOf(SectionKind section) => section switch
    {
        SectionKind.Headline => HeadlineWords,
        SectionKind.Standfirst => StandfirstWords,
        SectionKind.Caption => CaptionWords,
        _ => BodySentences > 0 ? BodyWords : null,
    };

    internal static ArticleSummary Of(ArticleAnalysis analysis)
    {
        var body = analysis.Sentences.Where(s => s.Section == SectionKind.Body).ToList();
        return new ArticleSummary
        {
            Article = analysis.Article,
            HeadlineWords = WordsOf(SectionKind.Headline),
            StandfirstWords = WordsOf(SectionKind.Standfirst),
            BodyWords = body.Sum(s => s.Words),
            BodySentences = body.Count,
            QuotedWords = body.SelectMany(s => s.Segments)
                .Where(s => s.Voice == Voice.Quoted)
                .Sum(s => s.Words),
            CaptionWords = WordsOf(SectionKind.Caption),
        };

        int? WordsOf(SectionKind section) => analysis.Has(section) ? analysis.Words(section) : null;
    }
}
