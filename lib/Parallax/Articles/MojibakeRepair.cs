using System.Text;

namespace Parallax.Articles;

/// <summary>Undoes UTF-8 that was read as Windows-1252 ("â€™" for "’"), where that is certain.</summary>
internal static class MojibakeRepair
{
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
            (repaired ??= new(text.Length)).Append(text, copied, i - copied).Append(chars[..rune.EncodeToUtf16(chars)]);
            copied = i + length;
            i = copied - 1;
        }
        return repaired?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    /// <summary>Number of characters of a misread UTF-8 sequence at <paramref name="at"/>; 0 where there is none.</summary>
    private static int SequenceAt(string text, int at, out Rune rune)
    {
        rune = default;
        var length = text[at] switch { >= '\u00C2' and <= '\u00DF' => 2, >= '\u00E0' and <= '\u00EF' => 3, >= '\u00F0' and <= '\u00F4' => 4, _ => 0 };
        if (length == 0 || at + length > text.Length) return 0;
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = (byte)text[at];
        for (var i = 1; i < length; i++)
        {
            var c = text[at + i];
            bytes[i] = c < Bytes.Length ? Bytes[c] : (byte)0;
            if (bytes[i] is < 0x80 or > 0xBF) return 0;
        }
        if (length == 2 && IsLikelyMeant(text, at)) return 0;
        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == System.Buffers.OperationStatus.Done && used == length ? length : 0;
    }

    /// <summary>A capital letter before a closing mark, as in IRMÃ“: two characters may be meant as they stand.</summary>
    private static bool IsLikelyMeant(string text, int at) => at > 0 && char.IsUpper(text[at - 1])
        && (char.IsPunctuation(text[at + 1]) || char.IsWhiteSpace(text[at + 1]));

    /// <summary>The Windows-1252 byte of each character that has one from 0x80 on, C1 controls included; 0 elsewhere.</summary>
    private static byte[] ByteOf()
    {
        var table = new byte[0x2123];
        for (var b = 0x80; b <= 0xFF; b++)
        {
            table[b] = (byte)b;
            var c = Windows1252.GetString([(byte)b])[0];
            if (c < table.Length) table[c] = (byte)b;
        }
        return table;
    }
}
