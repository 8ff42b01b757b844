namespace Parallax.Classification;

/// <summary>What a model that had not seen a row's group said of it.</summary>
/// <param name="Row">Position of the row in the table of coded rows, from 0.</param>
/// <param name="Group">Its group.</param>
/// <param name="Fold">The fold that it was tested in, from 0.</param>
/// <param name="Label">The class in the coding.</param>
/// <param name="Prediction">The class that the model gave, with its probability.</param>
public sealed record OutOfFoldPrediction(
    int Row,
    string Group,
    int Fold,
    string Label,
    TextPrediction Prediction)
{
    /// <summary>The class that the model gave.</summary>
    public string Predicted => Prediction.Label;

    /// <summary>Its probability according to the model.</summary>
    public double Probability => Prediction.Probability;
}
