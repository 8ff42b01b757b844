using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parallax.TermStreams.Input;

/// <summary>Finds the next sign that means something in JSON, 32 bytes at a time.</summary>
/// <remarks>
/// Most strings and values that are passed over are shorter than what the framework's search takes to begin.
/// </remarks>
internal static class JsonSigns
{
    private const byte Quote = (byte)'"';
    private const byte Escape = (byte)'\\';

    // The bit by which "[" and "]" differ from "{" and "}".
    private const byte Curly = 0x20;

    /// <summary>
    /// Where the next quotation mark or backslash is, from <paramref name="at"/> on; the length where there is none.
    /// </summary>
    public static int QuoteOrEscape(ReadOnlySpan<byte> line, int at)
    {
        for (; at <= line.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Load(line, at);
            var found = Vector256.Equals(bytes, Vector256.Create(Quote))
                | Vector256.Equals(bytes, Vector256.Create(Escape));
            if (found != Vector256<byte>.Zero) return at + First(found);
        }

        while (at < line.Length && line[at] is not (Quote or Escape)) at++;
        return at;
    }

    /// <summary>
    /// Where the next quotation mark or bracket is, from <paramref name="at"/> on; the length where there is none.
    /// </summary>
    public static int QuoteOrBracket(ReadOnlySpan<byte> line, int at)
    {
        for (; at <= line.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Load(line, at);
            var curly = bytes | Vector256.Create(Curly);
            var found = Vector256.Equals(bytes, Vector256.Create(Quote))
                | Vector256.Equals(curly, Vector256.Create((byte)'{'))
                | Vector256.Equals(curly, Vector256.Create((byte)'}'));
            if (found != Vector256<byte>.Zero) return at + First(found);
        }

        while (at < line.Length && line[at] is not (Quote or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}')) at++;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load(ReadOnlySpan<byte> line, int at) =>
        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(line), (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int First(Vector256<byte> found) =>
        BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
}
