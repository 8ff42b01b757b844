using System.Net;
using AngleSharp.Html.Dom;
using Parallax.Articles;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Pages;

/// <summary>
/// What a page says about its article: JSON-LD, microdata, Open Graph and meta tags, visible elements.
/// </summary>
internal static class PageMetadata
{
    // "http://a" is no page's address.
    private const int ShortestAddress = 9;
    private const int CodeLength = 2;

    /// <summary>All claims that the page makes; the most trusted of each field is to be taken.</summary>
    public static List<Evidence> Read(IHtmlDocument document, IReadOnlyList<TextBlock> texts)
    {
        List<Evidence> claims = [.. JsonLd.Read(document), .. MetaTags.Read(document)];
        AddCanonical(document, claims);
        if (document.DocumentElement?.GetAttribute("lang") is { Length: >= CodeLength } lang)
            claims.Add(new("language", lang, "html", 0.7));
        new VisibleMetadata(document, claims).Read(texts);
        // What the page prints as its author may be an agency: kept beside the names that are read off it.
        claims.AddRange(claims.Where(c => c.Field == "authors").SelectMany(AsBylines).ToList());
        return [.. claims.Select(Clean).Where(c => c.Value.Length > 0)];
    }

    private static void AddCanonical(IHtmlDocument document, List<Evidence> claims)
    {
        var address = document.QuerySelector("link[rel='canonical' i]")?.GetAttribute("href");
        if (address is not { Length: >= ShortestAddress }) return;
        if (!address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return;
        claims.Add(new("url", address, "canonical", 0.97));
    }

    private static IEnumerable<Evidence> AsBylines(Evidence authors) =>
        authors.Value.Split(';', ',')
            .Select(v => authors with { Field = "byline", Value = v.Trim() });

    private static Evidence Clean(Evidence claim) =>
        claim with { Value = CleanValue(claim.Field, MojibakeRepair.Repair(claim.Value)) };

    private static string CleanValue(string field, string value) => field switch
    {
        "authors" => string.Join("; ", value.Split(';').SelectMany(Bylines.Read).Distinct()),
        "published" => DateParser.IsDated(value) ? value : "",
        "language" => LanguageCode(value),
        "outlet" => value.Contains("://", StringComparison.Ordinal) ? "" : OutletNames.Canonical(value.TrimStart('@')),
        "title" or "url" => WhiteSpace.Collapse(WebUtility.HtmlDecode(value)),
        _ => value,
    };

    private static string LanguageCode(string value)
    {
        if (value.Length < CodeLength || !char.IsAsciiLetter(value[0])) return "";
        return value[..CodeLength].ToLowerInvariant();
    }
}
