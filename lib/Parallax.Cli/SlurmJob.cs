namespace Parallax.Cli;

/// <summary>What a cluster is asked for.</summary>
internal sealed record SlurmJob
{
    /// <summary>How the command is called in a job.</summary>
    public required string Command { get; init; }

    /// <summary>Files and folders with articles.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The store.</summary>
    public required string Store { get; init; }

    /// <summary>The folder of the scripts and of what the jobs print.</summary>
    public required string Folder { get; init; }

    /// <summary>Number of tasks.</summary>
    public required int Tasks { get; init; }

    /// <summary>Processors a task.</summary>
    public required int Processors { get; init; }

    /// <summary>Memory a task, in MiB.</summary>
    public required int Memory { get; init; }

    /// <summary>Time a task, in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The partition; null for the cluster's own choice.</summary>
    public string? Partition { get; init; }

    /// <summary>About how many MiB of input make a part; null for the command's own choice.</summary>
    public double? PartSize { get; init; }
}
