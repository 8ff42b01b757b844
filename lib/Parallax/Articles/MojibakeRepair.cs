using System.Buffers;
using System.Text;

namespace Parallax.Articles;

/// <summary>Undoes UTF-8 that was read as Windows-1252 ("â€™" for "’"), where that is certain.</summary>
internal static class MojibakeRepair
{
    private const int LongestSequence = 4;

    // One past U+2122, the highest character that Windows-1252 has.
    private const int TableSize = 0x2123;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback)!;
    private static readonly byte[] Bytes = ByteOf();

    /// <summary>The text with every certain sequence repaired; the same object where there is none.</summary>
    public static string Repair(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u00C2', '\u00F4') < 0) return text;
        StringBuilder? repaired = null;
        var copied = 0;
        Span<char> chars = stackalloc char[2];
        for (var i = 0; i < text.Length; i++)
        {
            var length = SequenceAt(text, i, out var rune);
            if (length == 0) continue;
            var encoded = chars[..rune.EncodeToUtf16(chars)];
            repaired ??= new(text.Length);
            repaired.Append(text, copied, i - copied).Append(encoded);
            copied = i + length;
            i = copied - 1;
        }
        return repaired?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    /// <summary>Number of characters of a misread sequence at <paramref name="at"/>; 0 where there is none.</summary>
    private static int SequenceAt(string text, int at, out Rune rune)
    {
        rune = default;
        var length = LengthByFirst(text[at]);
        if (length == 0 || at + length > text.Length) return 0;
        Span<byte> bytes = stackalloc byte[LongestSequence];
        bytes = bytes[..length];
        bytes[0] = (byte)text[at];
        if (!ReadContinuation(text.AsSpan(at, length), bytes)) return 0;
        if (length == 2 && IsLikelyMeant(text, at)) return 0;
        var isSequence = Rune.DecodeFromUtf8(bytes, out rune, out var used) == OperationStatus.Done;
        return isSequence && used == length ? length : 0;
    }

    /// <summary>Length of the UTF-8 sequence that a byte begins; 0 where it begins none of several bytes.</summary>
    private static int LengthByFirst(char first) => first switch
    {
        >= '\u00C2' and <= '\u00DF' => 2,
        >= '\u00E0' and <= '\u00EF' => 3,
        >= '\u00F0' and <= '\u00F4' => 4,
        _ => 0,
    };

    /// <summary>Reads the bytes after the first; false where one of them continues no sequence.</summary>
    private static bool ReadContinuation(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            bytes[i] = c < Bytes.Length ? Bytes[c] : (byte)0;
            if (bytes[i] is < 0x80 or > 0xBF) return false;
        }
        return true;
    }

    /// <summary>A capital letter before a closing mark, as in IRMÃ“: both characters may be meant.</summary>
    private static bool IsLikelyMeant(string text, int at)
    {
        if (at == 0 || !char.IsUpper(text[at - 1])) return false;
        return char.IsPunctuation(text[at + 1]) || char.IsWhiteSpace(text[at + 1]);
    }

    /// <summary>The Windows-1252 byte of each character that has one from 0x80 on, C1 controls included.</summary>
    private static byte[] ByteOf()
    {
        var table = new byte[TableSize];
        for (var b = 0x80; b <= 0xFF; b++)
        {
            table[b] = (byte)b;
            var c = Windows1252.GetString([(byte)b])[0];
            if (c < table.Length) table[c] = (byte)b;
        }
        return table;
    }
}
