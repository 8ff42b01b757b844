namespace Parallax.Classification;

/// <summary>How well one class was found in texts that the model had not seen.</summary>
/// <param name="Label">The class.</param>
/// <param name="Count">Number of rows coded so.</param>
/// <param name="Predicted">Number of rows predicted so.</param>
/// <param name="Precision">Share of the rows predicted so that are coded so; 0 where none is predicted.</param>
/// <param name="Recall">Share of the rows coded so that are predicted so.</param>
/// <param name="F1">Harmonic mean of precision and recall.</param>
public sealed record ClassScore(
    string Label,
    int Count,
    int Predicted,
    double Precision,
    double Recall,
    double F1);
