using System.Security.Cryptography;
using System.Text;

namespace Parallax.Numerics;

/// <summary>The hash by which a record knows its text.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
