using Parallax.Numerics;

namespace Parallax.Entities.Catalogue;

/// <summary>How sure it is that a name stands for another one: a log-linear model of form and context.</summary>
/// <remarks>
/// Rounded weights of a logistic regression on articles of <c>polnear.train</c> whose full names were hidden
/// (<c>Parallax.Learning joins … fit</c> prints such); those of stories, printed forms and initials, for which it
/// has no cases, are set by hand.
/// </remarks>
internal static class JoinModel
{
    /// <summary>The features, in the order of the weights.</summary>
    public static readonly string[] Names =
    [
        "bias", "names alike", "words alike", "others as alike", "share of candidates", "candidates", "prominence",
        "title shared", "title other", "days apart", "same story", "rare surname", "printed", "initials only",
    ];

    private static readonly double[] Weights = [-0.55, 3.3, 2.1, -0.6, 0.85, -0.85, 0.1, 1.5,
        -1.0, -0.2, 1, 0.75, 2.5, -1.5];

    /// <summary>The probability of a candidate.</summary>
    public static double Score(double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += Weights[i] * features[i];
        return Rounding.Significant(1 / (1 + Exponential.Of(-sum)));
    }
}
