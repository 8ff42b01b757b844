namespace Parallax.Charts.Svg.Labels;

/// <summary>A line of text in a picture and the room it takes; the tests look for overlaps among them.</summary>
internal sealed record TextBox(string Text, Box Box);
