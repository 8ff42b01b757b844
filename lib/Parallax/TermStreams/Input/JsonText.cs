using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace Parallax.TermStreams.Input;

/// <summary>Resolves the escapes of a JSON string in UTF-8.</summary>
internal static class JsonText
{
    // "\u00e9"
    private const int HexLength = 6;

    /// <summary>
    /// Writes the string to <paramref name="to"/>, which must be as long; returns its length, or −1 where an escape is
    /// malformed.
    /// </summary>
    public static int Unescape(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var written = 0;
        while (from.Length > 0)
        {
            var plain = Copy(from, to[written..]);
            written += plain;
            from = from[plain..];
            if (from.IsEmpty) break;
            var used = Escape(from, to, ref written);
            if (used == 0) return -1;
            from = from[used..];
        }

        return written;
    }

    // Copies what stands before the next backslash; returns its length.
    private static int Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var at = 0;
        for (; at <= from.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var bytes = Vector256.Create(from[at..]);
            bytes.CopyTo(to[at..]);
            var found = Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
            if (found == Vector256<byte>.Zero) continue;
            return at + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
        }

        for (; at < from.Length && from[at] != '\\'; at++) to[at] = from[at];
        return at;
    }

    private static int Escape(ReadOnlySpan<byte> from, Span<byte> to, ref int written)
    {
        if (from.Length < 2) return 0;
        if (from[1] == 'u') return Unicode(from, to, ref written);
        var resolved = Resolved((char)from[1]);
        if (resolved == 0) return 0;
        to[written++] = (byte)resolved;
        return 2;
    }

    // What the letter after a backslash means; 0 where it means nothing.
    private static char Resolved(char letter) => letter switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        '"' or '\\' or '/' => letter,
        _ => '\0',
    };

    private static int Unicode(ReadOnlySpan<byte> from, Span<byte> to, ref int written)
    {
        if (!Hex(from, out var first)) return 0;
        var isPair = Hex(from[HexLength..], out var second) && char.IsSurrogatePair(first, second);
        var rune = isPair ? new Rune(first, second) : Single(first);
        written += rune.EncodeToUtf8(to[written..]);
        return isPair ? 2 * HexLength : HexLength;
    }

    private static Rune Single(char code) => char.IsSurrogate(code) ? Rune.ReplacementChar : new Rune(code);

    private static bool Hex(ReadOnlySpan<byte> from, out char value)
    {
        value = default;
        if (from.Length < HexLength || !from.StartsWith("\\u"u8)) return false;
        var digits = from[2..HexLength];
        var isHex = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        value = (char)code;
        return isHex;
    }
}
