using Parallax.Numerics;

namespace Parallax.Terms.Topics;

/// <summary>
/// Non-negative factors of a matrix of articles and words: V ≈ W·H, articles by topics and topics by words.
/// </summary>
/// <remarks>Summed in one order on one thread, so that the same seed gives the same factors everywhere.</remarks>
internal sealed class Factorization
{
    // No factor falls to zero, from which updates by multiplication would not bring it back.
    private const double Tiny = 1e-12;

    // Of the random start: nothing begins at zero.
    private const double LeastStart = 0.01;

    private readonly SparseRows _matrix;
    private readonly int _topics;
    private readonly double[][] _articles;
    private readonly double[][] _words;

    public Factorization(SparseRows matrix, TopicOptions options)
    {
        (_matrix, _topics) = (matrix, options.Topics);
        var random = new Random(options.Seed);
        _articles = Start(matrix.Rows.Count, random);
        // By word, so that the weights of a word in all topics are together.
        _words = Start(matrix.Words, random);
    }

    /// <summary>Improves the factors.</summary>
    public void Run(int iterations)
    {
        for (var round = 0; round < iterations; round++)
        {
            UpdateArticles();
            UpdateWords();
        }
    }

    /// <summary>The strongest words of a topic with their shares of the topic's weight.</summary>
    public (int Word, double Weight)[] TopWords(int topic, int count)
    {
        var total = Math.Max(Tiny, _words.Sum(word => word[topic]));
        var shares = _words.Select((word, i) => (Word: i, Weight: word[topic] / total));
        return [.. shares
            .OrderByDescending(share => Rounding.Significant(share.Weight))
            .ThenBy(share => share.Word)
            .Take(count)];
    }

    /// <summary>By article, the share of each topic; topics are weighed by the words they have.</summary>
    public double[][] ArticleShares()
    {
        var size = new double[_topics];
        foreach (var word in _words) AddScaled(size, word, 1);
        return Array.ConvertAll(_articles, article => Shares(article, size));
    }

    private static double[] Shares(double[] article, double[] size)
    {
        double[] weights = [.. article.Zip(size, (weight, scale) => weight * scale)];
        var sum = weights.Sum();
        return sum > 0 ? Array.ConvertAll(weights, weight => weight / sum) : weights;
    }

    private void UpdateArticles()
    {
        var gram = Gram(_words);
        for (var a = 0; a < _articles.Length; a++)
        {
            var top = new double[_topics];
            foreach (var (word, weight) in _matrix.Rows[a])
            {
                AddScaled(top, _words[word], weight);
            }

            Multiply(_articles[a], top, gram);
        }
    }

    private void UpdateWords()
    {
        var gram = Gram(_articles);
        var tops = ArticlesByWord();
        for (var w = 0; w < tops.Length; w++) Multiply(_words[w], tops[w], gram);
    }

    // By word, the factors of the articles that have it, each times the word's weight there.
    private double[][] ArticlesByWord()
    {
        var sums = Zeros(_words.Length);
        for (var a = 0; a < _articles.Length; a++)
        {
            foreach (var (word, weight) in _matrix.Rows[a])
            {
                AddScaled(sums[word], _articles[a], weight);
            }
        }

        return sums;
    }

    private double[][] Gram(double[][] rows)
    {
        var gram = Zeros(_topics);
        foreach (var row in rows)
        {
            for (var i = 0; i < _topics; i++) AddScaled(gram[i], row, row[i]);
        }

        return gram;
    }

    // x ← x · top / (x·gram), element by element.
    private void Multiply(double[] x, double[] top, double[][] gram)
    {
        var bottom = new double[_topics];
        for (var i = 0; i < _topics; i++) AddScaled(bottom, gram[i], x[i]);
        for (var i = 0; i < _topics; i++)
        {
            var updated = x[i] * top[i] / Math.Max(Tiny, bottom[i]);
            x[i] = Math.Max(Tiny, updated);
        }
    }

    private static void AddScaled(double[] to, double[] from, double by)
    {
        for (var i = 0; i < to.Length; i++) to[i] += from[i] * by;
    }

    private double[][] Zeros(int rows) =>
        [.. Enumerable.Range(0, rows).Select(_ => new double[_topics])];

    private double[][] Start(int rows, Random random)
    {
        var factors = Zeros(rows);
        foreach (var row in factors)
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = LeastStart + random.NextDouble();
            }
        }

        return factors;
    }
}
