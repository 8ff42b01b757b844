using System.Globalization;

namespace Parallax.Cli;

/// <summary>The scripts of an array of tasks that analyse, and of the merge after them.</summary>
internal static class SlurmScripts
{
    /// <summary>The array: each task does its share, and may be requeued: what is there is kept.</summary>
    public static string Analyze(SlurmJob job)
    {
        var last = (job.Tasks - 1).ToString(CultureInfo.InvariantCulture);
        var paths = string.Join(' ', job.Paths.Select(Quoted));
        var size = job.PartSize is { } part ? string.Create(CultureInfo.InvariantCulture, $" --part-size {part}") : "";
        return Script(
            job,
            [$"--job-name=parallax-analyze", $"--array=0-{last}", "--requeue", "--open-mode=append", Output(job, "analyze-%a")],
            $"{job.Command} analyze {paths} -o {Quoted(job.Store)} --shard auto --wait{size}");
    }

    /// <summary>The merge, which is submitted to wait for the array.</summary>
    public static string Merge(SlurmJob job) => Script(
        job,
        ["--job-name=parallax-merge", "--requeue", "--open-mode=append", Output(job, "merge")],
        $"{job.Command} merge {Quoted(job.Store)} --wait");

    /// <summary>An argument as the shell takes it literally.</summary>
    public static string Quoted(string argument) => "'" + argument.Replace("'", @"'\''", StringComparison.Ordinal) + "'";

    private static string Script(SlurmJob job, IEnumerable<string> own, string command)
    {
        var options = own.Concat(Resources(job)).Select(o => $"#SBATCH {o}");
        return string.Join('\n', ["#!/bin/sh", .. options, "set -eu", $"exec {command}", ""]);
    }

    private static IEnumerable<string> Resources(SlurmJob job)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"--cpus-per-task={job.Processors}");
        yield return string.Create(CultureInfo.InvariantCulture, $"--mem={job.Memory}M");
        yield return string.Create(CultureInfo.InvariantCulture, $"--time={job.Minutes}");
        if (job.Partition is not null) yield return $"--partition={job.Partition}";
    }

    private static string Output(SlurmJob job, string name) => $"--output={Path.Combine(job.Folder, name)}.log";
}
