namespace Parallax.Polyglot;

/// <summary>What ML.NET's model says of a <see cref="TargetExample"/>.</summary>
internal sealed class TargetPrediction
{
    /// <summary>The most probable label.</summary>
    public string PredictedLabel { get; set; } = "";

    /// <summary>The labels' probabilities, in the order of the output's slot names.</summary>
    public float[] Score { get; set; } = [];
}
