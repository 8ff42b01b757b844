using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Tone.Targets;

/// <summary>The features of a target in its sentence, as hashed numbers with values.</summary>
/// <remarks>
/// Words near and far on both sides, word pairs, what is around the target, the first words of meaning and the first
/// loaded words on both sides, lexicon sums in windows and clauses, quotation, attribution and coordination. The
/// target's
/// own words are no feature: a name must not carry a tone. Other names count as "a name". One instance per thread. The
/// numbers in the methods that add features are templates' numbers, which the trained weights know.
/// </remarks>
internal sealed partial class TargetFeatures
{
    /// <summary>Number of hash buckets.</summary>
    public const int Buckets = 1 << 20;

    // What features of a group count for beside others; chosen by cross-validation.
    private const float WordScale = 0.35f, RoleScale = 0.6f, LevelScale = 0.5f, FrameScale = 0.4f,
        CountScale = 0.3f;

    [ThreadStatic] private static TargetFeatures? _current;

    private TargetWord[] _words = new TargetWord[256];
    private float[] _tone = new float[256];
    private int[] _bucket = new int[4096];
    private float[] _value = new float[4096];
    private int _count;
    private int _length;
    private int _first;
    private int _end;

    /// <summary>This thread's instance.</summary>
    public static TargetFeatures Current => _current ??= new TargetFeatures();

    /// <summary>Buckets of the features found last; a bucket may be there more than once.</summary>
    public ReadOnlySpan<int> Found => _bucket.AsSpan(0, _count);

    /// <summary>Values of the features found last.</summary>
    public ReadOnlySpan<float> Values => _value.AsSpan(0, _count);

    /// <summary>The words of the sentence.</summary>
    public ReadOnlySpan<TargetWord> Words => _words.AsSpan(0, _length);

    /// <summary>Finds the features of a target in a sentence; false where there are none.</summary>
    /// <param name="context">What they are read with.</param>
    /// <param name="view">The document.</param>
    /// <param name="sentence">The target's sentence.</param>
    /// <param name="target">The target's first token and the one after its last, counted from the sentence's
    /// first.</param>
    public bool Find(TargetContext context, DocumentView view, SentenceBounds sentence, (int First, int End) target)
    {
        _count = 0;
        var tokens = view.Tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken);
        if (target.End <= target.First || tokens.Length == 0) return false;
        (_length, _first, _end) = (tokens.Length, target.First, target.End);
        if (_words.Length < _length) Grow();
        context.Words.Read(view, sentence, _words);
        ReadTone(context.Lexicon, view.Text, tokens);
        AddWords();
        AddAround();
        AddSide(_end, 1, 40);
        AddSide(_first - 1, -1, 50);
        AddTone();
        AddFrame(tokens);
        ReadWindows();
        return true;
    }

    private void ReadTone(ToneVocabulary vocabulary, string text, ReadOnlySpan<Token> tokens)
    {
        _tone.AsSpan(0, _length).Clear();
        foreach (ref readonly var hit in ToneScan.Current.Scan(vocabulary, text, tokens))
        {
            var isTargets = hit.Token < _end && hit.Token + hit.Length > _first;
            if (!isTargets) _tone[hit.Token] = vocabulary.Valences[hit.Entry] * hit.Factor;
        }
    }

    private int DistanceOf(int i) => i < _first ? _first - i : i - _end + 1;

    private void AddWords()
    {
        const uint nothingBefore = 1, targetBefore = 7;
        var previous = nothingBefore;
        for (var i = 0; i < _length; i++)
        {
            if (i == _first)
            {
                i = _end - 1;
                previous = targetBefore;
                continue;
            }
            AddWord(i, previous);
            previous = _words[i].Word;
        }
    }

    private void AddWord(int i, uint previous)
    {
        var (word, stem) = (_words[i].Word, _words[i].Stem);
        var distance = DistanceOf(i);
        var side = i < _first ? 1u : 2u;
        var reach = distance switch
        {
            <= 2 => 1u,
            <= 5 => 2u,
            <= 10 => 3u,
            _ => 4u
        };
        Add(FeatureHash.ShortMix(10, word), WordScale);
        Add(FeatureHash.ShortMix(11, stem), WordScale);
        Add(FeatureHash.ShortMix(12 + side, stem), WordScale);
        Add(Mix(16 + side, stem, reach), WordScale);
        Add(Mix(20, word, previous), WordScale);
        if (distance <= 6) Add(Mix(21, side, word, previous), WordScale);
    }

    private uint At(int i)
    {
        const uint before = 3, after = 4;
        if (i < 0) return before;
        return i >= _length ? after : _words[i].Word;
    }

    private void AddAround()
    {
        uint l1 = At(_first - 1), l2 = At(_first - 2), l3 = At(_first - 3);
        uint r1 = At(_end), r2 = At(_end + 1), r3 = At(_end + 2);
        Add(FeatureHash.ShortMix(30, l1), RoleScale);
        Add(FeatureHash.ShortMix(31, r1), RoleScale);
        Add(Mix(32, l2, l1), RoleScale);
        Add(Mix(33, r1, r2), RoleScale);
        Add(Mix(34, l1, r1), RoleScale);
        Add(Mix(35, l3, l2, l1), RoleScale);
        Add(Mix(36, r1, r2, r3), RoleScale);
    }

    // The words of meaning next to the target serve for its verbs: to the right what it does, to the left what is done
    // to it.
    private void AddSide(int from, int step, uint kind)
    {
        var found = 0u;
        var grammar = 0u;
        for (var i = from; i >= 0 && i < _length && found < 4; i += step)
        {
            if (i >= _first && i < _end) break;
            grammar |= GrammarBit(_words[i].Class);
            if (_words[i].Class is not (ClosedClass.Content or ClosedClass.Saying)) continue;
            found++;
            Add(FeatureHash.ShortMix(kind + found, _words[i].Stem), RoleScale);
            if (found == 1) Add(Mix(kind + 5, _words[i].Stem, grammar), RoleScale);
            if (found <= 2 && _tone[i] != 0)
                Add(Mix(kind + 6, found, _tone[i] > 0 ? 1u : 2u), RoleScale);
        }
    }

    private static uint GrammarBit(ClosedClass kind) => kind switch
    {
        ClosedClass.Negation => 1,
        ClosedClass.Auxiliary => 2,
        ClosedClass.Relative or ClosedClass.Mark => 4,
        _ => 0,
    };

    private void AddTone()
    {
        var sums = SumTone();
        var (left, right) = (ClauseTone(_first - 1, -1), ClauseTone(_end, 1));
        AddLevels(60, sums.Left + sums.Right);
        AddLevels(61, sums.Left);
        AddLevels(62, sums.Right);
        AddLevels(63, sums.Near);
        AddLevels(64, sums.Decayed * 2);
        AddLevels(65, left);
        AddLevels(66, right);
        AddLevels(67, sums.Positive);
        AddLevels(68, sums.Negative);
        AddLevels(69, left + right);
        Add(Mix(80, Sign(sums.Left), Sign(sums.Right)), LevelScale);
        Add(Mix(81, Sign(left), Sign(right)), LevelScale);
        AddNearest(_first - 1, -1, 82);
        AddNearest(_end, 1, 83);
    }

    private ToneSums SumTone()
    {
        const int near = 5;
        const float decay = 0.3f;
        var sums = default(ToneSums);
        for (var i = 0; i < _length; i++)
        {
            var tone = _tone[i];
            if (tone == 0) continue;
            var distance = DistanceOf(i);
            if (i < _first) sums.Left += tone;
            else sums.Right += tone;
            if (distance <= near) sums.Near += tone;
            sums.Decayed += tone / (1 + decay * distance);
            if (tone > 0) sums.Positive += tone;
            else sums.Negative += tone;
        }
        return sums;
    }

    private float ClauseTone(int from, int step)
    {
        var sum = 0f;
        for (var i = from; i >= 0 && i < _length; i += step)
        {
            if (_words[i].Class is ClosedClass.Mark or ClosedClass.Quote or ClosedClass.Relative) break;
            sum += _tone[i];
        }
        return sum;
    }

    private void AddNearest(int from, int step, uint kind)
    {
        const uint most = 5;
        var words = 0u;
        for (var i = from; i >= 0 && i < _length; i += step)
        {
            if (_words[i].Class == ClosedClass.Content) words++;
            if (_tone[i] == 0) continue;
            Add(Mix(kind, Sign(_tone[i]), Math.Min(words, most)), RoleScale);
            Add(FeatureHash.ShortMix(kind + 4, _words[i].Stem), RoleScale);
            return;
        }
        Add(FeatureHash.ShortMix(kind + 8, 0), RoleScale);
    }

    private void AddLevels(uint kind, float value)
    {
        const float most = 2;
        Add(FeatureHash.ShortMix(90, kind), Math.Clamp(value, -most, most));
        Add(Mix(91, kind, LevelOf(value)), LevelScale);
    }

    private static uint LevelOf(float value) => value switch
    {
        < -1.2f => 0,
        < -0.5f => 1,
        < -0.1f => 2,
        <= 0.1f => 3,
        <= 0.5f => 4,
        <= 1.2f => 5,
        _ => 6,
    };

    private void AddFrame(ReadOnlySpan<Token> tokens)
    {
        var quotes = 0;
        var names = 0;
        var says = false;
        for (var i = 0; i < _length; i++)
        {
            if (_words[i].Class == ClosedClass.Quote && i < _first) quotes++;
            if (_words[i].Class == ClosedClass.Name) names++;
            says |= _words[i].Class == ClosedClass.Saying
                && (i == _first - 1 || i == _end || i == _end + 1);
        }
        var isPossessive = _end < _length && tokens[_end].Norm is "'s" or "'";
        Add(FeatureHash.ShortMix(100, (uint)(quotes & 1)), LevelScale);
        Add(FeatureHash.ShortMix(101, says ? 1u : 0u), RoleScale);
        Add(FeatureHash.ShortMix(102, (uint)Math.Min(names, 4)), CountScale);
        Add(FeatureHash.ShortMix(103, (uint)Math.Min(_length / 8, 6)), CountScale);
        Add(FeatureHash.ShortMix(104, (uint)(5 * _first / _length)), FrameScale);
        Add(FeatureHash.ShortMix(105, tokens[_length - 1].Norm[0]), FrameScale);
        Add(FeatureHash.ShortMix(106, _end - _first == 1 ? PronounCase(tokens[_first].Norm) : 1u),
            FrameScale);
        Add(FeatureHash.ShortMix(107, isPossessive ? 1u : 0u), FrameScale);
        Add(FeatureHash.ShortMix(108, IsCoordinated(tokens) ? 1u : 0u), FrameScale);
    }

    private static uint PronounCase(string norm) => norm switch
    {
        "he" or "she" or "it" or "they" => 2,
        "him" or "them" or "me" or "us" => 3,
        "his" or "her" or "their" or "its" => 4,
        "i" or "we" or "you" => 5,
        _ => 0,
    };

    private bool IsCoordinated(ReadOnlySpan<Token> tokens)
    {
        var left = _first > 0 && tokens[_first - 1].Norm is "and" or "or";
        return left || (_end < _length && tokens[_end].Norm is "and" or "or");
    }

    private static uint Sign(float value)
    {
        const float least = 0.05f;
        if (value > least) return 1;
        return value < -least ? 2u : 0u;
    }

    private static uint Mix(uint template, uint first, uint second) =>
        FeatureHash.ShortMix(FeatureHash.ShortMix(template, first), second);

    private static uint Mix(uint template, uint first, uint second, uint third) =>
        FeatureHash.ShortMix(Mix(template, first, second), third);

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
        _words = new TargetWord[2 * _length];
        _tone = new float[2 * _length];
        _window = new uint[2 * _length];
    }

    private struct ToneSums
    {
        public float Left, Right, Near, Decayed, Positive, Negative;
    }
}
