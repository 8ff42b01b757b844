using Parallax.Entities.Anaphora;
using Parallax.Entities.Anaphora.Features;
using Parallax.Entities.Linking;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>
/// Learns to link anaphors: a log-linear ranker of candidates (Denis and Baldridge 2008), several of which may be
/// right.
/// </summary>
/// <remarks>
/// Maximises the logarithm of the right candidates' joint probability with AdaGrad (Duchi et al. 2011) and a penalty on
/// squared weights. Only the four operations and square roots are used, which IEEE 754 rounds the same everywhere, so
/// that the weights do not depend on the machine.
/// </remarks>
internal sealed class LinkTeacher(double rate, double penalty) : IAnaphorJudge
{
    private readonly double[] _weights = new double[AnaphorModel.Slots];
    private readonly double[] _kept = new double[AnaphorModel.Slots];
    private readonly double[] _squares = new double[AnaphorModel.Slots];
    private readonly ulong[] _buffer = new ulong[AnaphorFeatures.Most];
    private readonly Dictionary<Referent, int> _described = [];
    private readonly Dictionary<Chain, int> _named = [];
    private int _keeps;
    private LinkDocument _document = null!;
    private readonly double[] _scores = new double[32];
    private readonly bool[] _right = new bool[32];

    /// <summary>The number of anaphors seen, and of those whose right candidates did not come first.</summary>
    public (int Seen, int Wrong) Counts { get; private set; }

    /// <summary>Which of the last choices were right: none, then the candidates.</summary>
    public IReadOnlyList<bool> IsRight => _right;

    /// <summary>Whether the document goes on as the model chose, right or wrong.</summary>
    public bool Follow { get; set; }

    /// <summary>Begins an epoch.</summary>
    public void Begin() => Counts = (0, 0);

    /// <summary>Begins a document.</summary>
    public void Begin(LinkDocument document)
    {
        _document = document;
        _described.Clear();
        _named.Clear();
    }

    /// <inheritdoc/>
    public void Begin(Anaphor anaphor, Referent referent) =>
        _described[referent] = _document.ChainOf(anaphor.Head, anaphor.Head + 1);

    /// <inheritdoc/>
    public (int Choice, double Confidence) Choose(
        Anaphor anaphor,
        IReadOnlyList<Candidate> candidates,
        AnaphorFeatures features)
    {
        var gold = _document.ChainOf(anaphor.Head, anaphor.Head + 1);
        var settled = gold >= 0 && candidates.Any(c => GoldOf(c.Referent) == gold);
        double best = double.MinValue, bestRight = double.MinValue;
        int choice = -1, guess = -1;
        for (var i = -1; i < candidates.Count; i++)
        {
            _right[i + 1] = i < 0 ? !settled : GoldOf(candidates[i].Referent) == gold;
            var score = _scores[i + 1] = Score(i, candidates, features);
            if (score > best) (best, guess) = (score, i);
            if (_right[i + 1] && score > bestRight) (bestRight, choice) = (score, i);
        }
        Counts = (Counts.Seen + 1, Counts.Wrong + (bestRight < best ? 1 : 0));
        if (rate > 0) Learn(candidates, features, best);
        return (Follow ? guess : choice, 1);
    }

    private void Learn(IReadOnlyList<Candidate> candidates, AnaphorFeatures features, double best)
    {
        double all = 0, right = 0;
        for (var i = 0; i <= candidates.Count; i++)
        {
            var weight = _scores[i] = Exponential.Of(_scores[i] - best);
            all += weight;
            if (_right[i]) right += weight;
        }
        for (var i = 0; i <= candidates.Count; i++)
        {
            var gradient = (_right[i] ? _scores[i] / right : 0) - (_scores[i] / all);
            if (Math.Abs(gradient) > 1e-4) Move(i - 1, candidates, features, gradient);
        }
    }

    private void Move(int at, IReadOnlyList<Candidate> candidates, AnaphorFeatures features, double gradient)
    {
        foreach (var hash in _buffer.AsSpan(0, Features(at, candidates, features)))
        {
            var slot = AnaphorModel.SlotOf(hash);
            var step = gradient - (penalty * _weights[slot]);
            _squares[slot] += step * step;
            _weights[slot] += rate * step / Math.Sqrt(_squares[slot] + 1e-6);
        }
    }

    // Which gold chain a referent is: most of its names', or that of the description that began it.
    private int GoldOf(Referent referent)
    {
        if (referent.Chain is not { } chain) return _described.GetValueOrDefault(referent, -1);
        if (_named.TryGetValue(chain, out var known)) return known;
        var votes = chain.Links.Where(l => l.Form == MentionForm.Name)
            .Select(l => _document.ChainOf(l.First, l.End))
            .Where(g => g >= 0)
            .GroupBy(g => g)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        return _named[chain] = votes?.Key ?? -1;
    }

    private int Features(int at, IReadOnlyList<Candidate> candidates, AnaphorFeatures features) =>
        at < 0 ? features.None(_buffer) : features.Pair(candidates[at], at, _buffer);

    private double Score(int at, IReadOnlyList<Candidate> candidates, AnaphorFeatures features)
    {
        double sum = 0;
        foreach (var hash in _buffer.AsSpan(0, Features(at, candidates, features)))
            sum += _weights[AnaphorModel.SlotOf(hash)];
        return sum;
    }

    /// <summary>Adds the present weights to the average.</summary>
    public void Keep()
    {
        for (var i = 0; i < _kept.Length; i++) _kept[i] += _weights[i];
        _keeps++;
    }

    /// <summary>The averaged weights.</summary>
    public double[] Average() => [.. _kept.Select(k => k / _keeps)];

    /// <summary>The weights in the unit of the file.</summary>
    public static short[] Weights(double[] weights) =>
        [.. weights.Select(w => (short)Math.Clamp(
            Math.Round(w * AnaphorModel.Unit),
            short.MinValue,
            short.MaxValue))];
}
