namespace Parallax.Classification;

/// <summary>Whether predictions of about one probability are right about as often.</summary>
/// <param name="From">Lower bound of the probability of the predicted class.</param>
/// <param name="To">Upper bound, not included except 1.</param>
/// <param name="Count">Number of predictions between the two, at least 1.</param>
/// <param name="MeanProbability">The mean of their probabilities.</param>
/// <param name="Accuracy">The share of them that agree with the coding.</param>
public sealed record CalibrationRow(
    double From,
    double To,
    int Count,
    double MeanProbability,
    double Accuracy);
