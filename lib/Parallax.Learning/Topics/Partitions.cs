namespace Parallax.Learning.Topics;

/// <summary>How well a grouping that was found goes with one that is known.</summary>
internal static class Partitions
{
    /// <summary>Share of the items that are of their group's commonest kind.</summary>
    public static double Purity(IReadOnlyList<int> found, IReadOnlyList<string> known)
    {
        var groups = found.Zip(known).GroupBy(pair => pair.First, pair => pair.Second);
        var right = groups.Sum(kinds => kinds.CountBy(k => k).Max(c => c.Value));
        return (double)right / found.Count;
    }

    /// <summary>Pairs on which both agree, beyond chance (Hubert and Arabie 1985, adjusted Rand index).</summary>
    public static double AdjustedRand(IReadOnlyList<int> found, IReadOnlyList<string> known)
    {
        var both = PairsAlike(found.Zip(known));
        var (first, second) = (PairsAlike(found), PairsAlike(known));
        var chance = first * second / Pairs(found.Count);
        return (both - chance) / ((first + second) / 2 - chance);
    }

    private static double PairsAlike<T>(IEnumerable<T> items) where T : notnull =>
        items.CountBy(item => item).Sum(c => Pairs(c.Value));

    private static double Pairs(int count) => count * (count - 1.0) / 2;
}
