using Parallax.Numerics;

namespace Parallax.Tone.Targets;

/// <summary>The features of a target in its sentence, as hashed numbers with values.</summary>
/// <remarks>
/// Words near and far on both sides, word pairs, what stands around the target, the first words of meaning and the first
/// loaded words on both sides, lexicon sums in windows and clauses, quotation, attribution and coordination. The target's
/// own words are no feature: a name must not carry a tone. Other names count as "a name". One instance per thread.
/// </remarks>
internal sealed partial class TargetFeatures
{
    /// <summary>Number of hash buckets.</summary>
    public const int Buckets = 1 << 20;

    [ThreadStatic] private static TargetFeatures? _current;

    private uint[] _hash = new uint[256];
    private uint[] _stem = new uint[256];
    private TargetWordClass[] _class = new TargetWordClass[256];
    private float[] _tone = new float[256];
    private (TargetWordClass Class, uint Word, uint Stem)[] _read = new (TargetWordClass, uint, uint)[256];
    private int[] _bucket = new int[4096];
    private float[] _value = new float[4096];
    private int _count;
    private int _length;
    private int _first;
    private int _end;

    /// <summary>This thread's instance.</summary>
    public static TargetFeatures Current => _current ??= new TargetFeatures();

    /// <summary>Buckets of the features found last; a bucket may stand there more than once.</summary>
    public ReadOnlySpan<int> Found => _bucket.AsSpan(0, _count);

    /// <summary>Values of the features found last.</summary>
    public ReadOnlySpan<float> Values => _value.AsSpan(0, _count);

    /// <summary>Finds the features of a target, given by its first token and the one after its last; false where there are none.</summary>
    public bool Find(TargetContext context, string text, ReadOnlySpan<Token> tokens, (int First, int End) target)
    {
        _count = 0;
        if (target.End <= target.First || tokens.Length == 0) return false;
        (_length, _first, _end) = (tokens.Length, target.First, target.End);
        if (_hash.Length < _length) Grow();
        Read(context.Reader, text, tokens);
        ReadTone(context.Lexicon, text, tokens);
        AddWords();
        AddAround();
        AddRoles();
        AddTone();
        AddFrame(tokens);
        ReadWindows();
        return true;
    }

    private void Read(TargetReader reader, string text, ReadOnlySpan<Token> tokens)
    {
        reader.Read(text, tokens, _read);
        for (var i = 0; i < _length; i++) (_class[i], _hash[i], _stem[i], _tone[i]) = (_read[i].Class, _read[i].Word, _read[i].Stem, 0);
    }

    private void ReadTone(ToneVocabulary vocabulary, string text, ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var hit in ToneScan.Current.Scan(vocabulary, text, tokens))
            if (hit.Token >= _end || hit.Token + hit.Length <= _first) _tone[hit.Token] = vocabulary.Valences[hit.Entry] * hit.Factor;
    }

    private void AddWords()
    {
        const float scale = 0.35f;
        var previous = 1u;
        for (var i = 0; i < _length; i++)
        {
            if (i == _first)
            {
                i = _end - 1;
                previous = 7u;
                continue;
            }
            var distance = i < _first ? _first - i : i - _end + 1;
            var side = i < _first ? 1u : 2u;
            var reach = distance <= 2 ? 1u : distance <= 5 ? 2u : distance <= 10 ? 3u : 4u;
            Add(TargetHash.Mix(10, _hash[i]), scale);
            Add(TargetHash.Mix(11, _stem[i]), scale);
            Add(TargetHash.Mix(12 + side, _stem[i]), scale);
            Add(TargetHash.Mix(TargetHash.Mix(16 + side, _stem[i]), reach), scale);
            Add(TargetHash.Mix(TargetHash.Mix(20, _hash[i]), previous), scale);
            if (distance <= 6) Add(TargetHash.Mix(TargetHash.Mix(TargetHash.Mix(21, side), _hash[i]), previous), scale);
            previous = _hash[i];
        }
    }

    private uint At(int i) => i < 0 ? 3u : i >= _length ? 4u : _hash[i];

    private void AddAround()
    {
        const float scale = 0.6f;
        uint l1 = At(_first - 1), l2 = At(_first - 2), l3 = At(_first - 3), r1 = At(_end), r2 = At(_end + 1), r3 = At(_end + 2);
        Add(TargetHash.Mix(30, l1), scale);
        Add(TargetHash.Mix(31, r1), scale);
        Add(TargetHash.Mix(TargetHash.Mix(32, l2), l1), scale);
        Add(TargetHash.Mix(TargetHash.Mix(33, r1), r2), scale);
        Add(TargetHash.Mix(TargetHash.Mix(34, l1), r1), scale);
        Add(TargetHash.Mix(TargetHash.Mix(TargetHash.Mix(35, l3), l2), l1), scale);
        Add(TargetHash.Mix(TargetHash.Mix(TargetHash.Mix(36, r1), r2), r3), scale);
    }

    // The words of meaning next to the target stand in for its verbs: to the right what it does, to the left what is done to it.
    private void AddRoles()
    {
        const float scale = 0.6f;
        AddSide(_end, 1, 40, scale);
        AddSide(_first - 1, -1, 50, scale);
    }

    private void AddSide(int from, int step, uint kind, float scale)
    {
        var found = 0u;
        var passive = 0u;
        for (var i = from; i >= 0 && i < _length && found < 4; i += step)
        {
            if (i >= _first && i < _end) break;
            if (_class[i] is TargetWordClass.Negation) passive |= 1;
            if (_class[i] is TargetWordClass.Auxiliary) passive |= 2;
            if (_class[i] is TargetWordClass.Relative or TargetWordClass.Mark) passive |= 4;
            if (_class[i] is not (TargetWordClass.Content or TargetWordClass.Saying)) continue;
            found++;
            Add(TargetHash.Mix(kind + found, _stem[i]), scale);
            if (found == 1) Add(TargetHash.Mix(TargetHash.Mix(kind + 5, _stem[i]), passive), scale);
            if (found <= 2 && _tone[i] != 0) Add(TargetHash.Mix(TargetHash.Mix(kind + 6, found), _tone[i] > 0 ? 1u : 2u), scale);
        }
    }

    private void AddTone()
    {
        float left = 0, right = 0, near = 0, decayed = 0, positive = 0, negative = 0;
        for (var i = 0; i < _length; i++)
        {
            if (_tone[i] == 0) continue;
            var distance = i < _first ? _first - i : i - _end + 1;
            if (i < _first) left += _tone[i]; else right += _tone[i];
            if (distance <= 5) near += _tone[i];
            decayed += _tone[i] / (1 + 0.3f * distance);
            if (_tone[i] > 0) positive += _tone[i]; else negative += _tone[i];
        }
        var (clauseLeft, clauseRight) = (Clause(_first - 1, -1), Clause(_end, 1));
        AddLevels(60, left + right);
        AddLevels(61, left);
        AddLevels(62, right);
        AddLevels(63, near);
        AddLevels(64, decayed * 2);
        AddLevels(65, clauseLeft);
        AddLevels(66, clauseRight);
        AddLevels(67, positive);
        AddLevels(68, negative);
        AddLevels(69, clauseLeft + clauseRight);
        Add(TargetHash.Mix(TargetHash.Mix(80, Sign(left)), Sign(right)), 0.5f);
        Add(TargetHash.Mix(TargetHash.Mix(81, Sign(clauseLeft)), Sign(clauseRight)), 0.5f);
        AddNearest(_first - 1, -1, 82);
        AddNearest(_end, 1, 83);
    }

    private float Clause(int from, int step)
    {
        var sum = 0f;
        for (var i = from; i >= 0 && i < _length && _class[i] is not (TargetWordClass.Mark or TargetWordClass.Quote or TargetWordClass.Relative); i += step)
            sum += _tone[i];
        return sum;
    }

    private void AddNearest(int from, int step, uint kind)
    {
        var words = 0u;
        for (var i = from; i >= 0 && i < _length; i += step)
        {
            if (_class[i] == TargetWordClass.Content) words++;
            if (_tone[i] == 0) continue;
            Add(TargetHash.Mix(TargetHash.Mix(kind, Sign(_tone[i])), Math.Min(words, 5)), 0.6f);
            Add(TargetHash.Mix(kind + 4, _stem[i]), 0.6f);
            return;
        }
        Add(TargetHash.Mix(kind + 8, 0), 0.6f);
    }

    private void AddLevels(uint kind, float value)
    {
        Add(TargetHash.Mix(90, kind), Math.Clamp(value, -2, 2));
        var level = value switch { < -1.2f => 0u, < -0.5f => 1u, < -0.1f => 2u, <= 0.1f => 3u, <= 0.5f => 4u, <= 1.2f => 5u, _ => 6u };
        Add(TargetHash.Mix(TargetHash.Mix(91, kind), level), 0.5f);
    }

    private void AddFrame(ReadOnlySpan<Token> tokens)
    {
        var quotes = 0;
        var names = 0;
        var says = false;
        for (var i = 0; i < _length; i++)
        {
            if (_class[i] == TargetWordClass.Quote && i < _first) quotes++;
            if (_class[i] == TargetWordClass.Name) names++;
            if (_class[i] == TargetWordClass.Saying && (i == _first - 1 || i == _end || i == _end + 1)) says = true;
        }
        Add(TargetHash.Mix(100, (uint)(quotes & 1)), 0.5f);
        Add(TargetHash.Mix(101, says ? 1u : 0u), 0.6f);
        Add(TargetHash.Mix(102, (uint)Math.Min(names, 4)), 0.3f);
        Add(TargetHash.Mix(103, (uint)Math.Min(_length / 8, 6)), 0.3f);
        Add(TargetHash.Mix(104, (uint)(5 * _first / _length)), 0.4f);
        Add(TargetHash.Mix(105, tokens[_length - 1].Norm[0]), 0.4f);
        Add(TargetHash.Mix(106, _end - _first == 1 ? Pronoun(tokens[_first]) : 1u), 0.4f);
        Add(TargetHash.Mix(107, _end < _length && tokens[_end].Norm is "'s" or "'" ? 1u : 0u), 0.4f);
        Add(TargetHash.Mix(108, Coordinated(tokens) ? 1u : 0u), 0.4f);
    }

    private static uint Pronoun(in Token token) => token.Norm is "he" or "she" or "it" or "they" ? 2u
        : token.Norm is "him" or "them" or "me" or "us" ? 3u : token.Norm is "his" or "her" or "their" or "its" ? 4u : token.Norm is "i" or "we" or "you" ? 5u : 0u;

    private bool Coordinated(ReadOnlySpan<Token> tokens) =>
        (_first > 0 && tokens[_first - 1].Norm is "and" or "or") || (_end < _length && tokens[_end].Norm is "and" or "or");

    private static uint Sign(float value) => value > 0.05f ? 1u : value < -0.05f ? 2u : 0u;

    private void Add(uint hash, float value)
    {
        if (_count == _bucket.Length)
        {
            Array.Resize(ref _bucket, 2 * _count);
            Array.Resize(ref _value, 2 * _count);
        }
        _bucket[_count] = (int)(hash & (Buckets - 1));
        _value[_count++] = value;
    }

    private void Grow()
    {
        _hash = new uint[2 * _length];
        _stem = new uint[2 * _length];
        _class = new TargetWordClass[2 * _length];
        _tone = new float[2 * _length];
        _read = new (TargetWordClass, uint, uint)[2 * _length];
        _window = new uint[2 * _length];
    }
}
