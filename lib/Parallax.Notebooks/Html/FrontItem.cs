using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Html;

/// <summary>A cell for the page's front.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Heading">The heading under which it stands in its notebook.</param>
internal sealed record FrontItem(NotebookCell Cell, (string Id, string Text) Heading);
