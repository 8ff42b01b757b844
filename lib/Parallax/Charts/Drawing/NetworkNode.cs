namespace Parallax.Charts.Drawing;

/// <summary>A name of a network and its place in the unit square.</summary>
/// <param name="Name">The name.</param>
/// <param name="X">From the left, 0…1.</param>
/// <param name="Y">From the top, 0…1.</param>
internal sealed record NetworkNode(string Name, double X, double Y)
{
    /// <summary>The sum of the weights of its links.</summary>
    public required double Weight { get; init; }
}
