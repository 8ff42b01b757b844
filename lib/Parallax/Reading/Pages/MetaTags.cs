using AngleSharp.Dom;

namespace Parallax.Reading.Pages;

/// <summary>What a page's <c>meta</c> elements say about its article, Open Graph and its relatives.</summary>
internal static class MetaTags
{
    // Each further name of a field is trusted a little less than the one before.
    private const double Highest = 0.85, Step = 0.01;

    private static readonly (string Field, string[] Names)[] Fields =
    [
        ("title", ["og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title"]),
        ("outlet", [
            "og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher", "cre",
            "twitter:site"]),
        ("authors", [
            "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "article:author_name",
            "authors"]),
        ("published", [
            "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
            "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "publish-date",
            "article.published", "publication_date", "originalpublicationdate"]),
        ("url", ["og:url"]),
        ("language", ["og:locale", "language", "content-language", "dc.language"]),
        ("section", ["article:section"]),
    ];

    /// <summary>The claim of each field's most trusted element.</summary>
    public static IEnumerable<Evidence> Read(IParentNode document)
    {
        var values = Values(document);
        foreach (var (field, names) in Fields)
        {
            var at = Array.FindIndex(names, n => values.TryGetValue(n, out var value) && IsUsable(field, value));
            if (at >= 0)
                yield return new(
                    field,
                    values[names[at]],
                    $"meta {names[at]}",
                    Highest - at * Step);
        }
    }

    private static Dictionary<string, string> Values(IParentNode document)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
            if (NameOf(meta) is { } name) values.TryAdd(name, meta.GetAttribute("content")!.Trim());
        return values;
    }

    private static string? NameOf(IElement meta) =>
        meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");

    private static bool IsUsable(string field, string value)
    {
        var isAddress = value.Contains("://", StringComparison.Ordinal);
        return value.Length > 0 && !(field == "authors" && isAddress);
    }
}
