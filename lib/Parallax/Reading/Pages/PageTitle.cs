using AngleSharp.Html.Dom;
using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>Chooses the title that readers see: the first-level heading that the page's metadata or title confirms.</summary>
internal static class PageTitle
{
    private const int MaxBlocks = 80;
    private static readonly string[] Marks = [" | ", " – ", " — ", " - ", " » ", " :: ", " · ", ": "];

    public static Evidence? Find(IHtmlDocument document, IReadOnlyList<TextBlock> texts, IReadOnlyList<Evidence> claims)
    {
        var named = claims.Where(c => c.Field == "title").OrderByDescending(c => c.Confidence).ToList();
        var shown = AfterSite(named, texts, claims.FirstOrDefault(c => c.Field == "outlet")?.Value);
        List<string> headings = [.. document.QuerySelectorAll("h1").Select(h => Spans.Collapse(h.TextContent)).Where(h => h.Length is > 3 and < 400)];
        var keys = named.Select(c => Spans.Key(c.Value)).Where(k => k.Length > 0).ToList();
        foreach (var heading in headings)
            if (Spans.Key(heading) is var key && keys.Exists(k => k.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(k, StringComparison.Ordinal)))
                return shown is not null && !Spans.Key(shown.Value).StartsWith(key, StringComparison.Ordinal) && !key.StartsWith(Spans.Key(shown.Value), StringComparison.Ordinal)
                    ? shown : new("title", heading, "h1", 0.98);
        if (headings.Find(h => named.Exists(c => SharesWords(h, c.Value))) is { } alike) return new("title", alike, "h1", 0.96);
        if (named.Find(c => c.Source != "title") is { } best) return best;
        if (headings.Count == 1) return new("title", headings[0], "h1", 0.8);
        return shown ?? (named.FirstOrDefault() is { } title ? title with { Value = WithoutSite(title.Value) } : null);
    }

    /// <summary>The part of the page's title after its site's name ("Harbour Post: A bridge for Halden") that the page shows as a line of its own.</summary>
    private static Evidence? AfterSite(IReadOnlyList<Evidence> named, IReadOnlyList<TextBlock> texts, string? outlet)
    {
        if (named.FirstOrDefault(c => c.Source == "title") is not { } title) return null;
        var lines = texts.Take(MaxBlocks).SelectMany(t => t.Text.Split('\n')).Where(t => t.Length < 400).Select(t => Spans.Key(t)).ToHashSet(StringComparer.Ordinal);
        foreach (var mark in Marks)
            for (var at = title.Value.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = title.Value.IndexOf(mark, at + 1, StringComparison.Ordinal))
                if (title.Value[(at + mark.Length)..].Trim() is { Length: > 15 } rest && rest.Contains(' ') && rest.Length > at && rest != outlet && lines.Contains(Spans.Key(rest)))
                    return new("title", rest, "title and line", 0.9);
        return null;
    }

    /// <summary>Whether two titles have most of their words in common: one for readers, one for search engines.</summary>
    private static bool SharesWords(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        var common = first.Count(second.Contains);
        return common >= 3 && common * 3 >= Math.Max(first.Count, second.Count) * 2;
    }

    private static HashSet<string> Words(string title) => title.Split(' ').Select(w => Spans.Key(w)).Where(w => w.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>"A bridge for Halden | Harbour Post" without the site's name.</summary>
    private static string WithoutSite(string title)
    {
        foreach (var mark in (string[])[" | ", " – ", " — ", " - ", " » ", " :: "])
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > title.Length / 3) return title[..at].Trim();
        }
        return title;
    }
}
