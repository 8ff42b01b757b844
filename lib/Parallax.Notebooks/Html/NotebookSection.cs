using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Html;

/// <summary>One notebook as a part of a page.</summary>
/// <remarks>
/// Cells tagged <c>front</c> are shown on the page's front, those tagged <c>key</c> in the notebook's section; nothing
/// is shown twice: where such a cell is in the whole notebook, there is a link to what it showed.
/// </remarks>
internal sealed partial class NotebookSection
{
    /// <summary>The tag of the cells that make a notebook's section.</summary>
    public const string KeyTag = "key";

    private readonly string _name;
    private readonly List<(NotebookCell Cell, string? Prose)> _cells = [];
    private readonly List<FrontItem> _front = [];
    private readonly List<FrontItem> _key = [];

    public NotebookSection(string name, Notebook notebook, int number)
    {
        _name = name;
        Id = string.Create(CultureInfo.InvariantCulture, $"n{number}");
        var prose = new ProseWriter(Id);
        foreach (var cell in notebook.Cells)
        {
            var written = cell.Kind == CellKind.Markdown ? prose.Write(cell.Source) : null;
            _cells.Add((cell, written));
            var item = new FrontItem(cell, prose.LastHeading ?? (Id, name));
            if (written is null && cell.Outputs.Count == 0) continue;
            if (cell.Tags.Contains(FrontSection.Tag)) _front.Add(item);
            else if (cell.Tags.Contains(KeyTag)) _key.Add(item);
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

    /// <summary>The cells of the notebook's section, in their order.</summary>
    public IReadOnlyList<FrontItem> Key => _key;

    /// <summary>The title without the notebook's number.</summary>
    public string ShortTitle => Numbered().Replace(Title, "");

    /// <summary>The anchor of the whole notebook.</summary>
    public string WholeId => Id + "-all";

    /// <summary>The notebook's section: its title and what its cells tagged <c>key</c> show.</summary>
    public void WriteKey(StringBuilder page, bool isLive)
    {
        page.Append($"<section class=\"key\" id=\"{Id}\">\n");
        page.Append($"<h2>{WebUtility.HtmlEncode(ShortTitle)}</h2>\n");
        foreach (var item in _key) item.WriteTo(page, isLive);
        page.Append($"<p class=\"origin\">Method, all tables and the code: <a href=\"#{WholeId}\">");
        page.Append(WebUtility.HtmlEncode(Title)).Append("</a></p>\n</section>\n");
    }

    /// <summary>The whole notebook, folded, for the page's appendix.</summary>
    public void WriteFolded(StringBuilder page, bool isLive)
    {
        page.Append($"<details class=\"notebook\" id=\"{WholeId}\"><summary>");
        page.Append(WebUtility.HtmlEncode(Title)).Append("</summary>\n");
        WriteCells(page, isLive);
        page.Append("</details>\n");
    }

    /// <summary>The whole notebook, open.</summary>
    public void WriteTo(StringBuilder page, bool isLive)
    {
        page.Append("<section class=\"notebook\" id=\"")
            .Append(Id)
            .Append("\" aria-label=\"")
            .Append(WebUtility.HtmlEncode(_name))
            .Append("\">\n");
        WriteCells(page, isLive);
        page.Append("</section>\n");
    }

    private void WriteCells(StringBuilder page, bool isLive)
    {
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

    // Where else the page shows a cell's outputs.
    private string? PlaceOf(NotebookCell cell)
    {
        if (_front.Exists(item => item.Cell == cell)) return FrontSection.Id;
        return _key.Exists(item => item.Cell == cell) ? Id : null;
    }

    private static string Number(NotebookCell cell) =>
        cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? " ";

    private void WriteOutputs(StringBuilder page, NotebookCell cell, bool isLive)
    {
        if (PlaceOf(cell) is { } place)
        {
            page.Append($"<p class=\"above\"><a href=\"#{place}\">Shown above</a></p>\n");
            return;
        }

        foreach (var output in cell.Outputs)
        {
            OutputWriter.Write(page, output, isLive);
        }
    }

    [GeneratedRegex("^[0-9]+ · ", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
