using System.Globalization;
using System.Net;
using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Parallax.Notebooks.Html;

/// <summary>Renders the Markdown of a notebook's cells; HTML in it is shown as text.</summary>
/// <param name="notebookId">The prefix of the headings' anchors.</param>
internal sealed class ProseWriter(string notebookId)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables()
            .UseAutoLinks()
            .UseEmphasisExtras()
            .UseFootnotes()
            .DisableHtml()
            .Build();

    private static readonly string[] SafeSchemes = ["http:", "https:", "mailto:"];

    private readonly List<(string Id, string Text)> _headings = [];
    private int _count;

    /// <summary>The first heading of level one.</summary>
    public string? Title { get; private set; }

    /// <summary>The headings of level two so far.</summary>
    public IReadOnlyList<(string Id, string Text)> Headings => _headings;

    /// <summary>The last heading written, of whatever level.</summary>
    public (string Id, string Text)? LastHeading { get; private set; }

    public string Write(string markdown)
    {
        try
        {
            return Render(markdown);
        }
        catch (ArgumentException)
        {
            // Nested deeper than the reader or the writer goes, which no prose is.
            return $"<pre>{WebUtility.HtmlEncode(markdown)}</pre>\n";
        }
    }

    private string Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            Anchor(heading);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            Disarm(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsSafe(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return text.ToString();
    }

    private static void Disarm(LinkInline link)
    {
        var url = link.Url ?? "";
        var isData = link.IsImage && url.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);
        var hasScheme = url.AsSpan(
            0,
            Math.Max(0, url.AsSpan().IndexOfAny('/', '#', '?')))
            .Contains(':')
            || (url.Contains(':') && !url.AsSpan().ContainsAny('/', '#', '?'));
        if (hasScheme && !isData && !IsSafe(url))
        {
            link.Url = "#";
        }
    }

    private static bool IsSafe(string url) =>
        SafeSchemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private void Anchor(HeadingBlock heading)
    {
        var text = PlainText(heading.Inline);
        var id = string.Create(CultureInfo.InvariantCulture, $"{notebookId}-h{++_count}");
        heading.GetAttributes().Id = id;
        LastHeading = (id, text);
        if (heading.Level == 1)
        {
            Title ??= text;
        }
        else if (heading.Level == 2)
        {
            _headings.Add((id, text));
        }
    }

    private static string PlainText(ContainerInline? inline)
    {
        var text = new StringBuilder();
        foreach (var part in inline?.Descendants() ?? [])
        {
            text.Append(part switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            });
        }

        return text.ToString();
    }
}
