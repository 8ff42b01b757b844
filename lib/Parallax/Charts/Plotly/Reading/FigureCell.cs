namespace Parallax.Charts.Plotly.Reading;

/// <summary>A value of a trace: a number, or a text.</summary>
/// <param name="Text">The text; of a number, how it is written.</param>
/// <param name="Number">The number; null for a text.</param>
internal sealed record FigureCell(string Text, double? Number);
