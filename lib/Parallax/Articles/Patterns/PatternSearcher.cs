namespace Parallax.Articles.Patterns;

/// <summary>Finds the first match in a text and the places of its groups, following all its beginnings side by side (Pike 1987).</summary>
/// <remarks>
/// Paths are kept in the order in which a backtracking matcher would try them, so that the match is the one that it would
/// find, in time that the text's length times the pattern's bounds.
/// </remarks>
internal sealed class PatternSearcher(PatternProgram program, string text)
{
    private readonly int[] seen = new int[program.Steps.Length];
    private readonly Path[] ready = new Path[program.Steps.Length], next = new Path[program.Steps.Length];
    private int readyCount, nextCount, at;
    private int[]? found;

    /// <summary>The slots of the first match from <paramref name="start"/> on; null where there is none.</summary>
    public int[]? Find(int start)
    {
        for (at = start; at <= text.Length; at++)
        {
            readyCount = 0;
            var isCut = false;
            for (var i = 0; i < nextCount && !isCut; i++) isCut = Follow(next[i]);
            if (found is null && !isCut && (at == 0 || !program.IsAnchored)) Follow(new(0, Empty()));
            nextCount = 0;
            if (at < text.Length) Advance(text[at]);
            if (nextCount == 0 && (found is not null || program.IsAnchored)) break;
        }
        return found;
    }

    private int[] Empty()
    {
        var slots = new int[program.Slots];
        Array.Fill(slots, -1);
        return slots;
    }

    private void Advance(char c)
    {
        for (var i = 0; i < readyCount; i++)
            if (program.Steps[ready[i].Place].Set!.Contains(c)) next[nextCount++] = ready[i] with { Place = ready[i].Place + 1 };
    }

    /// <summary>Follows a path to all instructions that take the next character; true where it ends in a match, so that those behind it are of no use.</summary>
    private bool Follow(Path path)
    {
        var (place, slots) = path;
        if (seen[place] == at + 1) return false;
        seen[place] = at + 1;
        var step = program.Steps[place];
        switch (step.Step)
        {
            case PatternStep.Accept:
                found = slots;
                return true;
            case PatternStep.Take:
                ready[readyCount++] = path;
                return false;
            case PatternStep.Jump: return Follow(new(step.First, slots));
            case PatternStep.Split: return Follow(new(step.First, slots)) || Follow(new(step.Second, slots));
            default: return step.Holds(at == 0 ? null : text[at - 1], at == text.Length ? null : text[at]) && Follow(new(place + 1, Kept(step, slots)));
        }
    }

    private int[] Kept(PatternInstruction step, int[] slots)
    {
        if (step.Step != PatternStep.Save) return slots;
        var kept = (int[])slots.Clone();
        kept[step.First] = at;
        return kept;
    }

    private readonly record struct Path(int Place, int[] Slots);
}
