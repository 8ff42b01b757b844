namespace Parallax.Tone;

/// <summary>
/// Tone from a valence lexicon with rules for negation, degree, contrast, modality, questions and comparison.
/// </summary>
/// <remarks>
/// The value is x / √(1 + x²) with x = g s / √(n + 5) − 0.03: s the sum of the hits' valences after the rules, n the
/// number of
/// tokens, g a constant fitted with the valences (see <c>adjusted.tsv</c> in the resources); 0 with 0 hits where the
/// lexicon knows no word. Thread-safe; scoring allocates nothing.
/// </remarks>
public sealed class LexiconToneModel : IToneModel
{
    // Printed by the training of adjusted.tsv.
    private const double Gain = 1.82;

    // Raters find a sentence with loaded words a little worse than these words are on average; chosen by
    // cross-validation.
    private const double Baseline = -0.03;

    private static readonly Lazy<ToneVocabulary> BuiltIn = new(() => new ToneVocabulary(ToneLexicon.Default.Entries,
        ToneModifier.ForSentences));

    private readonly ToneVocabulary _vocabulary;

    /// <summary>A model with the built-in lexicon, or with the one given.</summary>
    public LexiconToneModel(ToneLexicon? lexicon = null)
    {
        var own = lexicon is null || ReferenceEquals(lexicon, ToneLexicon.Default);
        _vocabulary = own ? BuiltIn.Value : new ToneVocabulary(lexicon!.Entries, ToneModifier.ForSentences);
        Version = (lexicon ?? ToneLexicon.Default).Name;
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public ToneScore Score(Document document, int first, int end)
    {
        var sum = 0.0;
        var hits = ToneScan.Current.Scan(_vocabulary, document.Text, Tokens(document, first, end));
        foreach (ref readonly var hit in hits) sum += _vocabulary.Valences[hit.Entry] * hit.Factor;
        return new ToneScore(Value(Gain * sum * LengthScale(end - first), hits.Length), hits.Length);
    }

    /// <summary>
    /// The score of the tokens <paramref name="first"/> … <paramref name="end"/> − 1 with the words and rules that made
    /// it.
    /// </summary>
    public ToneExplanation Explain(Document document, int first, int end)
    {
        var evidence = new List<ToneEvidence>();
        foreach (ref readonly var hit in ToneScan.Current.Scan(_vocabulary, document.Text,
            Tokens(document, first, end)))
        {
            var from = document.Tokens[first + hit.Token].Span.Start;
            var to = document.Tokens[first + hit.Token + hit.Length - 1].Span.End;
            var entry = _vocabulary.Entries[hit.Entry];
            evidence.Add(new ToneEvidence(new TextSpan(from, to), entry.Term, entry.Valence,
                entry.Valence * hit.Factor, hit.Rules));
        }
        return new ToneExplanation(Score(document, first, end), evidence);
    }

    private static ReadOnlySpan<Token> Tokens(Document document, int first, int end) =>
        (document.Tokens as Token[] ?? [.. document.Tokens]).AsSpan(first, end - first);

    /// <summary>What sums are multiplied by, so that long sentences are not extreme for their length alone.</summary>
    internal static double LengthScale(int tokens) => 1 / Math.Sqrt(tokens + 5);

    /// <summary>The value for a sum of valences; without hits it is 0.</summary>
    internal static double Value(double sum, int hits)
    {
        if (hits == 0) return 0;
        var x = sum + Baseline;
        return x / Math.Sqrt(1 + x * x);
    }
}
