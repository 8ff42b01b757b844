using System.Text;

namespace Parallax.Reading;

/// <summary>Decodes bytes whose encoding is not given.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text by byte order mark, else UTF-8 where it is valid, UTF-16 by its zeros, else Windows-1252; null for binary.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.Contains((byte)0)) return Utf16(bytes);
        if (IsBinary(bytes)) return null;
        try { return Utf8.GetString(bytes); }
        catch (DecoderFallbackException) { return Windows1252.GetString(bytes); }
    }

    /// <summary>The encoding of a file by its first bytes: byte order mark, else UTF-8 where they are valid, else Windows-1252.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> sample)
    {
        if (sample.Length >= 2 && sample[0] == 0xFF && sample[1] == 0xFE) return Encoding.Unicode;
        if (sample.Length >= 2 && sample[0] == 0xFE && sample[1] == 0xFF) return Encoding.BigEndianUnicode;
        // The sample may end inside a character.
        for (var cut = 0; cut < 4 && cut <= sample.Length; cut++)
            if (System.Text.Unicode.Utf8.IsValid(sample[..^cut])) return Encoding.UTF8;
        return Windows1252;
    }

    /// <summary>As <see cref="Decode"/>, but an encoding that the page declares counts where its bytes are not valid UTF-8.</summary>
    public static string? DecodePage(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 2 && (bytes[0] is 0xFE or 0xFF) || Declared(bytes) is not { } encoding) return Decode(bytes);
        try { return Utf8.GetString(bytes); }
        catch (DecoderFallbackException) { return encoding.GetString(bytes); }
    }

    /// <summary>The encoding named after "charset=" in a page's first bytes; null where none is, or none that is known.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var name = head.AsSpan(at + 8).TrimStart("\"' ");
        var end = name.IndexOfAny("\"' />;");
        if (end <= 0) return null;
        name = name[..end];
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return null;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)) return Windows1252;
        try { return CodePagesEncodingProvider.Instance.GetEncoding(name.ToString()) ?? Encoding.GetEncoding(name.ToString()); }
        catch (ArgumentException) { return null; }
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0)
                if (i % 2 == 0) even++; else odd++;
        var pairs = sample.Length / 2;
        if (odd * 10 > pairs * 7 && even * 10 < pairs) return Encoding.Unicode.GetString(bytes);
        if (even * 10 > pairs * 7 && odd * 10 < pairs) return Encoding.BigEndianUnicode.GetString(bytes);
        return null;
    }

    /// <summary>Whether more than one byte in a hundred is a control character that texts do not have.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 65536)];
        var controls = 0;
        foreach (var b in sample)
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B)) controls++;
        return controls * 100 > sample.Length;
    }
}
