using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Labels;

/// <summary>A label and the point in the picture that it belongs to.</summary>
internal sealed record LabelledPoint(string Label, Point Place, OutletStyle Style);
