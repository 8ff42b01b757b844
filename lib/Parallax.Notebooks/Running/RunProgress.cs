namespace Parallax.Notebooks.Running;

/// <summary>Where a run stands.</summary>
/// <param name="Path">The notebook.</param>
/// <param name="Cell">The code cell that starts now, the first being 1; one more than <paramref name="Cells"/> at the
/// end.</param>
/// <param name="Cells">How many code cells the notebook has.</param>
/// <param name="Elapsed">The time since the notebook's session was started.</param>
public sealed record RunProgress(string Path, int Cell, int Cells, TimeSpan Elapsed);
