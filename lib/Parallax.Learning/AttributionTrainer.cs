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
        log(
            $"{articles.Count} articles, {articles.Sum(a => a.Gold.Count)} attributions, {cues.Count} cue words");
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
            loss += LearnCue(features.Cue(at), gold is null ? 0 : gold.Content.First > at ? 1 : 2);
            if (gold is not null) loss += LearnSpans(view, features, at, gold);
        }
        return loss;
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
        var region = features.Region(cue);
        var (first, end) = (gold.Content.First, gold.Content.End);
        double loss;
        if (first > cue)
            loss = LearnBoundary(
                features,
                AttributionModel.AfterStart,
                cue,
                cue,
                AttributionModel.StartCandidates(cue, region),
                first)
                + LearnBoundary(
                    features,
                    AttributionModel.AfterEnd,
                    cue,
                    first,
                    new TokenRange(first + 1, region.End + 1),
                    end);
        else
            loss = LearnBoundary(
                features,
                AttributionModel.BeforeEnd,
                cue,
                cue,
                new TokenRange(region.First + 1, cue + 1),
                end)
                + LearnBoundary(
                    features,
                    AttributionModel.BeforeStart,
                    cue,
                    end,
                    new TokenRange(region.First, end),
                    first);
        return loss + LearnSource(view, features, cue, gold);
    }

    private double LearnBoundary(
        AttributionFeatures features,
        uint kind,
        int cue,
        int other,
        TokenRange candidates,
        int answer)
    {
        if (!candidates.Contains(answer)) return 0;
        _candidates.Clear();
        for (var at = candidates.First; at < candidates.End; at++)
            _candidates.Add(features.Boundary(kind, cue, other, at).ToArray());
        return Step(answer - candidates.First);
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
        if (answer == 0) return loss;
        var last = gold.Source.End - 1;
        _candidates.Clear();
        var least = AttributionModel.SourceFirsts(region, cue, gold.Content, last);
        if (gold.Source.First < least) return loss;
        for (var at = last; at >= least; at--)
            _candidates.Add(features.SourceFirst(cue, last, at).ToArray());
        return loss + Step(last - gold.Source.First);
    }

    // A feature has a weight if right answers have it often enough, or all answers do.
    private double Step(int answer, int leastRight = LeastRight)
    {
        if (_counting)
        {
            foreach (var feature in _candidates[answer]) _right[feature & (AttributionWeights.Size - 1)]++;
            if (leastRight != LeastCue)
                foreach (var candidate in _candidates)
                    foreach (var feature in candidate) _seen[feature & (AttributionWeights.Size - 1)]++;
            return 0;
        }
        _steps++;
        _scores.Clear();
        foreach (var candidate in _candidates)
        {
            var sum = 0f;
            foreach (var feature in candidate) sum += _values[feature & (AttributionWeights.Size - 1)];
            _scores.Add(sum);
        }
        var top = _scores.Max();
        var total = _scores.Sum(s => MathF.Exp(s - top));
        for (var i = 0; i < _candidates.Count; i++)
        {
            var error = (i == answer ? 1 : 0) - MathF.Exp(_scores[i] - top) / total;
            if (MathF.Abs(error) > 1e-4f) Move(_candidates[i], error, leastRight);
        }
        return -(_scores[answer] - top - MathF.Log(total));
    }

    private void Move(uint[] features, float error, int leastRight)
    {
        foreach (var feature in features)
        {
            var index = feature & (AttributionWeights.Size - 1);
            if (_right[index] < leastRight && _seen[index] < LeastSeen) continue;
            _squares[index] += error * error;
            var change = Rate * error / MathF.Sqrt(_squares[index] + 0.01f) - Decay * _values[index];
            _values[index] += change;
            _drift[index] += change * _steps;
        }
    }
}
