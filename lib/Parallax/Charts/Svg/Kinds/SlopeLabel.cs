using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>A label at an end of a line.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Y">Where the line ends; null where the value is missing.</param>
internal sealed record SlopeLabel(IReadOnlyList<string> Lines, TextStyle Style, double? Y);
