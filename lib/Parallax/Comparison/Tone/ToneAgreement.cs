namespace Parallax.Comparison.Tone;

/// <summary>How far coders agree on the tone of a sample.</summary>
/// <param name="Items">Number of items that at least two have coded.</param>
/// <param name="OrdinalAlpha">Krippendorff's α with negative &lt; neutral &lt; positive; null where all codes are the
/// same.</param>
/// <param name="NominalAlpha">Krippendorff's α without an order.</param>
/// <param name="Confusions">How often the first coder gave one label and the second another, or the same.</param>
public sealed record ToneAgreement(
    int Items,
    double? OrdinalAlpha,
    double? NominalAlpha,
    IReadOnlyList<ToneConfusion> Confusions);
