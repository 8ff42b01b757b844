namespace Parallax.Learning;

/// <summary>Numbers the features of a training set, those that are seen often enough.</summary>
internal sealed class FeatureIndex(int least)
{
    private readonly Dictionary<ulong, int> _counts = [];
    private Dictionary<ulong, int> _numbers = [];

    /// <summary>The features in the order of their numbers.</summary>
    public ulong[] Hashes { get; private set; } = [];

    /// <summary>Counts features.</summary>
    public void Count(ReadOnlySpan<ulong> features)
    {
        foreach (var hash in features)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _)++;
    }

    /// <summary>Numbers the features counted often enough, in the order of their hashes.</summary>
    public void Close()
    {
        Hashes = [.. _counts.Where(c => c.Value >= least)
            .Select(c => c.Key)
            .Order()];
        _numbers = Hashes.Select((hash, i) => (hash, i))
            .ToDictionary(p => p.hash, p => p.i);
        _counts.Clear();
    }

    /// <summary>The numbers of features; those without one are left out.</summary>
    public int[] Numbers(ReadOnlySpan<ulong> features)
    {
        var numbers = new List<int>(features.Length);
        foreach (var hash in features)
            if (_numbers.TryGetValue(hash, out var number)) numbers.Add(number);
        return [.. numbers];
    }
}
