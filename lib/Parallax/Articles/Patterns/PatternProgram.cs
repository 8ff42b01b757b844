namespace Parallax.Articles.Patterns;

/// <summary>A pattern as instructions (Thompson 1968): what may come next at each place of it.</summary>
/// <remarks>Slots 2n and 2n + 1 keep where group n begins and ends; the last two are the match itself.</remarks>
internal sealed class PatternProgram
{
    private readonly List<PatternInstruction> steps = [];

    /// <summary>The program of a pattern.</summary>
    /// <exception cref="FormatException">The pattern uses what is not known here.</exception>
    public PatternProgram(string pattern)
    {
        var parser = new PatternParser(pattern);
        var node = parser.Parse();
        Names = parser.Names;
        IsAnchored = node is PatternNode.Sequence { Parts: [PatternNode.Edge { Kind: PatternStep.Start }, ..] };
        Write(new PatternNode.Group(node, Names.Count));
        Add(PatternStep.Accept);
        Steps = [.. steps];
        HasWordEdges = steps.Exists(s => s.Step == PatternStep.WordEdge);
    }

    /// <summary>The instructions; the first is where a match begins.</summary>
    public PatternInstruction[] Steps { get; }

    /// <summary>The names of the groups, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether a match can begin at the beginning of the text only.</summary>
    public bool IsAnchored { get; }

    /// <summary>Whether it matters to the pattern where words begin and end.</summary>
    public bool HasWordEdges { get; }

    /// <summary>Number of slots for places.</summary>
    public int Slots => 2 * Names.Count + 2;

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.One one:
                steps.Add(new(PatternStep.Take) { Set = one.Set });
                break;
            case PatternNode.Edge edge:
                Add(edge.Kind);
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts) Write(part);
                break;
            case PatternNode.Choice choice:
                Write(choice);
                break;
            case PatternNode.Repeat repeat:
                Write(repeat);
                break;
            case PatternNode.Group group:
                Add(PatternStep.Save).First = 2 * group.Number;
                Write(group.Part);
                Add(PatternStep.Save).First = 2 * group.Number + 1;
                break;
        }
    }

    private void Write(PatternNode.Choice choice)
    {
        List<PatternInstruction> exits = [];
        for (var i = 0; i < choice.Options.Count - 1; i++)
        {
            var split = Add(PatternStep.Split);
            split.First = steps.Count;
            Write(choice.Options[i]);
            exits.Add(Add(PatternStep.Jump));
            split.Second = steps.Count;
        }
        Write(choice.Options[^1]);
        foreach (var exit in exits) exit.First = steps.Count;
    }

    private void Write(PatternNode.Repeat repeat)
    {
        for (var i = 0; i < repeat.Least; i++) Write(repeat.Part);
        if (repeat.Most < 0) WriteLoop(repeat);
        List<PatternInstruction> splits = [];
        for (var i = repeat.Least; i < repeat.Most; i++)
        {
            splits.Add(Add(PatternStep.Split));
            Lead(splits[^1], repeat.IsLazy, steps.Count);
            Write(repeat.Part);
        }
        foreach (var split in splits) Lead(split, !repeat.IsLazy, steps.Count);
    }

    private void WriteLoop(PatternNode.Repeat repeat)
    {
        var head = steps.Count;
        var split = Add(PatternStep.Split);
        Lead(split, repeat.IsLazy, steps.Count);
        Write(repeat.Part);
        Add(PatternStep.Jump).First = head;
        Lead(split, !repeat.IsLazy, steps.Count);
    }

    private static void Lead(PatternInstruction split, bool isSecond, int to)
    {
        if (isSecond) split.Second = to;
        else split.First = to;
    }

    private PatternInstruction Add(PatternStep step)
    {
        steps.Add(new(step));
        return steps[^1];
    }
}
