namespace Parallax.Articles.Patterns;

/// <summary>Where a <see cref="PatternState"/> leads on a character, or at the end of the text for null.</summary>
internal sealed class PatternExpansion
{
    private readonly PatternProgram program;
    private readonly char? before, next;
    private readonly bool[] seen, reached;

    public PatternExpansion(PatternProgram program, PatternState from, char? next)
    {
        (this.program, before, this.next) = (program, from.Before, next);
        (seen, reached) = (new bool[program.Steps.Length], new bool[program.Steps.Length]);
        foreach (var place in from.Places) Visit(place);
        if (!program.IsAnchored || before is null) Visit(0);
        Places = Accepts ? "" : Ascending();
    }

    /// <summary>Whether a match ends here.</summary>
    public bool Accepts { get; private set; }

    /// <summary>The instructions after those that take the character.</summary>
    public string Places { get; }

    private string Ascending()
    {
        var places = new char[reached.Length];
        var count = 0;
        for (var i = 0; i < reached.Length; i++)
            if (reached[i]) places[count++] = (char)i;
        return new(places, 0, count);
    }

    private void Visit(int place)
    {
        if (seen[place]) return;
        seen[place] = true;
        var step = program.Steps[place];
        switch (step.Step)
        {
            case PatternStep.Accept:
                Accepts = true;
                break;
            case PatternStep.Take:
                if (next is { } c && step.Set!.Contains(c)) reached[place + 1] = true;
                break;
            case PatternStep.Jump:
                Visit(step.First);
                break;
            case PatternStep.Split:
                Visit(step.First);
                Visit(step.Second);
                break;
            default:
                if (step.Holds(before, next)) Visit(place + 1);
                break;
        }
    }
}
