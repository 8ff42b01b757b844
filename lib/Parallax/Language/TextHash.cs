using System.Security.Cryptography;
using System.Text;

namespace Parallax.Language;

/// <summary>The hash by which a record knows the text that it was made of.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 of the text in UTF-8, as lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
