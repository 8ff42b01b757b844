namespace Parallax.Cli;

/// <summary>The stages of <c>annotate --stages</c> by name.</summary>
internal static class StageNames
{
    // Two lists: a dictionary of a value type of our own would be compiled at every start.
    private static readonly string[] Names = ["sentences", "names", "quotes", "tone", "targets"];

    private static readonly AnalysisStages[] Stages =
    [
        AnalysisStages.None,
        AnalysisStages.Names,
        AnalysisStages.Quotes,
        AnalysisStages.Tone,
        AnalysisStages.Targets,
    ];

    /// <summary>All names, as they are shown.</summary>
    public static string All => string.Join(",", Names);

    /// <summary>The stages of a list with commas; all where none is given.</summary>
    /// <exception cref="CommandException">A name is none of a stage.</exception>
    public static AnalysisStages Parse(string? list)
    {
        if (list is null) return AnalysisStages.All;
        var stages = AnalysisStages.None;
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var stage = Array.FindIndex(Names, own => own.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (stage < 0)
                throw new CommandException(
                    $"'{name}' is no stage; the stages are {All}, with commas between",
                    CommandRunner.WrongUse);
            stages |= Stages[stage];
        }
        return stages;
    }
}
