using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parallax.Numerics;

/// <summary>The weights of a tagger: sixteen small numbers a feature, found by the feature's hash.</summary>
/// <remarks>
/// A slot holds sixteen bits of the hash, to tell an unknown feature from a known one, and sixteen signed bytes. A
/// feature lies at its slot or in one of the seven after it. The file is read where it lies in the assembly; nothing is
/// copied. Sums are of integers, so that they do not depend on the width of vectors.
/// Format: "PXW1", number of slots (a power of two), number of extra values, the extra values (int32), checks (uint16),
/// weights.
/// </remarks>
internal sealed unsafe class SparseModel
{
    /// <summary>Number of weights a feature.</summary>
    public const int Lanes = 16;

    /// <summary>How many slots after its own a feature may lie.</summary>
    public const int Probes = 8;

    /// <summary>The first four bytes of a file of weights.</summary>
    public const int Magic = 0x31575850;

    private readonly nint _checks;
    private readonly nint _weights;
    private readonly ulong _mask;
    private readonly Stream? _stream;

    /// <summary>Opens an embedded file of weights.</summary>
    /// <exception cref="InvalidOperationException">There is no such file, or it is none of weights.</exception>
    public SparseModel(string resource)
    {
        _stream = EmbeddedText.Open(resource);
        (Extra, _mask, _checks, _weights) = Open(((UnmanagedMemoryStream)_stream).PositionPointer, resource);
    }

    /// <summary>Opens weights that were just trained.</summary>
    public SparseModel(byte[] file)
    {
        var copy = (byte*)System.Runtime.InteropServices.NativeMemory.Alloc((nuint)file.Length);
        file.CopyTo(new Span<byte>(copy, file.Length));
        (Extra, _mask, _checks, _weights) = Open(copy, "weights");
    }

    /// <summary>Values beside the features' weights, such as those of transitions.</summary>
    public int[] Extra { get; }

    private static (int[] Extra, ulong Mask, nint Checks, nint Weights) Open(byte* at, string name)
    {
        if (Unsafe.ReadUnaligned<int>(at) != Magic)
            throw new InvalidOperationException(
                $"'{name}' does not begin like a file of weights; make it again with lib/Parallax.Learning.");
        var slots = Unsafe.ReadUnaligned<int>(at + 4);
        var extra = new int[Unsafe.ReadUnaligned<int>(at + 8)];
        at += 12;
        for (var i = 0; i < extra.Length; i++)
        {
            extra[i] = Unsafe.ReadUnaligned<int>(at);
            at += sizeof(int);
        }

        var weights = at + (sizeof(ushort) * (long)(slots + Probes));
        return (extra, (ulong)slots - 1, (nint)at, (nint)weights);
    }

    /// <summary>The slot at which the search for a feature begins.</summary>
    public static int SlotOf(ulong hash, int slots) => (int)(hash & ((ulong)slots - 1));

    /// <summary>The bits by which a feature is told from others; never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort CheckOf(ulong hash) => (ushort)((hash >> 48) | 1);

    /// <summary>
    /// Sums the weights of features: labels 0–7 in <paramref name="low"/>, 8–15 in <paramref name="high"/>.
    /// </summary>
    public void Sum(ReadOnlySpan<ulong> features, out Vector128<short> low, out Vector128<short> high)
    {
        low = high = Vector128<short>.Zero;
        foreach (var hash in features)
        {
            var slot = (nint)(hash & _mask);
            var check = CheckOf(hash);
            for (var probe = 0; probe < Probes; probe++, slot++)
            {
                var found = Unsafe.ReadUnaligned<ushort>((ushort*)_checks + slot);
                if (found == 0) break;
                if (found != check) continue;
                var weights = Vector128.Load((sbyte*)_weights + (slot * Lanes));
                low += Vector128.WidenLower(weights);
                high += Vector128.WidenUpper(weights);
                break;
            }
        }
    }
}
