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
        Headline = notebook.Cells.Where(cell => cell.Tags.Contains(FrontSection.TitleTag))
            .Select(FrontSection.Sentence)
            .FirstOrDefault(text => text is not null);
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
        page.Append("<section class=\"notebook\" id=\"")
            .Append(Id)
            .Append("\" aria-label=\"")
            .Append(WebUtility.HtmlEncode(_name))
            .Append("\">\n");
        var silent = new List<NotebookCell>();
        foreach (var (cell, prose) in _cells)
        {
            if (prose is not null)
            {
                WriteCode(page, silent);
                page.Append("<div class=\"prose\">").Append(prose).Append("</div>\n");
            }
            else if (cell.Kind == CellKind.Code)
            {
                silent.Add(cell);
                if (cell.Outputs.Count > 0)
                {
                    WriteCode(page, silent);
                    WriteOutputs(page, cell, isLive);
                }
            }
        }

        WriteCode(page, silent);
        page.Append("</section>\n");
    }

    /// <summary>Code, folded; cells that show nothing are folded together with the next one.</summary>
    private static void WriteCode(StringBuilder page, List<NotebookCell> cells)
    {
        var shown = cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Source)).ToList();
        cells.Clear();
        if (shown.Count == 0)
        {
            return;
        }

        page.Append("<details class=\"code\"><summary>Code [")
            .Append(Number(shown[0]))
            .Append(shown.Count > 1 ? $"–{Number(shown[^1])}" : "")
            .Append("]</summary>");
        foreach (var cell in shown)
        {
            page.Append("<pre><code>").Append(WebUtility.HtmlEncode(cell.Source)).Append("</code></pre>");
        }

        page.Append("</details>\n");
    }

    private static string Number(NotebookCell cell) =>
        cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? " ";

    private static void WriteOutputs(StringBuilder page, NotebookCell cell, bool isLive)
    {
        foreach (var output in cell.Outputs)
        {
            OutputWriter.Write(page, output, isLive);
        }
    }
}
