using Parallax.Numerics;

namespace Parallax.Comparison.Words;

/// <summary>How much more, or less, an outlet uses a term than another outlet or than the rest.</summary>
/// <remarks>
/// Positive log ratio, log-odds and z say that <see cref="Outlet"/> uses it more; the tests carry no sign.
/// </remarks>
public sealed record KeynessRow
{
    /// <summary>The term in normal form.</summary>
    public required string Term { get; init; }

    /// <summary>Its number of words.</summary>
    public required int Length { get; init; }

    /// <summary>The outlet.</summary>
    public required string Outlet { get; init; }

    /// <summary>What it is compared with: another outlet, or "rest".</summary>
    public required string Other { get; init; }

    /// <summary>Counts of the term and sizes of both texts.</summary>
    public required ContingencyTable Table { get; init; }

    /// <summary>Number of the outlet's articles that have the term.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of the other articles that have the term.</summary>
    public required int OtherArticles { get; init; }

    /// <summary>Log-odds ratio with its prior, and z.</summary>
    public required LogOdds LogOdds { get; init; }

    /// <summary>p-value of G², adjusted for the number of terms tested (Benjamini–Hochberg).</summary>
    public double AdjustedP { get; init; }

    /// <summary>
    /// Welch's test of the rates article by article; null with fewer than two articles on either side.
    /// </summary>
    public WelchTest? AcrossArticles { get; init; }

    /// <summary>
    /// p-value of the difference between the articles' rates: by permutation where there are at most
    /// <see cref="KeynessOptions.PermutationArticles"/> articles, else that of <see cref="AcrossArticles"/>; null
    /// without a test.
    /// </summary>
    public double? AcrossArticlesP { get; init; }

    /// <summary><see cref="AcrossArticlesP"/>, adjusted for the number of terms tested; null without a test.</summary>
    public double? AcrossArticlesAdjustedP { get; init; }

    /// <summary>
    /// Whether the term is a matter of house style (honorifics, months, "p.m."), not of what is said.
    /// </summary>
    public bool IsHouseStyle { get; init; }

    /// <summary>Occurrences in the outlet.</summary>
    public long Count => Table.Count;

    /// <summary>Occurrences in the other text.</summary>
    public long OtherCount => Table.OtherCount;

    /// <summary>The outlet's words.</summary>
    public long Words => Table.Words;

    /// <summary>The other text's words.</summary>
    public long OtherWords => Table.OtherWords;

    /// <summary>Occurrences per 1,000 words of the outlet.</summary>
    public double Rate => Table.Rate;

    /// <summary>Occurrences per 1,000 words of the other text.</summary>
    public double OtherRate => Table.OtherRate;

    /// <summary>G² (Dunning 1993).</summary>
    public double G2 => Table.LogLikelihood;

    /// <summary>p-value of <see cref="G2"/>, not adjusted.</summary>
    public double P => Significance.ChiSquareTail(G2);

    /// <summary>Log ratio (Hardie 2014).</summary>
    public double LogRatio => Table.LogRatio;

    /// <summary>Standard score of the log-odds ratio (Monroe, Colaresi and Quinn 2008).</summary>
    public double Z => LogOdds.Z;
}
