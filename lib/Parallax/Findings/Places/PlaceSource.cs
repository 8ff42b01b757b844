using Parallax.Findings.Speakers;
using Parallax.Numerics;
using Parallax.Stories;

namespace Parallax.Findings.Places;

/// <summary>What places are looked for in: of very many articles some, drawn by chance, the outlets in turn.</summary>
/// <remarks>
/// What counts as a name, a person or a dot is asked of all articles, whose numbers the places are behind.
/// </remarks>
internal sealed class PlaceSource
{
    private const int MostArticles = 5_000;

    private readonly HashSet<string>? _drawn;

    private PlaceSource(Coverage whole)
    {
        (Whole, Drawn) = (whole, whole);
        if (whole.Articles.Count <= MostArticles) return;
        var drawn = Draw(whole).ToHashSet(StringComparer.Ordinal);
        Drawn = whole.Where(article => drawn.Contains(article.Id));
        _drawn = drawn;
    }

    /// <summary>All articles.</summary>
    public Coverage Whole { get; }

    /// <summary>The articles whose places are listed.</summary>
    public Coverage Drawn { get; }

    /// <summary>How many were drawn; null where they are all.</summary>
    public int? DrawnArticles => _drawn?.Count;

    /// <summary>The persons in them.</summary>
    public IEnumerable<PersonInArticle> Persons => PersonInArticle.In(Drawn, KnownPersons.Of(Whole));

    /// <summary>That of a coverage.</summary>
    public static PlaceSource Of(Coverage coverage) => new(coverage);

    /// <summary>Whether a sentence is in one of the articles.</summary>
    public bool IsDrawn(AlignmentSentence sentence) => _drawn is null || _drawn.Contains(sentence.Article.Id);

    // A hash of the id is chance that is the same each time, whatever the order of the articles.
    private static IEnumerable<string> Draw(Coverage coverage) => coverage.Articles
        .Select(summary => (summary.Outlet, summary.Article.Id, Hash: ContentHash.Of($"places {summary.Article.Id}")))
        .GroupBy(article => article.Outlet, StringComparer.Ordinal)
        .SelectMany(outlet => outlet.OrderBy(article => article.Hash, StringComparer.Ordinal).Index())
        .OrderBy(article => article.Index)
        .ThenBy(article => article.Item.Hash, StringComparer.Ordinal)
        .Take(MostArticles)
        .Select(article => article.Item.Id);
}
