namespace Parallax.Articles.Patterns;

/// <summary>One instruction of a <see cref="PatternProgram"/>.</summary>
internal sealed class PatternInstruction(PatternStep step)
{
    public PatternStep Step { get; } = step;

    /// <summary>The characters that it takes.</summary>
    public CharSet? Set { get; init; }

    /// <summary>The instruction to go on at, or the slot that keeps the place.</summary>
    public int First { get; set; }

    /// <summary>The instruction to go on at if the first leads nowhere.</summary>
    public int Second { get; set; }

    /// <summary>Whether the instruction after this one may follow between two characters; null stands for the text's beginning or end.</summary>
    public bool Holds(char? before, char? next) => Step switch
    {
        PatternStep.Save => true,
        PatternStep.Start => before is null,
        PatternStep.End => next is null,
        PatternStep.WordEdge => (before is { } a && CharSet.IsWord(a)) != (next is { } b && CharSet.IsWord(b)),
        _ => false,
    };
}
