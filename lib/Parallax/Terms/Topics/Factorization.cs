using Parallax.Numerics;

namespace Parallax.Terms.Topics;

/// <summary>
/// Non-negative factors of a matrix of articles and words: V ≈ W·H, articles by topics and topics by words.
/// </summary>
/// <remarks>Summed in one order on one thread, so that the same seed gives the same factors everywhere.</remarks>
internal sealed class Factorization
{
    private const double Tiny = 1e-12;

    private readonly SparseRows _matrix;
    private readonly int _topics;
    private readonly double[][] _articles;
    private readonly double[][] _words;

    public Factorization(SparseRows matrix, TopicOptions options)
    {
        (_matrix, _topics) = (matrix, options.Topics);
        var random = new Random(options.Seed);
        _articles = [.. matrix.Rows.Select(_ => Start(random))];
        // By word, so that the weights of a word in all topics stand together.
        _words = [.. Enumerable.Range(0, matrix.Words).Select(_ => Start(random))];
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
        var total = Math.Max(Tiny, _words.Sum(w => w[topic]));
        return [.. Enumerable.Range(0, _words.Length)
            .Select(w => (Word: w, Weight: _words[w][topic] / total))
            .OrderByDescending(x => Rounding.Significant(x.Weight)).ThenBy(x => x.Word).Take(count)];
    }

    /// <summary>By article, the share of each topic; topics are weighed by the words they stand for.</summary>
    public double[][] ArticleShares()
    {
        var size = new double[_topics];
        foreach (var word in _words)
            for (var k = 0; k < _topics; k++) size[k] += word[k];
        return [.. _articles.Select(article =>
        {
            var weights = article.Select((w, k) => w * size[k]).ToArray();
            var sum = weights.Sum();
            return sum > 0 ? Array.ConvertAll(weights, w => w / sum) : weights;
        })];
    }

    private void UpdateArticles()
    {
        var gram = Gram(_words);
        for (var a = 0; a < _articles.Length; a++)
        {
            var top = new double[_topics];
            foreach (var (word, weight) in _matrix.Rows[a]) AddScaled(top, _words[word], weight);
            Multiply(_articles[a], top, gram);
        }
    }

    private void UpdateWords()
    {
        var gram = Gram(_articles);
        var top = new double[_words.Length][];
        for (var w = 0; w < top.Length; w++) top[w] = new double[_topics];
        for (var a = 0; a < _articles.Length; a++)
            foreach (var (word, weight) in _matrix.Rows[a])
                AddScaled(top[word], _articles[a], weight);
        for (var w = 0; w < top.Length; w++)
            Multiply(_words[w], top[w], gram);
    }

    private double[][] Gram(double[][] rows)
    {
        var gram = new double[_topics][];
        for (var i = 0; i < _topics; i++) gram[i] = new double[_topics];
        foreach (var row in rows)
            for (var i = 0; i < _topics; i++) AddScaled(gram[i], row, row[i]);
        return gram;
    }

    // x ← x · top / (x·gram), element by element.
    private void Multiply(double[] x, double[] top, double[][] gram)
    {
        var bottom = new double[_topics];
        for (var i = 0; i < _topics; i++) AddScaled(bottom, gram[i], x[i]);
        for (var i = 0; i < _topics; i++)
            x[i] = Math.Max(
                Tiny,
                x[i] * top[i] / Math.Max(Tiny, bottom[i]));
    }

    private static void AddScaled(double[] to, double[] from, double by)
    {
        for (var i = 0; i < to.Length; i++) to[i] += from[i] * by;
    }

    private double[] Start(Random random)
    {
        var values = new double[_topics];
        for (var i = 0; i < _topics; i++) values[i] = 0.01 + random.NextDouble();
        return values;
    }
}
