namespace Parallax.Comparison;

/// <summary>In which order lines of a concordance stand.</summary>
public enum ConcordanceOrder
{
    /// <summary>That of the text.</summary>
    Text,

    /// <summary>By the words before the term, the nearest first.</summary>
    Left,

    /// <summary>By the words after the term.</summary>
    Right,
}
