using System.Net;
using AngleSharp.Html.Dom;
using Parallax.Articles;

namespace Parallax.Reading.Pages;

/// <summary>
/// Chooses the title that readers see: the first-level heading that the page's metadata or title confirms.
/// </summary>
internal sealed class PageTitle
{
    private const int MaxBlocks = 80, MaxLength = 400, ShortestHeading = 4, ShortestRest = 16;

    // Titles with so many words in common are one title, for readers and for search engines.
    private const int LeastCommon = 3;

    // A section's or site's name has at most so many words.
    private const int MostLabelWords = 3;
    private const string Source = "title";
    private static readonly string[] SiteMarks = [" | ", " – ", " — ", " - ", " » ", " :: "];
    private static readonly string[] Marks = [.. SiteMarks, " · ", ": "];

    private readonly List<Evidence> named;
    private readonly List<string> headings;
    private readonly Evidence? shown;
    private readonly string? outlet;
    private readonly string? subheading;

    private PageTitle(IHtmlDocument document, IReadOnlyList<TextBlock> texts, IReadOnlyList<Evidence> claims)
    {
        named = [.. claims.Where(c => c.Field == "title").OrderByDescending(c => c.Confidence)];
        outlet = claims.FirstOrDefault(c => c.Field == "outlet")?.Value;
        shown = AfterSite(texts);
        var shownTitles = document.QuerySelectorAll("h1").Select(h => WhiteSpace.Collapse(h.TextContent));
        headings = [.. shownTitles.Select(WebUtility.HtmlDecode).OfType<string>().Select(MojibakeRepair.Repair)
            .Where(IsHeading)];
        var second = document.QuerySelectorAll("h2").Select(h => WhiteSpace.Collapse(h.TextContent)).ToList();
        subheading = second.Count == 1 && IsHeading(second[0]) ? second[0] : null;
    }

    public static Evidence? Find(
        IHtmlDocument document, IReadOnlyList<TextBlock> texts, IReadOnlyList<Evidence> claims) =>
        new PageTitle(document, texts, claims).Find();

    private static bool IsHeading(string text) => text.Length is >= ShortestHeading and < MaxLength;

    private Evidence? Find()
    {
        if (headings.Find(IsNamed) is { } confirmed)
            return shown is null || Extends(shown.Value, confirmed) ? new("title", confirmed, "h1", 0.98) : shown;
        if (headings.Find(IsLikeNamed) is { } alike) return new("title", alike, "h1", 0.96);
        if (named.Find(c => c.Source != Source) is { } best) return best;
        if (headings.Count == 1 && !IsLabel(headings[0]))
            return new("title", headings[0], "h1", 0.8);
        if (shown is not null) return shown;
        if (named.Count == 0) return null;
        var value = WithoutSection(WithoutSite(named[0].Value));
        // "Quarrel Gazette", and below the logo the article's title.
        var isSite = headings.Count == 0 && Blanks(value) < MostLabelWords && subheading is not null
            && Blanks(subheading) >= MostLabelWords;
        return isSite ? new("title", subheading!, "h2", 0.7) : named[0] with { Value = value };
    }

    /// <summary>"Mill to close - Business" without the section that is the page's heading.</summary>
    private string WithoutSection(string title)
    {
        foreach (var heading in headings.Where(IsLabel))
            foreach (var mark in SiteMarks)
                if (title.EndsWith(mark + heading, StringComparison.OrdinalIgnoreCase))
                    return title[..^(mark.Length + heading.Length)].Trim();
        return title;
    }

    private bool IsNamed(string heading)
    {
        var titles = named.Select(c => c.Value).Where(t => TextKey.Of(t).Length > 0);
        return titles.Any(t => Extends(t, heading)) && !IsSite(heading);
    }

    /// <summary>
    /// Whether a heading is the site's or a section's name: short, and the page's title is something else.
    /// </summary>
    private bool IsLabel(string heading)
    {
        if (named.Count == 0 || Blanks(heading) >= MostLabelWords) return false;
        return Blanks(WithoutSite(named[0].Value)) > Blanks(heading);
    }

    private bool IsLikeNamed(string heading) => named.Exists(c => SharesWords(heading, c.Value));

    /// <summary>Whether a heading is the site's name, before a mark of a longer title.</summary>
    private bool IsSite(string heading)
    {
        var isOutlet = outlet is not null && TextKey.Of(outlet) == TextKey.Of(heading);
        var titles = named.Select(c => c.Value);
        var isBefore = titles.Any(t => Array.Exists(SiteMarks, m => IsShortBefore(t, heading, m)));
        return isOutlet && titles.Any(t => TextKey.Of(t) != TextKey.Of(heading)) || isBefore;
    }

    /// <summary>"Tidewater" of "Tidewater | Swimmers cross the sound": the rest is the longer part.</summary>
    private static bool IsShortBefore(string title, string heading, string mark) =>
        title.StartsWith(heading + mark, StringComparison.OrdinalIgnoreCase)
        && Blanks(heading) < MostLabelWords && Blanks(title[(heading.Length + mark.Length)..]) >= MostLabelWords;

    private static int Blanks(string text) => text.AsSpan().Count(' ');

    /// <summary>Whether one of two titles begins with the other.</summary>
    private static bool Extends(string a, string b)
    {
        var first = TextKey.Of(a);
        var second = TextKey.Of(b);
        return first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal);
    }

    /// <summary>The part of the page's title after its site's name that the page shows as a line of its own.</summary>
    /// <remarks>"A bridge for Halden" of "Harbour Post: A bridge for Halden".</remarks>
    private Evidence? AfterSite(IReadOnlyList<TextBlock> texts)
    {
        if (named.Find(c => c.Source == Source) is not { } title) return null;
        var candidates = Rests(title.Value).Where(r => r != outlet).ToList();
        if (candidates.Count == 0) return null;
        var lines = texts.Take(MaxBlocks)
            .SelectMany(t => t.Text.Split('\n'))
            .Where(t => t.Length < MaxLength);
        var keys = lines.Select(t => TextKey.Of(t)).ToHashSet(StringComparer.Ordinal);
        var rest = candidates.Find(r => keys.Contains(TextKey.Of(r)));
        return rest is null ? null : new("title", rest, "title and line", 0.9);
    }

    /// <summary>What follows each mark of a title, where it is longer than what is before the mark.</summary>
    private static IEnumerable<string> Rests(string title)
    {
        foreach (var mark in Marks)
        {
            for (var at = Next(title, mark, 0); at >= 0; at = Next(
                title,
                mark,
                at + 1))
            {
                var rest = title[(at + mark.Length)..].Trim();
                if (rest.Length >= ShortestRest && rest.Length > at && rest.Contains(' ')) yield return rest;
            }
        }
    }

    private static int Next(string title, string mark, int from) => title.IndexOf(mark, from, StringComparison.Ordinal);

    /// <summary>
    /// Whether two titles have most of their words in common: one for readers, one for search engines.
    /// </summary>
    private static bool SharesWords(string a, string b)
    {
        var first = Words(a);
        var second = Words(b);
        var common = first.Count(second.Contains);
        return common >= LeastCommon && common * 3 >= Math.Max(first.Count, second.Count) * 2;
    }

    private static HashSet<string> Words(string title) =>
        title.Split(' ')
            .Select(w => TextKey.Of(w))
            .Where(w => w.Length > 0)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>"A bridge for Halden | Harbour Post" without the site's name.</summary>
    private string WithoutSite(string title)
    {
        foreach (var site in headings.Append(outlet).OfType<string>())
            foreach (var mark in SiteMarks)
                if (IsShortBefore(title, site, mark)) return title[(site.Length + mark.Length)..].Trim();
        foreach (var mark in SiteMarks)
        {
            var at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > title.Length / 3) return title[..at].Trim();
        }
        return title;
    }
}
