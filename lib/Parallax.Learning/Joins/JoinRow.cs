using Microsoft.ML.Data;

namespace Parallax.Learning.Joins;

/// <summary>A candidate for the name that was hidden, as ML.NET reads it.</summary>
internal sealed class JoinRow
{
    /// <summary>Whether it is the right one.</summary>
    public bool Label { get; init; }

    /// <summary>What it counts.</summary>
    public float Weight { get; init; }

    /// <summary>
    /// The features of the join model but for the constant, which is the trainer's own.
    /// </summary>
    [VectorType]
    public float[] Features { get; init; } = [];
}
