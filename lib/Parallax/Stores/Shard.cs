using System.Globalization;

namespace Parallax.Stores;

/// <summary>A share of the work on a store: every share may be done on another machine, in any order.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Count">How many shares there are.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>All of the work.</summary>
    public static readonly Shard Whole = new(0, 1);

    // Which variables say which share a task of an array has, and how many there are.
    private static readonly (string Number, string Count, string? First)[] Schedulers =
    [
        ("SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "SLURM_ARRAY_TASK_MIN"),
        ("AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE", null),
        ("JOB_COMPLETION_INDEX", "JOB_COMPLETION_COUNT", null),
        ("PBS_ARRAY_INDEX", "PBS_ARRAY_COUNT", null),
        ("PARALLEL_SEQ", "PARALLEL_COUNT", "PARALLEL_FIRST"),
    ];

    /// <summary>Whether this is all of the work.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>
    /// Reads <c>3/16</c>, the fourth of sixteen shares, or <c>auto</c>, see <see cref="FromEnvironment"/>.
    /// </summary>
    /// <exception cref="FormatException">It is neither; the message says what was expected.</exception>
    public static Shard Parse(string text)
    {
        if (text == "auto") return FromEnvironment(Environment.GetEnvironmentVariable);
        var parts = text.Split('/');
        if (parts.Length == 2 && TryNumber(parts[0], out var number) && TryNumber(parts[1], out var count)
            && number < count)
            return new Shard(number, count);
        throw new FormatException(
            $"'{text}' is no share of the work: give I/N with I from 0 to N - 1, such as 3/16, or auto.");
    }

    /// <summary>
    /// The share that a scheduler gives a task of an array: Slurm, AWS Batch, Kubernetes (whose count,
    /// <c>JOB_COMPLETION_COUNT</c>, the job has to set), PBS and GNU parallel in the same way.
    /// </summary>
    /// <param name="variable">The value of an environment variable; null where there is none.</param>
    /// <exception cref="FormatException">There are no such variables, or they contradict one another.</exception>
    public static Shard FromEnvironment(Func<string, string?> variable)
    {
        foreach (var scheduler in Schedulers)
        {
            if (variable(scheduler.Number) is not { } number) continue;
            var first = scheduler.First is null ? null : variable(scheduler.First);
            return Of(scheduler.Number, number, (scheduler.Count, variable(scheduler.Count), first));
        }
        var names = string.Join(", ", Schedulers.Select(s => s.Number));
        throw new FormatException($"no task of an array is running here: none of {names} is set; give --shard I/N.");
    }

    /// <summary>The share as it is given: <c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>Whether a part of the plan belongs to this share.</summary>
    internal bool Has(int part) => part % Count == Number;

    private static Shard Of(string name, string number, (string Name, string? Value, string? First) count)
    {
        if (count.Value is null)
            throw new FormatException($"{name} is set and {count.Name} is not: give --shard I/N, or set it.");
        var first = count.First is not null && TryNumber(count.First, out var start) ? start : 0;
        if (TryNumber(number, out var at) && TryNumber(count.Value, out var of) && at >= first && at - first < of)
            return new Shard(at - first, of);
        throw new FormatException($"{name} is '{number}' and {count.Name} '{count.Value}': that is no share of the work.");
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
