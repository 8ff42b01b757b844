namespace Parallax.Charts.Svg;

/// <summary>Where a line of text is set.</summary>
/// <param name="X">Its start, middle or end.</param>
/// <param name="Baseline">Its baseline.</param>
/// <param name="Anchor">Which of them X is.</param>
internal readonly record struct Spot(double X, double Baseline, Anchor Anchor = Anchor.Start);
