using System.Globalization;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Tone.Targets;

/// <summary>Tone toward a target from a linear classifier on words, roles and lexicon scores around it.</summary>
/// <remarks>
/// A multinomial logistic regression on hashed features and on the mean word vectors beside the target, trained on
/// NewsMTSC (Hamborg and Donnay 2021; targets nearly all persons) by <c>Parallax.Learning</c>, probabilities calibrated
/// on held-out folds. Thread-safe; allocates nothing.
/// </remarks>
public sealed class TargetToneModel : ITargetToneModel
{
    private static readonly Lazy<TargetWeights> Trained = new(TargetWeights.Load);

    // Not the default lexicon: that one has seen the labels on which this model is validated.
    private static readonly Lazy<ToneVocabulary> Lexicon = new(() =>
        new ToneVocabulary(ToneLexicon.Editorials.Entries, ToneModifier.Default, readsNews: false));

    private static readonly Lazy<TargetContext> BuiltIn = new(() => new TargetContext(Vocabulary,
        new TargetWordReader(Trained.Value.Words)));

    private static readonly Lazy<IReadOnlyList<ToneCalibration>> Measured = new(LoadCalibration);

    /// <summary>The built-in model.</summary>
    public TargetToneModel() => _ = Trained.Value;

    /// <summary>The lexicon behind the features.</summary>
    internal static ToneVocabulary Vocabulary => Lexicon.Value;

    /// <summary>What the features are read with.</summary>
    internal static TargetContext Context => BuiltIn.Value;

    /// <summary>
    /// How the model's probabilities and its accuracy compare in tenths, in five folds by text of NewsMTSC.
    /// </summary>
    public static IReadOnlyList<ToneCalibration> Calibration => Measured.Value;

    /// <inheritdoc/>
    public string Version => "parallax-targets/5";

    /// <inheritdoc/>
    /// <remarks>A target that is not in the sentence is neutral with score 0.</remarks>
    public TargetTone Score(Document document, int sentence, TextSpan target)
    {
        var view = DocumentView.Of(document);
        var bounds = document.Sentences[sentence];
        var tokens = view.Tokens.AsSpan(bounds.FirstToken, bounds.EndToken - bounds.FirstToken);
        var features = TargetFeatures.Current;
        var range = Range(tokens, target);
        if (!features.Find(BuiltIn.Value, view, bounds, range)) return default;
        var tone = Classify(features);
        return tone.Label == ToneLabel.Negative && Courtesies.Concern(tokens, range) ? default : tone;
    }

    /// <summary>Whether the model was validated for entities of a type.</summary>
    /// <remarks>
    /// Persons: macro F1 0.70 in five folds. On 176 states and 180 organisations labelled for this project, part of the
    /// training in the other folds, it is 0.46, since it finds tone where they are only a place or a source:
    /// scores toward them are to be marked as not validated.
    /// </remarks>
    public static bool IsValidatedFor(EntityType type) => type == EntityType.Person;

    /// <summary>The tokens of a sentence that a span covers at least in part.</summary>
    internal static (int First, int End) Range(ReadOnlySpan<Token> tokens, TextSpan target)
    {
        var first = 0;
        while (first < tokens.Length && tokens[first].Span.End <= target.Start) first++;
        var end = first;
        while (end < tokens.Length && tokens[end].Span.Start < target.End) end++;
        return (first, end);
    }

    private static TargetTone Classify(TargetFeatures features)
    {
        var trained = Trained.Value;
        Span<double> logits = [0, 0, 0];
        trained.Add(features, logits);
        trained.Words.Add(features, logits);
        return FromLogits(logits[0], logits[1], logits[2]);
    }

    /// <summary>Label and score of three logits.</summary>
    internal static TargetTone FromLogits(double negative, double neutral, double positive)
    {
        var top = Math.Max(negative, Math.Max(neutral, positive));
        var n = Exponential.Of(negative - top);
        var o = Exponential.Of(neutral - top);
        var p = Exponential.Of(positive - top);
        return new TargetTone(LabelOf(negative, neutral, positive), (p - n) / (n + o + p));
    }

    private static ToneLabel LabelOf(double negative, double neutral, double positive)
    {
        if (neutral >= negative && neutral >= positive) return ToneLabel.Neutral;
        return negative >= positive ? ToneLabel.Negative : ToneLabel.Positive;
    }

    private static ToneCalibration[] LoadCalibration()
    {
        var rows = EmbeddedText.Rows("sentiment/targets.calibration.tsv").Skip(1).Where(cells => cells.Length == 3);
        return [.. rows.Select(cells => new ToneCalibration(int.Parse(cells[0], CultureInfo.InvariantCulture),
            Number(cells[1]), Number(cells[2])))];
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
