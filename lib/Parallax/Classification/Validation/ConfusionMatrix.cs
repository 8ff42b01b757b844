namespace Parallax.Classification.Validation;

/// <summary>Counts of coded against predicted classes, and the scores that they give.</summary>
internal sealed class ConfusionMatrix(int classes)
{
    private readonly int[] _cells = new int[classes * classes];

    public int Classes => classes;

    public int Total => _cells.Sum();

    public double Accuracy => (double)Enumerable.Range(0, classes).Sum(k => this[k, k]) / Total;

    public int this[int coded, int predicted] => _cells[coded * classes + predicted];

    public void Add(int coded, int predicted) => _cells[coded * classes + predicted]++;

    public void Add(ConfusionMatrix other)
    {
        for (var i = 0; i < _cells.Length; i++) _cells[i] += other._cells[i];
    }

    public void Clear() => Array.Clear(_cells);

    public int Coded(int k)
    {
        var count = 0;
        for (var other = 0; other < classes; other++) count += this[k, other];
        return count;
    }

    public int Predicted(int k)
    {
        var count = 0;
        for (var other = 0; other < classes; other++) count += this[other, k];
        return count;
    }

    public double Precision(int k) => Share(this[k, k], Predicted(k));

    public double Recall(int k) => Share(this[k, k], Coded(k));

    public double F1(int k) => Share(2.0 * this[k, k], Coded(k) + Predicted(k));

    /// <summary>The mean of F1 over the classes that are coded; a resample may lack some.</summary>
    public double MacroF1()
    {
        var (sum, count) = (0.0, 0);
        for (var k = 0; k < classes; k++)
        {
            if (Coded(k) == 0) continue;
            sum += F1(k);
            count++;
        }

        return Share(sum, count);
    }

    private static double Share(double part, int whole) => whole == 0 ? 0 : part / whole;
}
