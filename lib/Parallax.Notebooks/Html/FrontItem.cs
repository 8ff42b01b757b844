using System.Text;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Html;

/// <summary>A cell for the page's front, or for the section of its notebook.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Heading">The heading under which it is in its notebook.</param>
internal sealed record FrontItem(NotebookCell Cell, (string Id, string Text) Heading)
{
    /// <summary>Prose as prose, code as its outputs alone.</summary>
    public void WriteTo(StringBuilder page, bool isLive)
    {
        if (Cell.Kind == CellKind.Markdown)
        {
            page.Append("<div class=\"prose\">")
                .Append(new ProseWriter("front").Write(Cell.Source))
                .Append("</div>\n");
            return;
        }

        foreach (var output in Cell.Outputs.OfType<JsonObject>().Where(output => !IsEmptyTable(output)))
        {
            OutputWriter.Write(page, output, isLive);
        }
    }

    // On the front a head without rows says nothing; the notebook's own section keeps it.
    private static bool IsEmptyTable(JsonObject output) =>
        OutputData.Of(output)?["text/html"] is { } html
        && Multiline.Join(html) is var text
        && text.Contains("<table", StringComparison.Ordinal)
        && !text.Contains("<td", StringComparison.Ordinal);
}
