using System.Diagnostics;
using Parallax.Notebooks.Running;

namespace Parallax.Cli;

/// <summary>A line every few seconds that says what runs, where standard error is no terminal.</summary>
/// <param name="lines">Where the lines go.</param>
/// <param name="interval">The time between two lines.</param>
internal sealed class ProgressLines(TextWriter lines, TimeSpan interval) : IProgress<RunProgress>
{
    /// <summary>The time between two lines where people wait.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(4);

    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();

    public void Report(RunProgress value)
    {
        lock (_lock)
        {
            if (value.Cell > value.Cells || _sinceLast.Elapsed < interval) return;
            _sinceLast.Restart();
            var name = Path.GetFileNameWithoutExtension(value.Path);
            lines.WriteLine(FormattableString.Invariant($"{name}: cell {value.Cell} of {value.Cells}"));
        }
    }
}
