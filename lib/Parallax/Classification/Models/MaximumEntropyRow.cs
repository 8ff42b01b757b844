using Microsoft.ML.Data;

namespace Parallax.Classification.Models;

/// <summary>A training example as ML.NET reads it.</summary>
internal sealed class MaximumEntropyRow
{
    /// <summary>The class, from 0: a key column whose type comes from a schema definition counts so.</summary>
    public uint Label { get; init; }

    /// <summary>The features.</summary>
    public VBuffer<float> Features { get; init; }
}
