using Parallax.Numerics;

namespace Parallax.Classification;

/// <summary>How well a classifier does on texts that it has not seen, by cross-validation.</summary>
/// <remarks>Every row is predicted once, by a model that was trained without its group's fold.</remarks>
public sealed record ClassifierEvaluation
{
    /// <summary>Number of coded rows that were used.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of groups that they come from.</summary>
    public required int Groups { get; init; }

    /// <summary>Name of the column of groups; null where rows of one text are a group.</summary>
    public required string? GroupColumn { get; init; }

    /// <summary>Number of folds.</summary>
    public required int Folds { get; init; }

    /// <summary>Number of rows left out because text, label, group or target is missing.</summary>
    public required int SetAside { get; init; }

    /// <summary>Share of the rows predicted as coded.</summary>
    public required double Accuracy { get; init; }

    /// <summary>Mean of the classes' F1: all classes count the same, however rare.</summary>
    public required double MacroF1 { get; init; }

    /// <summary>
    /// 95 % interval of <see cref="MacroF1"/>, groups drawn with replacement (percentiles of 1,000 cluster bootstrap
    /// samples, Davison and Hinkley 1997, 3.8); null for fewer than five groups.
    /// </summary>
    /// <remarks>It holds the models fixed: what another sample of coded rows would teach is not in it.</remarks>
    public required BootstrapInterval? MacroF1Interval { get; init; }

    /// <summary>The most frequent class.</summary>
    public required string MajorityClass { get; init; }

    /// <summary>Macro F1 of a model that always gives the most frequent class.</summary>
    public required double MajorityBaseline { get; init; }

    /// <summary>Share of the rows of the most frequent class: the accuracy of always giving it.</summary>
    public required double MajorityAccuracy { get; init; }

    /// <summary>Krippendorff's α (nominal) of prediction and coding; see <see cref="KrippendorffAlpha"/>.</summary>
    public required double? Agreement { get; init; }

    /// <summary>
    /// Expected calibration error (Guo et al. 2017, eq. 3): mean distance of probability and accuracy in ten bins.
    /// </summary>
    public required double CalibrationError { get; init; }

    /// <summary>The classes' scores, in ordinal order of the class.</summary>
    public required IReadOnlyList<ClassScore> Classes { get; init; }

    /// <summary>Coded against predicted classes, a row for each pair.</summary>
    public required IReadOnlyList<ConfusionCell> Confusion { get; init; }

    /// <summary>Probability against accuracy in bins of a tenth; empty bins are left out.</summary>
    public required IReadOnlyList<CalibrationRow> Calibration { get; init; }

    /// <summary>
    /// The prediction of every row, in the order of the table; empty in a classifier loaded from a file.
    /// </summary>
    public required IReadOnlyList<OutOfFoldPrediction> Predictions { get; init; }

    /// <summary>What makes the figures less certain than they look.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The result in words: folds, rows, macro F1 with its interval, baseline, warnings.</summary>
    public required string Summary { get; init; }
}
