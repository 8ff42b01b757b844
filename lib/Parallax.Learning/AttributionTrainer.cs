using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Learning;

/// <summary>Trains the attribution model on a corpus of annotated attributions (PolNeAR's format).</summary>
/// <remarks>
/// Stochastic gradient descent with AdaGrad steps (Duchi et al. 2011) on the log-likelihood of cue, content bounds and
/// source bounds, each given those before it. One thread and a fixed seed: the same corpus gives the same weights.
/// </remarks>
internal sealed class AttributionTrainer
{
    private const int Epochs = 8, Seed = 20240517;
    private const int LeastCue = 4, LeastRight = 2, LeastSeen = 20;
    private const uint Mask = AttributionWeights.Size - 1;
    private const float Rate = 0.05f, Decay = 2e-5f;
    private readonly float[] _values = new float[AttributionWeights.Size];
    private readonly float[] _drift = new float[AttributionWeights.Size];
    private readonly float[] _squares = new float[AttributionWeights.Size];
    private readonly int[] _right = new int[AttributionWeights.Size];
    private readonly int[] _seen = new int[AttributionWeights.Size];
    private bool _counting = true;
    private float _steps;
    private readonly List<float> _scores = [];
    private readonly List<uint[]> _candidates = [];

    /// <summary>
    /// Trains on a corpus and writes the weights beside, then in place of, <paramref name="output"/>.
    /// </summary>
    public static void Run(string corpus, string output)
    {
        using (var file = File.Create(output + ".new")) Train(corpus, Console.WriteLine).Save(file);
        File.Move(output + ".new", output, overwrite: true);
    }

    /// <summary>Trains on the records of <paramref name="path"/>.</summary>
    public static AttributionWeights Train(string path, Action<string> log)
    {
        var articles = AttributionCorpus.Read(path);
        var cues = AttributionCorpus.CueWords(articles);
        var attributions = articles.Sum(article => article.Gold.Count);
        log($"{articles.Count} articles, {attributions} attributions, {cues.Count} cue words");
        var trainer = new AttributionTrainer();
        var random = new Random(Seed);
        foreach (var article in articles) trainer.Learn(article, cues);
        trainer._counting = false;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            var order = articles.ToArray();
            random.Shuffle(order);
            var loss = order.Sum(a => trainer.Learn(a, cues));
            log($"epoch {epoch + 1}: loss {loss:F0}");
        }
        return new AttributionWeights(trainer.Averaged(), cues);
    }

    // The mean of the weights over all steps (Polyak and Juditsky 1992).
    private float[] Averaged() =>
        [.. _values.Select((v, i) => v - _drift[i] / _steps)];

    private double Learn(AnnotatedArticle article, HashSet<string> cues)
    {
        var (view, features) = (article.View, article.Features);
        var loss = 0.0;
        for (var at = 0; at < view.Tokens.Length; at++)
        {
            if (!AttributionModel.MayAttribute(view, at, cues)) continue;
            var gold = article.Gold.GetValueOrDefault(at);
            loss += LearnCue(features.Cue(at), CueClass(at, gold));
            if (gold is not null) loss += LearnSpans(view, features, at, gold);
        }
        return loss;
    }

    // No cue, one before its content, or one after it.
    private static int CueClass(int at, GoldAttribution? gold)
    {
        if (gold is null) return 0;
        return gold.Content.First > at ? 1 : 2;
    }

    private double LearnCue(ReadOnlySpan<uint> list, int answer)
    {
        _candidates.Clear();
        foreach (var salt in AttributionModel.CueClasses)
        {
            var salted = list.ToArray();
            for (var i = 0; i < salted.Length; i++) salted[i] ^= salt;
            _candidates.Add(salted);
        }
        return Step(answer, LeastCue);
    }

    private double LearnSpans(DocumentView view, AttributionFeatures features, int cue, GoldAttribution gold)
    {
        var boundaries = gold.Content.First > cue
            ? AfterCue(features.Region(cue), cue, gold.Content)
            : BeforeCue(features.Region(cue), cue, gold.Content);
        var loss = boundaries.Sum(boundary => LearnBoundary(features, cue, boundary));
        return loss + LearnSource(view, features, cue, gold);
    }

    private static Boundary[] AfterCue(TokenRange region, int cue, TokenRange content) =>
    [
        new(AttributionModel.AfterStart, cue)
        {
            Candidates = AttributionModel.StartCandidates(cue, region),
            Answer = content.First,
        },
        new(AttributionModel.AfterEnd, content.First)
        {
            Candidates = new TokenRange(content.First + 1, region.End + 1),
            Answer = content.End,
        },
    ];

    private static Boundary[] BeforeCue(TokenRange region, int cue, TokenRange content) =>
    [
        new(AttributionModel.BeforeEnd, cue)
        {
            Candidates = new TokenRange(region.First + 1, cue + 1),
            Answer = content.End,
        },
        new(AttributionModel.BeforeStart, content.End)
        {
            Candidates = new TokenRange(region.First, content.End),
            Answer = content.First,
        },
    ];

    private double LearnBoundary(AttributionFeatures features, int cue, Boundary boundary)
    {
        if (!boundary.Candidates.Contains(boundary.Answer)) return 0;
        _candidates.Clear();
        for (var at = boundary.Candidates.First; at < boundary.Candidates.End; at++)
        {
            _candidates.Add(features.Boundary(boundary.Kind, cue, boundary.Near, at).ToArray());
        }

        return Step(boundary.Answer - boundary.Candidates.First);
    }

    // One end of a content, where it may be and where it is; Near is the cue or the other end.
    private readonly record struct Boundary(uint Kind, int Near)
    {
        public required TokenRange Candidates { get; init; }

        public required int Answer { get; init; }
    }

    private double LearnSource(DocumentView view, AttributionFeatures features, int cue, GoldAttribution gold)
    {
        var region = features.Region(cue);
        _candidates.Clear();
        _candidates.Add(features.NoSource(cue, gold.Content).ToArray());
        var answer = gold.Source.IsEmpty ? 0 : -1;
        var ends = AttributionModel.SourceEnds(region, cue);
        for (var at = ends.First; at < ends.End; at++)
        {
            if (!AttributionModel.MayEndSource(view, cue, gold.Content, at)) continue;
            if (at == gold.Source.End - 1) answer = _candidates.Count;
            _candidates.Add(features.SourceEnd(cue, gold.Content, at).ToArray());
        }

        if (answer < 0) return 0;
        var loss = Step(answer);
        return answer == 0 ? loss : loss + LearnSourceStart(features, region, cue, gold);
    }

    private double LearnSourceStart(AttributionFeatures features, TokenRange region, int cue, GoldAttribution gold)
    {
        var last = gold.Source.End - 1;
        var least = AttributionModel.SourceFirsts(region, cue, gold.Content, last);
        if (gold.Source.First < least) return 0;
        _candidates.Clear();
        for (var at = last; at >= least; at--) _candidates.Add(features.SourceFirst(cue, last, at).ToArray());
        return Step(last - gold.Source.First);
    }

    // A feature has a weight if right answers have it often enough, or all answers do.
    private double Step(int answer, int leastRight = LeastRight)
    {
        if (_counting)
        {
            Count(answer, leastRight);
            return 0;
        }

        _steps++;
        _scores.Clear();
        _scores.AddRange(_candidates.Select(Score));
        var top = _scores.Max();
        var total = _scores.Sum(s => MathF.Exp(s - top));
        for (var i = 0; i < _candidates.Count; i++)
        {
            var error = (i == answer ? 1 : 0) - MathF.Exp(_scores[i] - top) / total;
            if (MathF.Abs(error) > 1e-4f) Move(_candidates[i], error, leastRight);
        }
        return -(_scores[answer] - top - MathF.Log(total));
    }

    private void Count(int answer, int leastRight)
    {
        foreach (var feature in _candidates[answer]) _right[feature & Mask]++;
        if (leastRight == LeastCue) return;
        foreach (var feature in _candidates.SelectMany(candidate => candidate)) _seen[feature & Mask]++;
    }

    private float Score(uint[] features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += _values[feature & Mask];
        return sum;
    }

    private void Move(uint[] features, float error, int leastRight)
    {
        foreach (var feature in features)
        {
            var index = feature & Mask;
            if (_right[index] < leastRight && _seen[index] < LeastSeen) continue;
            _squares[index] += error * error;
            var change = Rate * error / MathF.Sqrt(_squares[index] + 0.01f) - Decay * _values[index];
            _values[index] += change;
            _drift[index] += change * _steps;
        }
    }
}
