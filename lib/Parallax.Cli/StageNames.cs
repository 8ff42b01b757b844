namespace Parallax.Cli;

/// <summary>The stages of <c>annotate --stages</c> by name.</summary>
internal static class StageNames
{
    private static readonly Dictionary<string, AnalysisStages> Stages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sentences"] = AnalysisStages.None,
        ["names"] = AnalysisStages.Names,
        ["quotes"] = AnalysisStages.Quotes,
        ["tone"] = AnalysisStages.Tone,
        ["targets"] = AnalysisStages.Targets,
    };

    /// <summary>All names, as they are shown.</summary>
    public static string All => string.Join(",", Stages.Keys);

    /// <summary>The stages of a list with commas; all where none is given.</summary>
    /// <exception cref="CommandException">A name is none of a stage.</exception>
    public static AnalysisStages Parse(string? list)
    {
        if (list is null) return AnalysisStages.All;
        var stages = AnalysisStages.None;
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Stages.TryGetValue(name, out var stage))
                throw new CommandException(
                    $"'{name}' is no stage; the stages are {All}, with commas between",
                    CommandRunner.WrongUse);
            stages |= stage;
        }
        return stages;
    }
}
