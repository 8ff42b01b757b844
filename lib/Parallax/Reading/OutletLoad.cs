using Parallax.Language;

namespace Parallax;

/// <summary>What was loaded of one outlet, and what is odd about it.</summary>
public sealed record OutletLoad
{
    private const int ShortBody = 50, LongBody = 10_000;

    /// <summary>The outlet.</summary>
    public required string Outlet { get; init; }

    /// <summary>Number of articles.</summary>
    public int Articles { get; init; }

    /// <summary>Number of words in the bodies, by <see cref="Language.WordCounter"/>.</summary>
    public long Words { get; init; }

    /// <summary>Articles without a title.</summary>
    public int WithoutTitle { get; init; }

    /// <summary>Articles whose date is not known at all.</summary>
    public int WithoutDate { get; init; }

    /// <summary>Articles whose date was inferred from the text.</summary>
    public int DateInferred { get; init; }

    /// <summary>Articles that name no contributor.</summary>
    public int WithoutAuthor { get; init; }

    /// <summary>Bodies of fewer than 50 words: perhaps cut off.</summary>
    public int VeryShort { get; init; }

    /// <summary>Bodies of more than 10,000 words: perhaps several articles in one.</summary>
    public int VeryLong { get; init; }

    /// <summary>Articles in another language than English.</summary>
    public int NotEnglish { get; init; }

    /// <summary>Articles that are an agency's copy.</summary>
    public int WireCopies { get; init; }

    /// <summary>The counts with one article more.</summary>
    internal OutletLoad With(Article article)
    {
        var info = article.Info;
        var body = article.Sections.Where(s => s.Kind == SectionKind.Body).SelectMany(s => s.Paragraphs);
        var words = body.Sum(p => WordCounter.Count(p.Of(article.Text)));
        return this with
        {
            Articles = Articles + 1,
            Words = Words + words,
            WithoutTitle = WithoutTitle + One(info.Title is null),
            WithoutDate = WithoutDate + One(info.Published is null),
            DateInferred = DateInferred + One(info.Published is { Inferred: true }),
            WithoutAuthor = WithoutAuthor + One(info.Contributors.Count == 0),
            VeryShort = VeryShort + One(words < ShortBody),
            VeryLong = VeryLong + One(words > LongBody),
            NotEnglish = NotEnglish + One(info.Language is not (null or "en")),
            WireCopies = WireCopies + One(info.WireAgency is not null),
        };
    }

    private static int One(bool isSo) => isSo ? 1 : 0;
}
