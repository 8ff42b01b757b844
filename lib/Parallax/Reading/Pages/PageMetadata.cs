using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parallax.Articles;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Pages;

/// <summary>What a page says about its article, by trust: JSON-LD, microdata, Open Graph and meta tags, visible elements.</summary>
internal static class PageMetadata
{
    private const int MaxCandidates = 200;
    private static readonly (string Field, string[] Names)[] Metas =
    [
        ("title", ["og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title"]),
        ("outlet", ["og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher", "cre", "twitter:site"]),
        ("authors", ["author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "article:author_name", "authors"]),
        ("published", ["article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued",
            "dcterms.created", "parsely-pub-date", "sailthru.date", "publish-date", "article.published", "publication_date", "originalpublicationdate"]),
        ("url", ["og:url"]),
        ("language", ["og:locale", "language", "content-language", "dc.language"]),
        ("section", ["article:section"]),
    ];

    /// <summary>All claims that the page makes; the resolver takes the most trusted of each field.</summary>
    public static List<Evidence> Read(IHtmlDocument document, IReadOnlyList<TextBlock> texts)
    {
        List<Evidence> claims = [.. JsonLd.Read(document)];
        AddMetas(document, claims);
        if (document.QuerySelector("link[rel='canonical' i]")?.GetAttribute("href") is { Length: > 8 } href && href.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            claims.Add(new("url", href, "canonical", 0.97));
        if (document.DocumentElement?.GetAttribute("lang") is { Length: >= 2 } lang) claims.Add(new("language", lang, "html", 0.7));
        AddVisible(document, claims);
        AddLines(texts, claims);
        // What the page prints as its author may be an agency: kept beside the names that are read off it.
        claims.AddRange(claims.Where(c => c.Field == "authors").SelectMany(c => c.Value.Split(';', ',').Select(v => c with { Field = "byline", Value = v.Trim() })).ToList());
        return [.. claims.Select(Clean).Where(c => c.Value.Length > 0)];
    }

    private static void AddMetas(IHtmlDocument document, List<Evidence> claims)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name)
                values.TryAdd(name, meta.GetAttribute("content")!.Trim());
        foreach (var (field, names) in Metas)
            for (var i = 0; i < names.Length; i++)
                if (values.TryGetValue(names[i], out var value) && value.Length > 0 && !(field == "authors" && value.Contains("://", StringComparison.Ordinal)))
                {
                    claims.Add(new(field, value, $"meta {names[i]}", 0.85 - i * 0.01));
                    break;
                }
    }

    private static void AddVisible(IHtmlDocument document, List<Evidence> claims)
    {
        Add("published", "[itemprop='datePublished' i]", "microdata", 0.9);
        Add("authors", "[itemprop='author' i] [itemprop='name' i], [itemprop='author' i]", "microdata", 0.88);
        Add("published", "time[pubdate], article time[datetime], time[datetime]", "time", 0.75);
        Add("authors", "[rel~='author' i]", "rel=author", 0.74);
        AddByline(document, claims);
        AddDate(document, claims);
        if (document.Title is { Length: > 0 } title) claims.Add(new("title", title.Trim(), "title", 0.5));

        void Add(string field, string selector, string source, double confidence)
        {
            if (document.QuerySelector(selector) is not { } element) return;
            var value = field == "published" ? element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent : element.TextContent;
            value = Spans.Collapse(value);
            if (value.Length is > 0 and < 120) claims.Add(new(field, value, source, confidence));
        }
    }

    /// <summary>The first element named as byline or author that reads like one.</summary>
    private static void AddByline(IHtmlDocument document, List<Evidence> claims)
    {
        foreach (var element in document.QuerySelectorAll("[class*='byline' i], [class*='author' i], [class*='writer' i]").Take(MaxCandidates))
        {
            var text = Spans.Collapse(element.TextContent);
            if (text.Length is < 4 or > 120 || !Bylines.IsByline(text)) continue;
            claims.Add(new("authors", text, "visible byline", 0.7));
            return;
        }
    }

    /// <summary>The first element named as date that holds one, else the date in the address.</summary>
    private static void AddDate(IHtmlDocument document, List<Evidence> claims)
    {
        foreach (var element in document.QuerySelectorAll("[class*='date' i], [class*='time' i], [class*='publish' i], [class*='posted' i]").Take(MaxCandidates))
        {
            var text = Spans.Collapse(element.TextContent);
            if (text.Length is < 6 or > 100 || !DateParser.IsDated(text)) continue;
            claims.Add(new("published", text, "visible date", 0.7));
            break;
        }
        if (claims.Find(c => c.Field == "url") is { } url && AddressDate.Find(url.Value) is { } day) claims.Add(new("published", day, "url", 0.65));
    }

    /// <summary>The first short line that reads like a byline, and the first that is little more than a date.</summary>
    private static void AddLines(IReadOnlyList<TextBlock> texts, List<Evidence> claims)
    {
        var needsAuthor = !claims.Exists(c => c.Field == "authors" && c.Source != "meta author");
        var needsDate = !claims.Exists(c => c.Field == "published");
        foreach (var text in texts.Select(t => t.Text).Where(t => t.Length is >= 6 and <= 100).Take(MaxCandidates))
        {
            if (needsAuthor && Bylines.Opens(text) && Bylines.Read(text).Count > 0)
            {
                claims.Add(new("authors", text, "byline", 0.65));
                needsAuthor = false;
            }
            if (needsDate && text.Length <= 60 && DateParser.IsDated(text))
            {
                claims.Add(new("published", text, "date line", 0.6));
                needsDate = false;
            }
        }
    }

    private static Evidence Clean(Evidence claim) => claim.Field switch
    {
        "authors" => claim with { Value = string.Join("; ", claim.Value.Split(';').SelectMany(Bylines.Read).Distinct()) },
        "published" => DateParser.IsDated(claim.Value) ? claim : claim with { Value = "" },
        "language" => claim with { Value = claim.Value.Length >= 2 && char.IsAsciiLetter(claim.Value[0]) ? claim.Value[..2].ToLowerInvariant() : "" },
        "outlet" => claim with { Value = claim.Value.Contains("://", StringComparison.Ordinal) ? "" : OutletNames.Canonical(claim.Value.TrimStart('@')) },
        "title" or "url" => claim with { Value = Spans.Collapse(System.Net.WebUtility.HtmlDecode(claim.Value)) },
        _ => claim,
    };
}
