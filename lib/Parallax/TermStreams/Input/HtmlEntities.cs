using System.Net;
using System.Text;

namespace Parallax.TermStreams.Input;

/// <summary>Resolves HTML's character references, such as <c>&amp;amp;</c>, which scraped texts often hold.</summary>
internal static class HtmlEntities
{
    // "&thetasym;" is the longest name that HTML 4 knows; numbers are shorter.
    private const int Longest = 10;

    /// <summary>Resolves them in place, in UTF-8; what is left is never longer. Returns its length.</summary>
    public static int Decode(Span<byte> text)
    {
        var at = text.IndexOf((byte)'&');
        if (at < 0) return text.Length;
        var written = at;
        while (at < text.Length)
        {
            var reference = Reference(text[at..]);
            if (reference.IsEmpty || !TryDecode(reference, out var decoded))
            {
                // Up to the next that may be one.
                var plain = text[(at + 1)..].IndexOf((byte)'&') + 1;
                if (plain == 0) plain = text.Length - at;
                text.Slice(at, plain).CopyTo(text[written..]);
                (at, written) = (at + plain, written + plain);
                continue;
            }

            at += reference.Length;
            decoded.CopyTo(text[written..]);
            written += decoded.Length;
        }

        return written;
    }

    private static Span<byte> Reference(Span<byte> text)
    {
        if (text[0] != '&') return default;
        var end = text[..Math.Min(text.Length, Longest)].IndexOf((byte)';');
        return end > 1 ? text[..(end + 1)] : default;
    }

    private static bool TryDecode(ReadOnlySpan<byte> reference, out byte[] decoded)
    {
        var text = Encoding.UTF8.GetString(reference);
        var plain = WebUtility.HtmlDecode(text);
        decoded = plain == text ? [] : Encoding.UTF8.GetBytes(plain);
        return decoded.Length > 0 && decoded.Length <= reference.Length;
    }
}
