using System.Text.RegularExpressions;
using Parallax.Articles.Blocks;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Metadata;

/// <summary>
/// Tells what kind of text an article is by its page's section and address, its labels and its layout.
/// </summary>
internal static partial class GenreReader
{
    private const string Field = "genre";

    // Two turns of each of two speakers are a conversation; fewer may be a list.
    private const int FewestTurns = 2, LastParagraphs = 3;
    private static readonly Pattern Speaker = new(SpeakerWords());
    private static readonly Pattern Disclaimer = new(DisclaimerWords());

    /// <summary>Words of sections, address parts and labels that name a genre.</summary>
    private static readonly Dictionary<string, ArticleGenre> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["opinion"] = ArticleGenre.Opinion,
        ["opinions"] = ArticleGenre.Opinion,
        ["comment"] = ArticleGenre.Opinion,
        ["commentary"] = ArticleGenre.Opinion,
        ["commentisfree"] = ArticleGenre.Opinion,
        ["editorial"] = ArticleGenre.Opinion,
        ["editorials"] = ArticleGenre.Opinion,
        ["op-ed"] = ArticleGenre.Opinion,
        ["column"] = ArticleGenre.Opinion,
        ["columns"] = ArticleGenre.Opinion,
        ["columnists"] = ArticleGenre.Opinion,
        ["letters"] = ArticleGenre.Opinion,
        ["live"] = ArticleGenre.LiveBlog,
        ["liveblog"] = ArticleGenre.LiveBlog,
        ["live-blog"] = ArticleGenre.LiveBlog,
        ["live-updates"] = ArticleGenre.LiveBlog,
        ["interview"] = ArticleGenre.Interview,
        ["interviews"] = ArticleGenre.Interview,
        ["press-release"] = ArticleGenre.Release,
        ["press-releases"] = ArticleGenre.Release,
        ["news-release"] = ArticleGenre.Release,
        ["news-releases"] = ArticleGenre.Release,
    };

    /// <summary>The rules of furniture that tell a genre.</summary>
    private static readonly Dictionary<string, ArticleGenre> Rules = new(StringComparer.Ordinal)
    {
        ["release-label"] = ArticleGenre.Release,
    };

    /// <summary>Claims the genres that something speaks for.</summary>
    public static void Read(PageContent page)
    {
        ReadSection(page.Claims);
        ReadAddress(page.Claims);
        ReadFurniture(page);
        ReadTurns(page);
        ReadDisclaimer(page);
        if (GenreOfText.Of(page) is { } text)
            page.Claims.Add(Claim(text.Genre, text.Source, text.Confidence, text.Span));
        if (page.Claims.Best("agency") is not { } agency) return;
        page.Claims.Add(Claim(ArticleGenre.WireCopy, agency.Source, 0.6, agency.Span));
    }

    /// <summary>The genre that was chosen; news where none is claimed.</summary>
    public static ArticleGenre Genre(MetadataClaims claims) =>
        Enum.TryParse<ArticleGenre>(claims.Best(Field)?.Value, out var genre) ? genre : ArticleGenre.News;

    [GeneratedRegex(
        @"\b(?:views|opinions)\s(?:and\sopinions\s)?expressed\b.*\b(?:own|authors?|not)\b",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex DisclaimerWords();

    [GeneratedRegex(
        @"^(?<name>Q|A|(?-i:\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}))\s?[:.]\s",
        Pattern.Options, Pattern.LimitMilliseconds)]
    private static partial Regex SpeakerWords();

    private static void ReadSection(MetadataClaims claims)
    {
        if (claims.Best("section") is not { } section) return;
        var name = section.Value.Replace(' ', '-');
        if (Words.TryGetValue(name, out var genre))
            claims.Add(Claim(genre, section.Source, 0.8, null));
    }

    private static void ReadAddress(MetadataClaims claims)
    {
        if (!Uri.TryCreate(claims.Best("url")?.Value, UriKind.Absolute, out var address)) return;
        // The last part names the article, whatever words it has.
        foreach (var part in address.Segments.SkipLast(1).Select(s => s.Trim('/')))
            if (Words.TryGetValue(part, out var genre)) claims.Add(Claim(genre, "url", 0.75, null));
    }

    private static void ReadFurniture(PageContent page)
    {
        foreach (var piece in page.Pieces())
            if (GenreOf(piece, page) is { } genre)
                page.Claims.Add(Claim(genre, piece.Rule, 0.8, piece.Span));
    }

    private static ArticleGenre? GenreOf(Furniture piece, PageContent page)
    {
        if (Rules.TryGetValue(piece.Rule, out var genre)) return genre;
        return piece.Rule == "section-name" && Words.TryGetValue(page.Of(piece.Span), out genre) ? genre : null;
    }

    /// <summary>Paragraphs that begin with their speaker's name and a colon, two speakers in turn.</summary>
    private static void ReadTurns(PageContent page)
    {
        var body = page.Blocks.Where(b => b.IsOpen || b.Role == BlockRole.Body);
        var turns = body.Select(b => (Span: b.Core, Name: SpeakerOf(b)))
            .Where(t => t.Name.Length > 0);
        var speakers = turns.GroupBy(t => t.Name, StringComparer.OrdinalIgnoreCase);
        var regular = speakers.Where(s => s.Count() >= FewestTurns).ToList();
        if (regular.Count < 2) return;
        page.Claims.Add(Claim(ArticleGenre.Interview, "turns", 0.85, regular[0].First().Span));
    }

    /// <summary>"The views expressed are the author's own", in the last paragraphs.</summary>
    private static void ReadDisclaimer(PageContent page)
    {
        var last = page.Blocks.Where(b => b.IsOpen).TakeLast(LastParagraphs);
        if (last.FirstOrDefault(b => Disclaimer.IsMatch(b.Value)) is not { } block) return;
        page.Claims.Add(Claim(ArticleGenre.Opinion, "disclaimer", 0.8, block.Core));
    }

    private static string SpeakerOf(Block block) => Speaker.Match(block.Value)?.Named("name") ?? "";

    private static Evidence Claim(ArticleGenre genre, string source, double confidence, TextSpan? span) =>
        new(Field, genre.ToString(), source, confidence, span);
}
