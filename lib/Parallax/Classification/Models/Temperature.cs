using Parallax.Numerics;

namespace Parallax.Classification.Models;

/// <summary>Temperature scaling: one factor on the logits that makes the coded classes likeliest.</summary>
/// <remarks>Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks" (2017), section 4.2.</remarks>
internal static class Temperature
{
    private const double Smallest = 0.05;
    private const double Largest = 5;
    private const int Steps = 60;

    // A class that a model gave no chance counts for this much and not for an infinite loss.
    private const double Floor = 1e-12;

    // More digits would depend on how wide the vectors of the processor are.
    private const int Digits = 3;

    /// <summary>The factor, found by ternary search: the loss has one minimum.</summary>
    public static double Fit(IReadOnlyList<(double[] Logits, int Class)> texts)
    {
        var (low, high) = (Smallest, Largest);
        for (var i = 0; i < Steps; i++)
        {
            var third = (high - low) / 3;
            if (Loss(texts, low + third) < Loss(texts, high - third)) high -= third;
            else low += third;
        }

        return Math.Round((low + high) / 2, Digits);
    }

    /// <summary>Sum of the log losses of the coded classes.</summary>
    public static double Loss(IEnumerable<(double[] Logits, int Class)> texts, double factor) =>
        texts.Sum(text => -Math.Log(Math.Max(Floor, Probabilities(text.Logits, factor)[text.Class])));

    /// <summary>The probabilities of logits times a factor (softmax).</summary>
    public static double[] Probabilities(double[] logits, double factor)
    {
        var top = logits.Max();
        var values = Array.ConvertAll(logits, logit => Exponential.Of((logit - top) * factor));
        var sum = values.Sum();
        return Array.ConvertAll(values, value => value / sum);
    }
}
