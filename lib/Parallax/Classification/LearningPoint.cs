namespace Parallax.Classification;

/// <summary>How well the model does when it learns from a part of the groups.</summary>
/// <param name="Share">The share of the groups of each training set, from 0 to 1.</param>
/// <param name="Rows">Mean number of rows that it learnt from.</param>
/// <param name="MacroF1">Macro F1 over all rows, out of fold.</param>
/// <param name="Accuracy">Share of the rows predicted as coded, out of fold.</param>
public sealed record LearningPoint(double Share, double Rows, double MacroF1, double Accuracy);
