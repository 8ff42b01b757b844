namespace Parallax.Tone;

/// <summary>Finds the lexicon hits of a sentence and applies the rules of their context to them.</summary>
/// <remarks>One instance per thread is kept and reused: a scan allocates only where a sentence is longer than all before it.</remarks>
internal sealed class ToneScan
{
    private const float BeforeContrast = 0.7f;
    private const float AfterContrast = 1.15f;
    private const float InQuestion = 0.7f;

    [ThreadStatic] private static ToneScan? _current;

    private ToneWord?[] _words = new ToneWord?[256];
    private int[] _lengths = new int[256];
    private ToneHit[] _hits = new ToneHit[128];
    private int _count;

    /// <summary>This thread's scan.</summary>
    public static ToneScan Current => _current ??= new ToneScan();

    /// <summary>The hits of <paramref name="tokens"/>, valid until the next scan on this thread.</summary>
    public ReadOnlySpan<ToneHit> Scan(ToneVocabulary vocabulary, string text, ReadOnlySpan<Token> tokens)
    {
        _count = 0;
        if (_words.Length < tokens.Length) Grow(tokens.Length);
        Look(vocabulary, tokens);
        var names = !IsTitle(text, tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (_words[at] is not { } word) continue;
            var entry = word.Entry(tokens[at].Pos);
            if (entry < 0 || vocabulary.Valences[entry] == 0) continue;
            if (names && !vocabulary.Names[entry] && _lengths[at] == 1 && IsName(text, tokens, at)) continue;
            Add(new ToneHit { Token = at, Length = _lengths[at], Entry = entry, Factor = 1 }, vocabulary.Valences[entry]);
        }
        ApplyContrast(tokens.Length);
        if (EndsWithQuestion(tokens)) ForAll(InQuestion, ToneRules.Question);
        return _hits.AsSpan(0, _count);
    }

    private void Look(ToneVocabulary vocabulary, ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length;)
        {
            _words[at] = vocabulary.Find(tokens, at, out var length);
            _lengths[at] = length;
            for (var inside = at + 1; inside < at + length; inside++) _words[inside] = null;
            at += length;
        }
    }

    private void Add(ToneHit hit, float valence)
    {
        var negations = 0;
        for (var at = hit.Token - 1; at >= 0 && hit.Token - at <= 9; at--)
        {
            if (_words[at] is not { } word) continue;
            if (word.Kind is ModifierKind.Boundary or ModifierKind.Contrast) break;
            // The reach counts from the modifier's last word.
            if (word.Kind == ModifierKind.None || hit.Token - at - _lengths[at] >= word.Window) continue;
            if (word.Kind == ModifierKind.Negator) { if (negations++ == 0) hit.Factor *= word.Factor; else hit.Factor /= word.Factor; hit.Rules |= ToneRules.Negation; }
            else Apply(ref hit, word, valence, at);
        }
        if (_count == _hits.Length) Array.Resize(ref _hits, 2 * _count);
        _hits[_count++] = hit;
    }

    private void Apply(ref ToneHit hit, ToneWord word, float valence, int at)
    {
        var rule = word.Kind switch
        {
            ModifierKind.Intensifier => ToneRules.Intensifier,
            ModifierKind.Diminisher => ToneRules.Diminisher,
            ModifierKind.Lesser => ToneRules.Less,
            ModifierKind.Excess when valence > 0 => ToneRules.Less,
            ModifierKind.Reverser when valence < 0 => ToneRules.Reversal,
            ModifierKind.Spoiler when valence > 0 => ToneRules.Spoiled,
            ModifierKind.Irrealis => ToneRules.Irrealis,
            ModifierKind.Comparison => ToneRules.Comparison,
            ModifierKind.Concession => ToneRules.Concession,
            _ => ToneRules.None,
        };
        // Each rule once; what turns a valence around does so only once.
        const ToneRules turns = ToneRules.Less | ToneRules.Reversal | ToneRules.Spoiled;
        if (rule == ToneRules.None || (hit.Rules & rule) != 0 || ((rule & turns) != 0 && (hit.Rules & turns) != 0)) return;
        hit.Factor *= word.Factor;
        hit.Rules |= rule;
        if (rule == ToneRules.Reversal) Silence(at);
    }

    // "Stop the violence": the verb's own valence no longer counts.
    private void Silence(int token)
    {
        for (var i = _count - 1; i >= 0; i--)
            if (_hits[i].Token == token) _hits[i].Factor = 0;
    }

    private void ApplyContrast(int length)
    {
        var turn = -1;
        for (var at = 1; at < length; at++)
            if (_words[at] is { Kind: ModifierKind.Contrast }) turn = at;
        if (turn < 0) return;
        for (var i = 0; i < _count; i++)
        {
            _hits[i].Factor *= _hits[i].Token < turn ? BeforeContrast : AfterContrast;
            _hits[i].Rules |= ToneRules.Contrast;
        }
    }

    private void ForAll(float factor, ToneRules rule)
    {
        for (var i = 0; i < _count; i++)
        {
            _hits[i].Factor *= factor;
            _hits[i].Rules |= rule;
        }
    }

    private static bool EndsWithQuestion(ReadOnlySpan<Token> tokens)
    {
        for (var at = tokens.Length - 1; at >= 0 && tokens[at].Kind == TokenKind.Punctuation; at--)
            if (tokens[at].Norm[0] == '?') return true;
        return false;
    }

    /// <summary>Whether it is a headline in title case or capitals: capitals say nothing there.</summary>
    internal static bool IsTitle(string text, ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        var capitals = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Span.Length < 4) continue;
            words++;
            if (char.IsUpper(text[token.Span.Start])) capitals++;
        }
        return capitals * 5 > words * 3;
    }

    private static bool IsName(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (!char.IsUpper(text[tokens[at].Span.Start])) return false;
        var before = at - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.Punctuation && tokens[before].Norm[0] is not ',') before--;
        // Capitals also begin a sentence, and what is said after a colon or inside quotation marks.
        return before == at - 1 && before >= 0;
    }

    private void Grow(int length)
    {
        _words = new ToneWord?[2 * length];
        _lengths = new int[2 * length];
    }
}
