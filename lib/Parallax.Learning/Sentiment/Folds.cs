namespace Parallax.Learning.Sentiment;

/// <summary>Deals groups to folds, always alike.</summary>
internal static class Folds
{
    /// <summary>
    /// The fold of each group; groups in ordinal order are shuffled with a fixed seed, then dealt in turn.
    /// </summary>
    public static Dictionary<string, int> Of(IEnumerable<string> groups, int folds)
    {
        var distinct = groups.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var state = 20261122UL;
        for (var i = distinct.Length - 1; i > 0; i--)
        {
            // A linear congruential generator (Knuth, MMIX): the same on every platform.
            state = state * 6364136223846793005 + 1442695040888963407;
            var j = (int)((state >> 33) % (ulong)(i + 1));
            (distinct[i], distinct[j]) = (distinct[j], distinct[i]);
        }
        return distinct.Select((group, i) => (group, i))
            .ToDictionary(x => x.group, x => x.i % folds, StringComparer.Ordinal);
    }
}
