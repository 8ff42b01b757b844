using System.Globalization;
using System.Net;
using System.Text;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Html;

/// <summary>One notebook as a part of a page.</summary>
internal sealed class NotebookSection
{
    private readonly string _name;
    private readonly List<(NotebookCell Cell, string? Prose)> _cells = [];
    private readonly List<FrontItem> _front = [];

    public NotebookSection(string name, Notebook notebook, int number)
    {
        _name = name;
        Id = string.Create(CultureInfo.InvariantCulture, $"n{number}");
        var prose = new ProseWriter(Id);
        foreach (var cell in notebook.Cells)
        {
            var written = cell.Kind == CellKind.Markdown ? prose.Write(cell.Source) : null;
            _cells.Add((cell, written));
            if (cell.Tags.Contains(FrontSection.Tag))
            {
                _front.Add(new FrontItem(cell, prose.LastHeading ?? (Id, name)));
            }
        }

        Title = prose.Title ?? name;
        Headings = prose.Headings;
        Headline = notebook.Cells.Where(cell => cell.Tags.Contains(FrontSection.TitleTag)).Select(FrontSection.Sentence).FirstOrDefault(text => text is not null);
    }

    /// <summary>The anchor of the section.</summary>
    public string Id { get; }

    /// <summary>The first heading of level one, or the file's name.</summary>
    public string Title { get; }

    /// <summary>The headings of level two with their anchors.</summary>
    public IReadOnlyList<(string Id, string Text)> Headings { get; }

    /// <summary>What a cell tagged <c>title</c> says; null where there is none.</summary>
    public string? Headline { get; }

    /// <summary>The cells for the page's front, in their order.</summary>
    public IReadOnlyList<FrontItem> Front => _front;

    public void WriteTo(StringBuilder page, bool isLive)
    {
        page.Append("<section class=\"notebook\" id=\"").Append(Id).Append("\" aria-label=\"").Append(WebUtility.HtmlEncode(_name)).Append("\">\n");
        foreach (var (cell, prose) in _cells)
        {
            if (prose is not null)
            {
                page.Append("<div class=\"prose\">").Append(prose).Append("</div>\n");
            }
            else if (cell.Kind == CellKind.Code)
            {
                WriteCode(page, cell, isLive);
            }
        }

        page.Append("</section>\n");
    }

    private static void WriteCode(StringBuilder page, NotebookCell cell, bool isLive)
    {
        if (!string.IsNullOrWhiteSpace(cell.Source))
        {
            var count = cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? " ";
            page.Append("<details class=\"code\"><summary>Code [").Append(count).Append("]</summary><pre><code>")
                .Append(WebUtility.HtmlEncode(cell.Source)).Append("</code></pre></details>\n");
        }

        foreach (var output in cell.Outputs)
        {
            OutputWriter.Write(page, output, isLive);
        }
    }
}
