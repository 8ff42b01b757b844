namespace Parallax.Articles.Patterns;

/// <summary>A part of a pattern as it is written.</summary>
internal abstract record PatternNode
{
    /// <summary>One character.</summary>
    public sealed record One(CharSet Set) : PatternNode;

    /// <summary>The beginning or end of the text, or of a word.</summary>
    public sealed record Edge(PatternStep Kind) : PatternNode;

    /// <summary>One part after the other; none at all is the empty pattern.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>The first of several that leads to a match.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <summary>A part again and again, as often as it can or, if lazy, as seldom; without a maximum for −1.</summary>
    public sealed record Repeat(PatternNode Part, int Least, int Most, bool IsLazy) : PatternNode;

    /// <summary>A part whose place is kept under the name of that number.</summary>
    public sealed record Group(PatternNode Part, int Number) : PatternNode;
}
