using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Html;

/// <summary>
/// The front of a page: what its notebooks show first, each piece with a link to where it comes from.
/// </summary>
/// <remarks>
/// It collects the cells tagged <c>front</c>: prose as prose, code as its outputs alone. A page whose notebooks tag
/// none has no front. What the first output of a cell tagged <c>title</c> says is the page's headline.
/// </remarks>
/// <param name="sections">The notebooks.</param>
internal sealed partial class FrontSection(IReadOnlyList<NotebookSection> sections)
{
    public const string Tag = "front";
    public const string TitleTag = "title";

    /// <summary>The anchor of the front.</summary>
    public const string Id = "front";

    /// <summary>The headline that a notebook gives; null where none does.</summary>
    public string? Headline { get; } = sections.Select(section => section.Headline)
        .FirstOrDefault(text => text is not null);

    /// <summary>Whether there is anything to show.</summary>
    public bool IsEmpty => sections.All(section => section.Front.Count == 0);

    /// <summary>What a cell's first output says, without markup and full stop; null where it says nothing.</summary>
    public static string? Sentence(NotebookCell cell)
    {
        var data = OutputData.Of(cell.Outputs.FirstOrDefault());
        var text = data?["text/html"] is { } html
            ? WebUtility.HtmlDecode(Markup().Replace(Multiline.Join(html), ""))
            : Multiline.Join(data?["text/plain"]);
        return text.Trim().TrimEnd('.') is { Length: > 0 } sentence ? sentence : null;
    }

    public void WriteTo(StringBuilder page, bool isLive)
    {
        if (IsEmpty)
        {
            return;
        }

        page.Append($"<section class=\"front\" id=\"{Id}\" aria-label=\"Findings\">\n");
        foreach (var section in sections)
        {
            for (var i = 0; i < section.Front.Count; i++)
            {
                section.Front[i].WriteTo(page, isLive);
                if (i == section.Front.Count - 1
                    || section.Front[i + 1].Heading != section.Front[i].Heading)
                {
                    WriteOrigin(page, section, section.Front[i]);
                }
            }
        }

        page.Append("</section>\n");
    }

    private static void WriteOrigin(StringBuilder page, NotebookSection section, FrontItem item)
    {
        var place = item.Heading.Text == section.Title
            ? section.Title
            : $"{section.Title} › {item.Heading.Text}";
        page.Append("<p class=\"origin\">How it was measured: <a href=\"#").Append(item.Heading.Id).Append("\">")
            .Append(WebUtility.HtmlEncode(place)).Append("</a></p>\n");
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
