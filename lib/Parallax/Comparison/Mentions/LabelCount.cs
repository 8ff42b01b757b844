namespace Parallax.Comparison.Mentions;

/// <summary>How often one outlet gives one entity a label.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Name">The entity's canonical name.</param>
/// <param name="Kind">How the label is attached.</param>
/// <param name="Label">The label as printed, its commonest spelling.</param>
/// <param name="Head">Its head in normal form.</param>
/// <param name="Count">How often.</param>
public sealed record LabelCount(string Outlet, string Name, LabelKind Kind, string Label, string Head, int Count);
