namespace Parallax.Notebooks.Documents;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Code that a session runs.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that a converter passes through untouched; also every cell type that nbformat may add.</summary>
    Raw,
}
