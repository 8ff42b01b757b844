using System.Net;
using System.Text;

namespace Parallax.Notebooks.Html;

/// <summary>What a page is made of, and the list of contents that says so.</summary>
/// <param name="sections">The notebooks.</param>
/// <param name="front">What is shown first.</param>
internal sealed class PageContents(IReadOnlyList<NotebookSection> sections, FrontSection front)
{
    /// <summary>The anchor of the appendix.</summary>
    public const string AppendixId = "appendix";

    /// <summary>Its heading.</summary>
    public const string AppendixTitle = "Appendix: method, all tables, code";

    /// <summary>The notebooks that have a section.</summary>
    public IReadOnlyList<NotebookSection> WithKey { get; } = [.. sections.Where(section => section.Key.Count > 0)];

    /// <summary>Whether notebooks have sections and are whole in an appendix.</summary>
    public bool HasKeys => WithKey.Count > 0;

    /// <summary>Writes the list.</summary>
    public void WriteTo(StringBuilder page)
    {
        page.Append("<nav aria-label=\"Contents\"><ol>\n");
        if (HasKeys) WriteStory(page);
        else WriteWhole(page);
        page.Append("</ol></nav>\n");
    }

    private void WriteStory(StringBuilder page)
    {
        if (!front.IsEmpty) page.Append($"<li>{Link(FrontSection.Id, "Findings")}</li>\n");
        foreach (var section in WithKey) page.Append($"<li>{Link(section.Id, section.ShortTitle)}</li>\n");
        var whole = sections.Select(section => (section.WholeId, section.Title));
        page.Append($"<li>{Link(AppendixId, AppendixTitle)}{List(whole)}</li>\n");
    }

    private void WriteWhole(StringBuilder page)
    {
        foreach (var section in sections)
        {
            page.Append($"<li>{Link(section.Id, section.Title)}{List(section.Headings)}</li>\n");
        }
    }

    private static string List(IEnumerable<(string Id, string Text)> entries)
    {
        var items = string.Concat(entries.Select(entry => $"<li>{Link(entry.Id, entry.Text)}</li>"));
        return items.Length == 0 ? "" : $"<ul>{items}</ul>";
    }

    private static string Link(string id, string text) => $"<a href=\"#{id}\">{WebUtility.HtmlEncode(text)}</a>";
}
