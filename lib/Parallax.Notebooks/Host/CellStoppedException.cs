namespace Parallax.Notebooks.Host;

/// <summary>A cell that was interrupted.</summary>
/// <param name="isLeftBehind">Whether code that it called goes on.</param>
/// <param name="reason">What its code threw when it was stopped.</param>
internal sealed class CellStoppedException(bool isLeftBehind, Exception? reason)
    : Exception(isLeftBehind ? $"The cell was interrupted. {LeftBehind}" : "The cell was interrupted.", reason)
{
    /// <summary>What is said where code goes on.</summary>
    public const string LeftBehind =
        "What it called cannot be stopped from outside and goes on in the background until it ends or the session does.";
}
