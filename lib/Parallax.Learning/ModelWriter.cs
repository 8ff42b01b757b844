using System.Runtime.InteropServices;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Writes weights in the format of <see cref="SparseModel"/>.</summary>
/// <param name="slots">Number of slots, a power of two.</param>
internal sealed class ModelWriter(int slots)
{
    // A weight in a byte.
    private const int LargestWeight = 127;

    // The share of the features' greatest weights that fit in a byte.
    private const double ShareThatFits = 0.9995;

    private readonly ushort[] _checks = new ushort[slots + SparseModel.Probes];
    private readonly sbyte[] _bytes = new sbyte[(slots + SparseModel.Probes) * SparseModel.Lanes];

    /// <summary>Quantises the weights of the features that matter most and writes them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">Sixteen weights a feature, in thousandths.</param>
    /// <param name="extra">The weights beside them, in thousandths.</param>
    public void Write(string path, ulong[] hashes, int[][] weights, int[] extra)
    {
        int[] order = [.. Enumerable.Range(0, hashes.Length)
            .Where(i => Strength(weights[i]) > 0)
            .OrderByDescending(i => Strength(weights[i]))
            .ThenBy(i => hashes[i])];
        var unit = Unit(order.Select(i => weights[i]));
        foreach (var i in order)
        {
            var quantised = Array.ConvertAll(weights[i], weight => (sbyte)Scaled(weight, unit, LargestWeight));
            Place(hashes[i], quantised);
        }

        Save(path, Array.ConvertAll(extra, value => Scaled(value, unit, int.MaxValue)));
    }

    private void Save(string path, int[] extra)
    {
        var temporary = path + ".tmp";
        using (var file = new BinaryWriter(File.Create(temporary)))
        {
            file.Write(SparseModel.Magic);
            file.Write(slots);
            file.Write(extra.Length);
            foreach (var value in extra) file.Write(value);
            foreach (var check in _checks) file.Write(check);
            file.Write(MemoryMarshal.AsBytes<sbyte>(_bytes));
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static int Strength(int[] weights) => weights.Max(Math.Abs);

    // The weight that becomes 1.
    private static int Unit(IEnumerable<int[]> weights)
    {
        var strengths = weights.Select(Strength).Order().ToArray();
        if (strengths.Length == 0) return 1;
        var largest = strengths[(int)((strengths.Length - 1) * ShareThatFits)];
        return Math.Max(1, largest / LargestWeight);
    }

    // A feature for which there is no room is left out.
    private void Place(ulong hash, sbyte[] weights)
    {
        if (weights.All(w => w == 0)) return;
        var check = SparseModel.CheckOf(hash);
        var first = SparseModel.SlotOf(hash, slots);
        for (var slot = first; slot < first + SparseModel.Probes; slot++)
        {
            if (_checks[slot] == check) return;
            if (_checks[slot] != 0) continue;
            _checks[slot] = check;
            weights.CopyTo(_bytes, slot * SparseModel.Lanes);
            return;
        }
    }

    private static int Scaled(int value, int unit, int limit)
    {
        var half = value >= 0 ? unit / 2 : -(unit / 2);
        return Math.Clamp((value + half) / unit, -limit, limit);
    }
}
