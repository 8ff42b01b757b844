using Microsoft.ML.Data;

namespace Parallax.Learning.Topics;

/// <summary>A document as ML.NET reads it.</summary>
internal sealed class TopicRow
{
    /// <summary>Its terms, sparse.</summary>
    public VBuffer<float> Features { get; init; }
}
