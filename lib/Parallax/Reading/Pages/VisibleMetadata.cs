using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parallax.Articles;
using Parallax.Articles.Dates;
using Parallax.Articles.Metadata;

namespace Parallax.Reading.Pages;

/// <summary>What a page's visible elements and lines say about its article.</summary>
internal sealed class VisibleMetadata(IHtmlDocument document, List<Evidence> claims)
{
    private const int MaxCandidates = 200, MaxValue = 120, MaxDate = 100, MaxLine = 100, MaxDateLine = 60;
    private const int ShortestName = 4, ShortestDate = 6;

    private const string Author = "[itemprop='author' i] [itemprop='name' i], [itemprop='author' i]";
    private const string Time = "time[pubdate], article time[datetime], time[datetime]";
    private const string NamedAsAuthor = "[class*='byline' i], [class*='author' i], [class*='writer' i]";
    private const string NamedAsByline = "[class*='byline' i]";
    private const string NamedAsDate =
        "[class*='date' i], [class*='time' i], [class*='publish' i], [class*='posted' i]";

    private readonly ClassCues classes = new();

    /// <summary>Adds the claims of elements and lines, the surest first.</summary>
    public void Read(IReadOnlyList<TextBlock> texts)
    {
        Add("published", "[itemprop='datePublished' i]", "microdata", 0.9);
        Add("authors", Author, "microdata", 0.88);
        Add("published", Time, "time", 0.75);
        Add("authors", "[rel~='author' i]", "rel=author", 0.74);
        AddByline();
        AddDate();
        if (document.Title is { Length: > 0 } title)
            claims.Add(new("title", title.Trim(), "title", 0.5));
        var own = texts.Where(t => !t.Cues.HasFlag(Cue.Comment)
            && !t.Node.IsIn(Cue.Comment));
        var lines = own.Select(t => t.Text).Where(t => t.Length is >= ShortestDate and <= MaxLine);
        AddLines([.. lines.Take(MaxCandidates)]);
    }

    private void Add(string field, string selector, string source, double confidence)
    {
        var element = document.QuerySelectorAll(selector).FirstOrDefault(e => !IsInComments(e));
        if (element is null) return;
        var value = WhiteSpace.Collapse(field == "published" ? TimeOf(element) : element.TextContent);
        if (value.Length is > 0 and < MaxValue) claims.Add(new(field, value, source, confidence));
    }

    private static string TimeOf(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;

    private IEnumerable<string> ValuesOf(string selector) =>
        document.QuerySelectorAll(selector).Take(MaxCandidates).Where(e => !IsInComments(e))
            .Select(e => WhiteSpace.Collapse(e.TextContent));

    /// <summary>Whether an element is part of what readers wrote: its names and dates are not the article's.</summary>
    private bool IsInComments(IElement element)
    {
        for (var e = element; e is not null and not IHtmlBodyElement; e = e.ParentElement)
            if (classes.Of(e.ClassName, e.Id).HasFlag(Cue.Comment))
                return e.QuerySelector("h1") is null;
        return false;
    }

    /// <summary>The first element named as byline or author that reads like one.</summary>
    private void AddByline()
    {
        var values = ValuesOf(NamedAsAuthor).Where(t => t.Length is >= ShortestName and <= MaxValue);
        var byline = values.FirstOrDefault(Bylines.IsByline);
        if (byline is not null) claims.Add(new("authors", byline, "visible byline", 0.7));
    }

    /// <summary>The first element named as date that holds one, and the date in the address.</summary>
    private void AddDate()
    {
        var dated = ValuesOf(NamedAsByline).FirstOrDefault(IsDate);
        if (dated is not null) claims.Add(new("published", dated, "visible byline", 0.72));
        var date = ValuesOf(NamedAsDate).FirstOrDefault(IsDate);
        if (date is not null) claims.Add(new("published", date, "visible date", 0.7));
        if (claims.Find(c => c.Field == "url") is not { } url) return;
        if (AddressDate.Find(url.Value) is { } day)
            claims.Add(new("published", day, "url", 0.65));
    }

    private static bool IsDate(string text) =>
        text.Length is >= ShortestDate and <= MaxDate && DateParser.IsDated(text);

    /// <summary>The first short line that reads like a byline, and the first that is little more than a date.</summary>
    private void AddLines(List<string> lines)
    {
        var hasAuthor = claims.Exists(c => c.Field == "authors" && c.Source != "meta author");
        var hasDate = claims.Exists(c => c.Field == "published");
        var byline = hasAuthor
            ? null
            : lines.Find(t => Bylines.Opens(t) && Bylines.Read(t).Count > 0);
        if (byline is not null) claims.Add(new("authors", byline, "byline", 0.65));
        var date = hasDate ? null : lines.Find(t => t.Length <= MaxDateLine && DateParser.IsDated(t));
        if (date is not null) claims.Add(new("published", date, "date line", 0.6));
    }
}
