namespace Parallax.Comparison;

/// <summary>The order of the lines of a concordance.</summary>
public enum ConcordanceOrder
{
    /// <summary>That of the text.</summary>
    Text,

    /// <summary>By the words before the term, the nearest first.</summary>
    Left,

    /// <summary>By the words after the term.</summary>
    Right,
}
