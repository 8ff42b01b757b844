using System.Globalization;
using System.Text;

namespace Parallax.TermStreams.Input;

/// <summary>Resolves the escapes of a JSON string in UTF-8.</summary>
internal static class JsonText
{
    /// <summary>
    /// Writes the string to <paramref name="to"/>, which must be as long; returns its length, or −1 where an escape is
    /// malformed.
    /// </summary>
    public static int Unescape(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var written = 0;
        while (true)
        {
            var escape = from.IndexOf((byte)'\\');
            if (escape < 0)
            {
                from.CopyTo(to[written..]);
                return written + from.Length;
            }
            from[..escape].CopyTo(to[written..]);
            written += escape;
            from = from[escape..];
            var used = Escape(from, to, ref written);
            if (used == 0) return -1;
            from = from[used..];
        }
    }

    private static int Escape(ReadOnlySpan<byte> from, Span<byte> to, ref int written)
    {
        if (from.Length < 2) return 0;
        if (from[1] == 'u') return Unicode(from, to, ref written);
        var resolved = from[1] switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'t' => (byte)'\t',
            (byte)'r' => (byte)'\r',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'"' or (byte)'\\' or (byte)'/' => from[1],
            _ => (byte)0,
        };
        if (resolved == 0) return 0;
        to[written++] = resolved;
        return 2;
    }

    private static int Unicode(ReadOnlySpan<byte> from, Span<byte> to, ref int written)
    {
        if (!Hex(from, out var high)) return 0;
        var used = 6;
        var rune = Rune.ReplacementChar;
        if (char.IsHighSurrogate(high) && Hex(from[6..], out var low) && char.IsLowSurrogate(low))
        {
            rune = new Rune(high, low);
            used = 12;
        }
        else if (!char.IsSurrogate(high)) rune = new Rune(high);
        written += rune.EncodeToUtf8(to[written..]);
        return used;
    }

    private static bool Hex(ReadOnlySpan<byte> from, out char value)
    {
        value = default;
        if (from.Length < 6 || from[0] != '\\' || from[1] != 'u') return false;
        if (!ushort.TryParse(
            from.Slice(2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code))
            return false;
        value = (char)code;
        return true;
    }
}
