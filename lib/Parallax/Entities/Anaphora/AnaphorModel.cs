using System.Runtime.InteropServices;
using Parallax.Entities.Anaphora.Features;
using Parallax.Numerics;

namespace Parallax.Entities.Anaphora;

/// <summary>
/// Ranks an anaphor's candidates with a trained linear model (mention ranking, Denis and Baldridge 2008).
/// </summary>
/// <remarks>
/// The file holds one signed sixteen-bit weight a slot, little-endian; a feature's slot is its hash modulo their
/// number.
/// </remarks>
internal sealed class AnaphorModel : IAnaphorJudge
{
    /// <summary>Number of slots, a power of two.</summary>
    public const int Slots = 1 << 16;

    /// <summary>What a weight of 1 is in the file.</summary>
    public const int Unit = 1000;

    // A link is made where it is at least 0.6 times as probable as none (e to the power of -0.5): five-fold
    // training found 0.4 to 0.6 best.
    private const int Readiness = 500;

    private readonly short[] _weights = new short[Slots];

    /// <summary>Opens an embedded file of weights.</summary>
    public AnaphorModel(string resource)
    {
        using var stream = typeof(AnaphorModel).Assembly.GetManifestResourceStream("Parallax.Resources." + resource)
            ?? throw new InvalidOperationException(
                $"The library holds no weights '{resource}'; make them with lib/Parallax.Learning.");
        stream.ReadExactly(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Takes weights that were just trained.</summary>
    public AnaphorModel(short[] weights) => weights.CopyTo(_weights, 0);

    /// <summary>The slot of a feature.</summary>
    public static int SlotOf(ulong hash) => (int)(hash & (Slots - 1));

    /// <inheritdoc/>
    public (int Choice, double Confidence) Choose(Anaphor anaphor, IReadOnlyList<Candidate> candidates,
        AnaphorFeatures features)
    {
        Span<ulong> buffer = stackalloc ulong[AnaphorFeatures.Most];
        var none = Sum(buffer[..features.None(buffer)]) - Readiness;
        var (choice, best, all) = (-1, none, 1.0);
        for (var i = 0; i < candidates.Count; i++)
        {
            var score = Sum(buffer[..features.Pair(candidates[i], i, buffer)]);
            all += Exponential.Of(Math.Min(500, (double)(score - none) / Unit));
            if (score > best) (choice, best) = (i, score);
        }
        return (choice,
            choice < 0
                ? 0
                : Exponential.Of(Math.Min(500, (double)(best - none) / Unit)) / all);
    }

    private int Sum(ReadOnlySpan<ulong> features)
    {
        var sum = 0;
        foreach (var hash in features) sum += _weights[SlotOf(hash)];
        return sum;
    }

    /// <inheritdoc/>
    public void Begin(Anaphor anaphor, Referent referent)
    {
    }
}
