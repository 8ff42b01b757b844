using Parallax.Display;
using Parallax.Stories;

namespace Parallax.Findings.Highlights;

/// <summary>One of several stories of a coverage: who told it, and what sets the tellings apart.</summary>
/// <param name="Title">The story's name.</param>
/// <param name="Articles">Its articles, by outlet.</param>
/// <param name="Highlights">The most surprising differences between its articles.</param>
[TypeFormatterSource(typeof(StoryChapterFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed record StoryChapter(
    string Title,
    IReadOnlyList<ArticleInfo> Articles,
    IReadOnlyList<Highlight> Highlights)
{
    /// <summary>How many stories have a chapter at the most.</summary>
    public const int MostChapters = 6;

    private const int HighlightsEach = 3;

    // An item of an agency has room for no word twice: beside an article all of it would be a difference.
    private const int LeastWords = 80;

    // In bits: below it chance makes such a difference in every fourth story.
    private const double LeastSurprise = 2;

    /// <summary>What each outlet alone names; null where nothing is.</summary>
    public Finding? Alone { get; init; }

    /// <summary>The articles that are too short for their counts to be compared with the others'.</summary>
    public IReadOnlyList<ArticleInfo> TooShort { get; init; } = [];

    /// <summary>How many stories that two outlets or more tell are not among the chapters; set on the last.</summary>
    public int StoriesLeft { get; init; }

    /// <summary>
    /// A chapter for each story that two outlets or more tell, most outlets first; none where there is one story.
    /// </summary>
    public static IReadOnlyList<StoryChapter> Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        if (coverage.Analyses.Count > Alignments.MostArticlesToGroup) return [];
        var stories = StoryFinder.Of(coverage);
        if (stories.Count < 2) return [];
        var told = stories.Where(story => story.Outlets.Count > 1)
            .OrderByDescending(story => story.Outlets.Count)
            .ThenByDescending(story => story.Articles.Count)
            .ThenBy(story => story.Articles[0].Id, StringComparer.Ordinal)
            .ToList();
        var chapters = told.Take(MostChapters).Select(story => ChapterOf(coverage, story)).ToList();
        if (told.Count > MostChapters) chapters[^1] = chapters[^1] with { StoriesLeft = told.Count - MostChapters };
        return chapters;
    }

    private static StoryChapter ChapterOf(Coverage coverage, Story story)
    {
        var ids = story.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var part = coverage.Where(article => ids.Contains(article.Id));
        var tooShort = part.Analyses.Where(a => a.Words() < LeastWords).Select(a => a.Article).ToList();
        var articles = story.Articles.OrderBy(a => a.Outlet, StringComparer.Ordinal)
            .ThenBy(a => a.Id, StringComparer.Ordinal);
        return new StoryChapter(TitleOf(story), [.. articles], Differences(part.Where(a => !tooShort.Contains(a))))
        {
            Alone = MentionFindings.Alone(part),
            TooShort = tooShort,
        };
    }

    private static List<Highlight> Differences(Coverage part) => part.Outlets.Count < 2
        ? []
        : [.. HighlightFinder.Of(part).Where(h => h.Surprise >= LeastSurprise).Take(HighlightsEach)];

    // A name that a user gave is often that of a file.
    private static string TitleOf(Story story) => Wording.Sentence(story.Name.Replace('-', ' ').Replace('_', ' '));
}
