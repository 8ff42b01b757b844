using System.Globalization;
using Parallax.Notebooks.Host;

namespace Parallax.Notebooks.Sessions;

/// <summary>Why a running cell was stopped from outside.</summary>
/// <param name="ErrorName">The name of the error that the cell ends with.</param>
/// <param name="What">What is said of the cell, behind "The cell".</param>
internal sealed record StopReason(string ErrorName, string What)
{
    /// <summary>Whoever ran the cell no longer wants it.</summary>
    public static StopReason Cancelled { get; } = new("Interrupted", "was stopped");

    /// <summary>What is said of a cell that did not stop when it was told to.</summary>
    public string ThatEndedTheSession => $"{What}; it did not react, so the session ended with it";

    /// <summary>The cell ran too long.</summary>
    public static StopReason TimeLimit(TimeSpan limit)
    {
        var seconds = limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new StopReason(ErrorOutput.TimeLimitName, $"ran longer than its limit of {seconds} s and was stopped");
    }

    /// <summary>The error of a cell that did stop, out of the host's.</summary>
    public ErrorOutput Describe(ErrorOutput error, string cell)
    {
        var isLeftBehind = error.Message.EndsWith(CellStoppedException.LeftBehind, StringComparison.Ordinal);
        var rest = isLeftBehind ? $" {CellStoppedException.LeftBehind}" : "";
        var message = $"The cell {What}. The variables of earlier cells are kept.{rest}";
        return new ErrorOutput(ErrorName, message, 0, [$"{cell}: {message}"]);
    }
}
