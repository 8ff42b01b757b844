namespace Parallax.Learning.Sentiment;

/// <summary>Vectors of words from the company that they keep in running text.</summary>
/// <remarks>
/// Positive pointwise mutual information of words within four tokens, weighted by nearness, then the span of the
/// leading eigenvectors by subspace iteration, rows of length one (Levy, Goldberg and Dagan 2015, without weighting by
/// eigenvalue). Names count as one word. Single-threaded, seeded.
/// </remarks>
internal sealed class WordVectors
{
    /// <summary>Numbers in a vector.</summary>
    public const int Size = 48;

    private const int Reach = 4;
    private const int MinCount = 3;
    private const int Most = 16_000;
    private const int Rounds = 10;
    private readonly Dictionary<uint, int> _rows;
    private readonly double[][] _vectors;

    private WordVectors(Dictionary<uint, int> rows, double[][] vectors) =>
        (_rows, _vectors) = (rows, vectors);

    /// <summary>The hashes of the words that have a vector, in their order of frequency.</summary>
    public IReadOnlyCollection<uint> Words => _rows.Keys;

    /// <summary>The vector of the word with this hash; null where it is too rare.</summary>
    public double[]? Of(uint hash) => _rows.TryGetValue(hash, out var row) ? _vectors[row] : null;

    /// <summary>Learns vectors from sentences.</summary>
    public static WordVectors Learn(IReadOnlyList<uint[]> sentences)
    {
        var rows = sentences.SelectMany(s => s)
            .GroupBy(w => w)
            .Select(g => (Word: g.Key, Count: g.Count()))
            .Where(w => w.Count >= MinCount)
            .OrderByDescending(w => w.Count)
            .ThenBy(w => w.Word)
            .Take(Most)
            .Select((w, row) => (w.Word, row))
            .ToDictionary(w => w.Word, w => w.row);
        var matrix = Matrix(sentences, rows);
        var vectors = Start(rows.Count);
        for (var round = 0; round < Rounds; round++)
        {
            vectors = Product(matrix, vectors);
            Orthonormalise(vectors);
        }
        foreach (var vector in vectors)
        {
            var length = Math.Sqrt(vector.Sum(x => x * x)) + 1e-9;
            for (var d = 0; d < Size; d++) vector[d] /= length;
        }
        return new WordVectors(rows, vectors);
    }

    private static (int Column, double Value)[][] Matrix(
        IReadOnlyList<uint[]> sentences,
        Dictionary<uint, int> rows)
    {
        var counts = Enumerable.Range(0, rows.Count)
            .Select(_ => new Dictionary<int, double>())
            .ToArray();
        foreach (var sentence in sentences)
            for (var i = 0; i < sentence.Length; i++)
                for (var j = i + 1; j <= i + Reach && j < sentence.Length; j++)
                {
                    if (!rows.TryGetValue(sentence[i], out var a)
                        || !rows.TryGetValue(sentence[j], out var b))
                        continue;
                    counts[a][b] = counts[a].GetValueOrDefault(b) + 1.0 / (j - i);
                    counts[b][a] = counts[b].GetValueOrDefault(a) + 1.0 / (j - i);
                }
        var sums = counts.Select(row => row.OrderBy(c => c.Key).Sum(c => c.Value))
            .ToArray();
        var total = sums.Sum();
        return [.. counts.Select((row, a) => row.OrderBy(c => c.Key)
            .Select(c => (
                c.Key,
                Math.Log(c.Value * total / (sums[a] * sums[c.Key]))))
            .Where(c => c.Item2 > 0)
            .ToArray())];
    }

    private static double[][] Start(int count)
    {
        var state = 20261122UL;
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, Size).Select(_ =>
        {
            // A linear congruential generator (Knuth, MMIX): the same on every platform.
            state = state * 6364136223846793005 + 1442695040888963407;
            return (state >> 33) / (double)(1UL << 31) - 0.5;
        }).ToArray())];
    }

    private static double[][] Product(
        (int Column, double Value)[][] matrix,
        double[][] vectors) =>
        [.. matrix.Select(row =>
        {
            var sum = new double[Size];
            foreach (var (column, value) in row)
            {
                var vector = vectors[column];
                for (var d = 0; d < Size; d++) sum[d] += value * vector[d];
            }
            return sum;
        })];

    // Gram and Schmidt, column by column.
    private static void Orthonormalise(double[][] vectors)
    {
        for (var d = 0; d < Size; d++)
        {
            for (var e = 0; e < d; e++)
            {
                var product = vectors.Sum(v => v[d] * v[e]);
                foreach (var v in vectors) v[d] -= product * v[e];
            }
            var length = Math.Sqrt(vectors.Sum(v => v[d] * v[d]));
            foreach (var v in vectors) v[d] /= length;
        }
    }
}
