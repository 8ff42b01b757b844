using Parallax.Entities.Names;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>A sentence to train on: the features of its tokens and their tags.</summary>
/// <param name="Features">Feature numbers, one array a token.</param>
/// <param name="Tags">The right tags.</param>
internal sealed record Sample(int[][] Features, byte[] Tags);

/// <summary>
/// Trains the name tagger: averaged structured perceptron (Collins 2002) with a margin (Tsochantaridis et al. 2005).
/// </summary>
/// <remarks>All arithmetic is on integers, so that the result does not depend on the machine.</remarks>
internal sealed class SequenceTrainer(int features, int margin)
{
    private const int Tags = NameTags.Count;
    private const int Lanes = SparseModel.Lanes;

    private readonly int[] _weights = new int[(long)features * Lanes];
    private readonly long[] _sums = new long[(long)features * Lanes];
    private readonly int[] _transitions = new int[Tags * Tags];
    private readonly long[] _transitionSums = new long[Tags * Tags];
    private long _step = 1;

    /// <summary>Goes once through the samples and gives the number of sentences that were tagged wrong.</summary>
    public int Epoch(IReadOnlyList<Sample> samples)
    {
        var decoder = new NameDecoder(_transitions);
        var wrong = 0;
        foreach (var sample in samples)
        {
            var length = sample.Tags.Length;
            var emissions = new int[length * Lanes];
            var guess = new byte[length];
            for (var t = 0; t < length; t++)
                Score(sample, t, emissions.AsSpan(t * Lanes, Lanes));
            decoder.Decode(emissions, guess);
            if (!guess.AsSpan().SequenceEqual(sample.Tags))
            {
                wrong++;
                Update(sample, guess);
            }
            _step++;
        }
        return wrong;
    }

    private void Score(Sample sample, int token, Span<int> scores)
    {
        foreach (var feature in sample.Features[token])
        {
            var row = _weights.AsSpan(feature * Lanes, Lanes);
            for (var i = 0; i < Lanes; i++) scores[i] += row[i];
        }
        // Wrong tags start ahead, so that right ones must win by a margin; the tag outside scores nothing and lags
        // behind instead.
        var gold = sample.Tags[token];
        var ahead = gold == NameTags.Outside ? margin : 0;
        for (var i = 0; i < Lanes; i++) scores[i] += i == gold ? -margin : ahead;
    }

    private void Update(Sample sample, byte[] guess)
    {
        int goldBefore = NameTags.Outside, guessBefore = NameTags.Outside;
        for (var t = 0; t < guess.Length; t++)
        {
            int gold = sample.Tags[t], wrong = guess[t];
            if (gold != wrong)
                foreach (var feature in sample.Features[t])
                {
                    Move(feature, gold, 1);
                    Move(feature, wrong, -1);
                }
            if (gold != wrong || goldBefore != guessBefore)
            {
                MoveTransition((goldBefore * Tags) + gold, 1);
                MoveTransition((guessBefore * Tags) + wrong, -1);
            }
            (goldBefore, guessBefore) = (gold, wrong);
        }
    }

    private void Move(int feature, int tag, int by)
    {
        if (tag == NameTags.Outside) return;
        _weights[(feature * Lanes) + tag] += by;
        _sums[(feature * Lanes) + tag] += by * _step;
    }

    private void MoveTransition(int pair, int by)
    {
        _transitions[pair] += by;
        _transitionSums[pair] += by * _step;
    }

    /// <summary>The averaged weight of a feature for a tag, in thousandths.</summary>
    public int Average(int feature, int tag) =>
        Average(_weights[(feature * Lanes) + tag], _sums[(feature * Lanes) + tag]);

    /// <summary>The averaged weight of a pair of tags, in thousandths.</summary>
    public int AverageTransition(int pair) => Average(_transitions[pair], _transitionSums[pair]);

    private int Average(int weight, long sum) => (int)((weight * 1000L) - (sum * 1000L / _step));
}
