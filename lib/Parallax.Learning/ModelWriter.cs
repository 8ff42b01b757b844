using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Writes weights in the format of <see cref="SparseModel"/>.</summary>
internal static class ModelWriter
{
    /// <summary>Quantises the weights of the features that matter most and writes them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="slots">Number of slots, a power of two.</param>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">Sixteen weights a feature, in thousandths.</param>
    /// <param name="extra">The weights beside them, in thousandths.</param>
    public static void Write(
        string path,
        int slots,
        ulong[] hashes,
        int[][] weights,
        int[] extra)
    {
        var order = Enumerable.Range(0, hashes.Length).Where(i => Strength(weights[i]) > 0)
            .OrderByDescending(i => Strength(weights[i])).ThenBy(i => hashes[i]).ToArray();
        var unit = Unit(order.Select(i => weights[i]));
        var checks = new ushort[slots + SparseModel.Probes];
        var bytes = new sbyte[(slots + SparseModel.Probes) * SparseModel.Lanes];
        foreach (var i in order) Place(hashes[i], weights[i], unit, slots, checks, bytes);
        var temporary = path + ".tmp";
        using (var file = new BinaryWriter(File.Create(temporary)))
        {
            file.Write(SparseModel.Magic);
            file.Write(slots);
            file.Write(extra.Length);
            foreach (var value in extra) file.Write(Scaled(value, unit, int.MaxValue));
            foreach (var check in checks) file.Write(check);
            file.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes<sbyte>(bytes));
        }
        File.Move(temporary, path, overwrite: true);
    }

    private static int Strength(int[] weights) => weights.Max(Math.Abs);

    // The weight that becomes 1: all but one in two thousand of the features' greatest weights fit in a byte.
    private static int Unit(IEnumerable<int[]> weights)
    {
        var strengths = weights.Select(Strength).Order().ToArray();
        return strengths.Length == 0
            ? 1
            : Math.Max(1, strengths[(int)((strengths.Length - 1) * 0.9995)] / 127);
    }

    private static void Place(
        ulong hash,
        int[] weights,
        int unit,
        int slots,
        ushort[] checks,
        sbyte[] bytes)
    {
        var quantised = weights.Select(w => (sbyte)Scaled(w, unit, 127)).ToArray();
        if (quantised.All(w => w == 0)) return;
        var slot = SparseModel.SlotOf(hash, slots);
        for (var probe = 0; probe < SparseModel.Probes; probe++, slot++)
        {
            if (checks[slot] != 0 && checks[slot] != SparseModel.CheckOf(hash)) continue;
            if (checks[slot] != 0) return;
            checks[slot] = SparseModel.CheckOf(hash);
            quantised.CopyTo(bytes, slot * SparseModel.Lanes);
            return;
        }
    }

    private static int Scaled(int value, int unit, int limit) =>
        Math.Clamp(
            (value >= 0 ? value + (unit / 2) : value - (unit / 2)) / unit,
            -limit,
            limit);
}
