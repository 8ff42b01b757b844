using Parallax.Language;

namespace Parallax.Tone;

/// <summary>Finds the lexicon hits of a sentence and applies the rules of their context to them.</summary>
/// <remarks>
/// One instance per thread is kept and reused: a scan allocates only where a sentence is longer than all before it.
/// </remarks>
internal sealed partial class ToneScan
{
    private const float BeforeContrast = 0.7f;
    private const float AfterContrast = 1.15f;
    private const float InQuestion = 0.7f;

    // How far before a hit a modifier is looked for; the longest reach in the table.
    private const int ModifierReach = 9;

    [ThreadStatic] private static ToneScan? _current;

    private ToneWord?[] _words = new ToneWord?[256];
    private int[] _lengths = new int[256];
    private ToneHit[] _hits = new ToneHit[128];
    private int _count;
    private ToneVocabulary _vocabulary = null!; // set by each scan

    /// <summary>This thread's scan.</summary>
    public static ToneScan Current => _current ??= new ToneScan();

    /// <summary>The hits of <paramref name="tokens"/>, valid until the next scan on this thread.</summary>
    public ReadOnlySpan<ToneHit> Scan(ToneVocabulary vocabulary, string text, ReadOnlySpan<Token> tokens)
    {
        _count = 0;
        _vocabulary = vocabulary;
        if (_words.Length < tokens.Length) Grow(tokens.Length);
        Look(tokens);
        var capitalsTell = vocabulary.ReadsNews && IsStatement(text, tokens) || !IsTitle(text, tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (_words[at] is not { } word) continue;
            var entry = word.Entry(vocabulary.ReadsNews ? PartOf(tokens, at) : tokens[at].Pos);
            if (entry < 0 || vocabulary.Valences[entry] == 0) continue;
            var mayBeName = !vocabulary.Names[entry] && _lengths[at] == 1;
            if (mayBeName && IsName(text, tokens, at, capitalsTell)) continue;
            var hit = new ToneHit { Token = at, Length = _lengths[at], Entry = entry, Factor = 1 };
            Add(tokens, hit);
        }
        if (vocabulary.ReadsNews) ApplyDirections(tokens);
        ApplyContrast(tokens.Length);
        if (EndsWithQuestion(tokens)) ForAll(InQuestion, ToneRules.Question);
        return _hits.AsSpan(0, _count);
    }

    // "Voters like the mayor": where no other word is the verb, "like" is.
    private static PartOfSpeech PartOf(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Norm != "like" || at == 0) return tokens[at].Pos;
        foreach (ref readonly var token in tokens)
            if (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux) return tokens[at].Pos;
        return PartOfSpeech.Verb;
    }

    private void Look(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length;)
        {
            _words[at] = _vocabulary.Find(tokens, at, out var length);
            _lengths[at] = length;
            for (var inside = at + 1; inside < at + length; inside++) _words[inside] = null;
            at += length;
        }
    }

    private void Add(ReadOnlySpan<Token> tokens, ToneHit hit)
    {
        var valence = _vocabulary.Valences[hit.Entry];
        var negations = 0;
        var crossesAnd = false;
        for (var at = hit.Token - 1; at >= 0 && hit.Token - at <= ModifierReach; at--)
        {
            crossesAnd |= tokens[at].Norm == "and";
            if (_words[at] is not { } word) continue;
            if (word.Kind is ModifierKind.Boundary or ModifierKind.Contrast) break;
            // The reach counts from the modifier's last word.
            if (word.Kind == ModifierKind.None || hit.Token - at - _lengths[at] >= word.Window) continue;
            if (word.Kind != ModifierKind.Negator) Apply(ref hit, word, valence, at);
            else if (!_vocabulary.ReadsNews || MayNegate(tokens[at].Norm, crossesAnd, negations))
                Negate(ref hit, word, negations++);
        }
        if (_count == _hits.Length) Array.Resize(ref _hits, 2 * _count);
        _hits[_count++] = hit;
    }

    // Neither "no war and peace" nor "neither safe nor fair" denies twice.
    private static bool MayNegate(string norm, bool crossesAnd, int before) =>
        !(crossesAnd && norm == "no") && !(before > 0 && norm == "neither");

    // The first negation turns; a second one takes that back.
    private static void Negate(ref ToneHit hit, ToneWord word, int before)
    {
        if (before == 0) hit.Factor *= word.Factor;
        else hit.Factor /= word.Factor;
        hit.Rules |= ToneRules.Negation;
    }

    private void Apply(ref ToneHit hit, ToneWord word, float valence, int at)
    {
        // Each rule once; what turns a valence around does so only once.
        const ToneRules turns = ToneRules.Less | ToneRules.Reversal | ToneRules.Spoiled;
        var rule = RuleOf(word.Kind, valence);
        if (rule == ToneRules.None || (hit.Rules & rule) != 0) return;
        if ((rule & turns) != 0 && (hit.Rules & turns) != 0) return;
        hit.Factor *= word.Factor;
        hit.Rules |= rule;
        if (rule == ToneRules.Reversal) Silence(at);
    }

    private static ToneRules RuleOf(ModifierKind kind, float valence) => kind switch
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
        for (var at = tokens.Length - 1; at >= 0
            && tokens[at].Kind == TokenKind.Punctuation; at--)
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

    // "Grace Love met Justice Hope in court.": a point at the end, and a verb in small letters.
    private static bool IsStatement(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0 || tokens[^1].Norm != ".") return false;
        foreach (ref readonly var token in tokens)
            if (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux && char.IsLower(text[token.Span.Start])) return true;
        return false;
    }

    private bool IsName(string text, ReadOnlySpan<Token> tokens, int at, bool capitalsTell)
    {
        if (!char.IsUpper(text[tokens[at].Span.Start])) return false;
        if (_vocabulary.ReadsNews && at > 0 && IsFormOfAddress(tokens[at - 1].Norm)) return true;
        if (!capitalsTell) return false;
        var before = at - 1;
        while (before >= 0 && tokens[before].Kind == TokenKind.Punctuation
            && tokens[before].Norm[0] is not ',')
            before--;
        // Capitals also begin a sentence, and what is said after a colon or inside quotation marks.
        if (before == at - 1 && before >= 0) return true;
        return _vocabulary.ReadsNews && IsInitialName(text, tokens, at);
    }

    private static bool IsFormOfAddress(string norm) =>
        norm is "mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "dr" or "dr." or "sir" or "lady" or "miss";

    // "Hope Hicks resigned", "Swift said": a proper noun before another name or before a verb of saying.
    private static bool IsInitialName(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Length || tokens[at].Pos is not (PartOfSpeech.Propn or PartOfSpeech.Noun))
            return false;
        var next = tokens[at + 1];
        if (next.Kind != TokenKind.Word) return false;
        var isNamed = char.IsUpper(text[next.Span.Start]) && next.Span.Length > 1
            && next.Pos == PartOfSpeech.Propn;
        return isNamed || CueTable.Find(next.Norm) is { Frame: CueFrame.Speech, Stance: CueStance.Neutral } verb
            && next.Norm != verb.Lemma;
    }

    private void Grow(int length)
    {
        _words = new ToneWord?[2 * length];
        _lengths = new int[2 * length];
    }
}
