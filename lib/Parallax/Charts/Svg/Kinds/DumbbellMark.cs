using Parallax.Charts.Drawing;

namespace Parallax.Charts.Svg.Kinds;

/// <summary>A mark in a row of a dumbbell chart.</summary>
internal sealed record DumbbellMark(OutletStyle Style, double Value, double X, MarkData Data)
{
    /// <summary>How far it is moved down from the middle of its row.</summary>
    public double Offset { get; init; }
}
