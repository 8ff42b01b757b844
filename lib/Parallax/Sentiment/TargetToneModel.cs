using System.Buffers.Binary;

namespace Parallax.Sentiment;

/// <summary>Tone toward a target from a linear classifier on words, roles and lexicon scores around it.</summary>
/// <remarks>
/// A multinomial logistic regression on hashed features, trained on NewsMTSC (Hamborg and Donnay 2021; targets nearly
/// all persons) by <c>Parallax.Training</c>, probabilities calibrated on held-out folds. Thread-safe; allocates nothing.
/// </remarks>
public sealed class TargetToneModel : ITargetToneModel
{
    private const string Resource = "Parallax.Resources.sentiment/targets.bin";

    private static readonly Lazy<(float Scale, float[] Bias, sbyte[] Weights)> Trained = new(Load);

    // Not the default lexicon: that one has seen the labels on which this model is validated.
    private static readonly Lazy<ToneVocabulary> Lexicon = new(() => new ToneVocabulary(ToneLexicon.Editorials.Entries, ToneModifier.Default));

    /// <summary>The built-in model.</summary>
    public TargetToneModel() => _ = Trained.Value;

    /// <summary>The lexicon behind the features.</summary>
    internal static ToneVocabulary Vocabulary => Lexicon.Value;

    /// <inheritdoc/>
    public string Version => "parallax-targets/1";

    /// <inheritdoc/>
    /// <remarks>A target that is not in the sentence is neutral with score 0.</remarks>
    public TargetTone Score(Document document, int sentence, TextSpan target)
    {
        var bounds = document.Sentences[sentence];
        var tokens = (document.Tokens as Token[] ?? [.. document.Tokens]).AsSpan(bounds.FirstToken, bounds.EndToken - bounds.FirstToken);
        var (first, end) = Range(tokens, target);
        var features = TargetFeatures.Current;
        return features.Find(Vocabulary, document.Text, tokens, first, end) ? Classify(features) : default;
    }

    /// <summary>Whether the model was validated for entities of a type.</summary>
    /// <remarks>
    /// Persons: macro F1 0.69 in five folds. On 356 states and organisations labelled for this project it was 0.45 and
    /// 0.41, since it finds tone where they are only a place or a source: scores toward them are to be marked as not validated.
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
        var (scale, bias, weights) = Trained.Value;
        double negative = 0, neutral = 0, positive = 0;
        var buckets = features.Found;
        var values = features.Values;
        for (var i = 0; i < buckets.Length; i++)
        {
            var at = 3 * buckets[i];
            negative += weights[at] * values[i];
            neutral += weights[at + 1] * values[i];
            positive += weights[at + 2] * values[i];
        }
        return FromLogits(negative * scale + bias[0], neutral * scale + bias[1], positive * scale + bias[2]);
    }

    /// <summary>Label and score of three logits.</summary>
    internal static TargetTone FromLogits(double negative, double neutral, double positive)
    {
        var top = Math.Max(negative, Math.Max(neutral, positive));
        double n = Math.Exp(negative - top), o = Math.Exp(neutral - top), p = Math.Exp(positive - top);
        var label = neutral >= negative && neutral >= positive ? ToneLabel.Neutral : negative >= positive ? ToneLabel.Negative : ToneLabel.Positive;
        return new TargetTone(label, (p - n) / (n + o + p));
    }

    // Little-endian: number of buckets, scale, three biases, then three signed bytes a bucket.
    private static (float, float[], sbyte[]) Load()
    {
        using var stream = typeof(TargetToneModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The library holds no resource '{Resource}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes) != TargetFeatures.Buckets)
            throw new InvalidDataException($"'{Resource}' is not of this version of the library: expected {TargetFeatures.Buckets} buckets.");
        var bias = Enumerable.Range(0, 3).Select(i => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(8 + 4 * i))).ToArray();
        return (BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(4)), bias, (sbyte[])(Array)bytes[20..]);
    }
}
