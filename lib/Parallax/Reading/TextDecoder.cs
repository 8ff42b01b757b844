using System.Text;

namespace Parallax.Reading;

/// <summary>Decodes bytes whose encoding is not given.</summary>
internal static class TextDecoder
{
    private const string Charset = "charset=";

    // A page names its encoding near its beginning, and zeros and control characters show early.
    private const int DeclarationBytes = 4096, ZeroSample = 4096, ControlSample = 65536;
    private const int LongestCharacter = 4;
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndianMark => [0xFE, 0xFF];

    /// <summary>The text by byte order mark, else UTF-8 where valid, UTF-16 by its zeros, else Windows-1252.</summary>
    /// <returns>Null for binary.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(LittleEndianMark)) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(BigEndianMark)) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Utf8Mark)) bytes = bytes[3..];
        if (bytes.Contains((byte)0)) return Utf16(bytes);
        return IsBinary(bytes) ? null : Utf8Or(Windows1252, bytes);
    }

    /// <summary>
    /// The encoding of a file by its first bytes: byte order mark, else UTF-8 where valid, else Windows-1252.
    /// </summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith(LittleEndianMark)) return Encoding.Unicode;
        if (sample.StartsWith(BigEndianMark)) return Encoding.BigEndianUnicode;
        // The sample may end inside a character.
        for (var cut = 0; cut < LongestCharacter && cut <= sample.Length; cut++)
            if (System.Text.Unicode.Utf8.IsValid(sample[..^cut])) return Encoding.UTF8;
        return Windows1252;
    }

    /// <summary>As <see cref="Decode"/>, but what a page declares counts where its bytes are not valid UTF-8.</summary>
    public static string? DecodePage(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.Length >= 2 && bytes[0] is 0xFE or 0xFF;
        if (hasMark || Declared(bytes) is not { } encoding) return Decode(bytes);
        return Utf8Or(encoding, bytes);
    }

    private static string Utf8Or(Encoding other, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return other.GetString(bytes);
        }
    }

    /// <summary>The encoding named after "charset=" in a page's first bytes; null for none, and for UTF-8.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytes)]);
        var at = opening.IndexOf(Charset, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = opening.AsSpan(at + Charset.Length).TrimStart("\"' ");
        var end = name.IndexOfAny("\"' />;");
        return end > 0 ? Named(name[..end].ToString()) : null;
    }

    private static Encoding? Named(string name)
    {
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        // Pages that say so are in Windows-1252, which has more characters; browsers read them so.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)) return Windows1252;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>UTF-16 where seven in ten of its pairs have a zero on one side and nearly none on the other.</summary>
    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        var sample = bytes[..Math.Min(bytes.Length & ~1, ZeroSample)];
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }
        var pairs = sample.Length / 2;
        if (odd * 10 > pairs * 7 && even * 10 < pairs) return Encoding.Unicode.GetString(bytes);
        if (even * 10 > pairs * 7 && odd * 10 < pairs) return Encoding.BigEndianUnicode.GetString(bytes);
        return null;
    }

    /// <summary>Whether more than one byte in a hundred is a control character that texts do not have.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, ControlSample)];
        var controls = 0;
        foreach (var b in sample)
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B)) controls++;
        return controls * 100 > sample.Length;
    }
}
