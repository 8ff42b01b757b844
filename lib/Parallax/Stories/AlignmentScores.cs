using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Stories.Profiles;

namespace Parallax.Stories;

/// <summary>Scores the sentences of two articles against each other: the cosine of their weighted keys.</summary>
/// <remarks>
/// Keys are numbered in ordinal order, and a sentence is compared only with those that an index says it shares a key
/// with; what is added up, is added in the order of the keys.
/// </remarks>
internal sealed class AlignmentScores
{
    // Where there are more pairs of sentences than a few, one shared word will not do, nor two below this score.
    private const double AlikeScore = 0.3;
    private const int FewPairs = 150;
    private const int FewTerms = 2;
    private const int ManyTerms = 3;

    // That both speak of last year says nothing of what happened then.
    private static readonly FrozenSet<string> WhenStems =
        WordLists.Of("when").Select(AlignmentProfile.Stem).ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlyList<AlignmentProfile> _a;
    private readonly IReadOnlyList<AlignmentProfile> _b;
    private readonly double[] _squares;
    private readonly Dictionary<string, int> _numbers;
    private readonly List<int>[] _sentencesOfB;

    public AlignmentScores(
        IReadOnlyList<AlignmentProfile> a,
        IReadOnlyList<AlignmentProfile> b,
        AlignmentWeights weights)
    {
        (_a, _b) = (a, b);
        _numbers = weights.Keys.Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
        _squares = new double[_numbers.Count];
        foreach (var (key, number) in _numbers) _squares[number] = weights[key] * weights[key];
        _sentencesOfB = Index();
    }

    /// <summary>Whether the articles are so long that chance brings words together.</summary>
    public bool AreMany => _a.Count * _b.Count > FewPairs;

    /// <summary>The pairs of sentences that share enough, with their scores, by their numbers.</summary>
    public List<ScoredPair> Pairs()
    {
        var lengths = _b.Select(Square).ToArray();
        return [.. _a.SelectMany(sentence => PairsOf(sentence, lengths)).Where(IsEnough)];
    }

    private List<int>[] Index()
    {
        var sentences = new List<int>[_numbers.Count];
        for (var j = 0; j < _b.Count; j++)
        {
            foreach (var key in _b[j].SortedKeys) (sentences[_numbers[key]] ??= []).Add(j);
        }

        return sentences;
    }

    private IEnumerable<ScoredPair> PairsOf(AlignmentProfile sentence, double[] lengths)
    {
        var length = Square(sentence);
        var shared = Shared(sentence);
        for (var j = 0; j < _b.Count; j++)
        {
            if (shared[j] == 0) continue;
            var score = Math.Min(1, shared[j] / Math.Sqrt(length * lengths[j]));
            if (score > 0) yield return new ScoredPair(sentence, _b[j], score);
        }
    }

    // What a sentence shares with each sentence of the other article.
    private double[] Shared(AlignmentProfile sentence)
    {
        var sums = new double[_b.Count];
        foreach (var key in sentence.SortedKeys)
        {
            var number = _numbers[key];
            foreach (var j in _sentencesOfB[number] ?? []) sums[j] += _squares[number];
        }

        return sums;
    }

    // What a name does only adds: it makes no sentence longer.
    private double Square(AlignmentProfile sentence)
    {
        double sum = 0;
        foreach (var key in sentence.SortedKeys)
        {
            if (!AlignmentKeys.IsAct(key)) sum += _squares[_numbers[key]];
        }
        return sum;
    }

    // Among many pairs of sentences some share a few words by chance: the more there are, the more it takes.
    private bool IsEnough(ScoredPair pair)
    {
        if (!AreMany) return true;
        string[] shared = [.. pair.SharedKeys];
        var stems = shared.Count(key => AlignmentKeys.IsStem(key) && !WhenStems.Contains(key));
        var terms = stems + shared.Count(AlignmentKeys.IsNameOrNumber);
        if (pair.Score >= AlikeScore) return terms >= FewTerms;
        return terms >= ManyTerms && (stems >= ManyTerms || shared.Any(AlignmentKeys.IsTelling));
    }
}
