using Microsoft.ML.Data;
using Parallax.Tone.Targets;

namespace Parallax.Classification.Models;

/// <summary>A text as ML.NET reads it; what concerns a target is empty where there is none.</summary>
internal sealed record FeatureRow
{
    /// <summary>Number of values in <see cref="Tones"/>.</summary>
    public const int ToneCount = 5;

    /// <summary>Number of places in <see cref="Roles"/>.</summary>
    public const int RoleCount = TargetFeatures.Buckets;

    private static readonly VBuffer<float> NoRoles = new(RoleCount, 0, [], []);

    /// <summary>The class; empty where it is asked for.</summary>
    public string Label { get; init; } = "";

    /// <summary>The words, the target masked.</summary>
    public required string Words { get; init; }

    /// <summary>The same, of which runs of characters are taken.</summary>
    public required string Characters { get; init; }

    /// <summary>All words before the target.</summary>
    public string Before { get; init; } = "";

    /// <summary>All words after it.</summary>
    public string After { get; init; } = "";

    /// <summary>Five words before and five after it.</summary>
    public string Near { get; init; } = "";

    /// <summary>Three words before it.</summary>
    public string Left { get; init; } = "";

    /// <summary>Three words after it.</summary>
    public string Right { get; init; } = "";

    /// <summary>
    /// The lexicon's tones of the text, of the target's sentence, of what is before, after and near the target.
    /// </summary>
    [VectorType(ToneCount)]
    public float[] Tones { get; init; } = new float[ToneCount];

    /// <summary>
    /// What the built-in model of tone toward a target goes by: words by their role beside it, hashed.
    /// </summary>
    [VectorType(RoleCount)]
    public VBuffer<float> Roles { get; init; } = NoRoles;
}
