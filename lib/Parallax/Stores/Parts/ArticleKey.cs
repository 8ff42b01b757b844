using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Parallax.Records;

namespace Parallax.Stores.Parts;

/// <summary>Tells whether an article was analysed before: by text, sections and metadata, not by its id.</summary>
internal static class ArticleKey
{
    private const int Length = 32;

    /// <summary>The key, in lower-case hexadecimal digits.</summary>
    public static string Of(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var info = RecordWriter.Saved(article.Info) with { Id = "" };
        hash.AppendData(RecordJson.Write(info, RecordJson.Default.ArticleLine));
        foreach (var section in article.Sections)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{section.Kind}"));
            foreach (var paragraph in section.Paragraphs) hash.AppendData(Encoding.UTF8.GetBytes($" {paragraph}"));
        }
        hash.AppendData(MemoryMarshal.AsBytes(article.Text.AsSpan()));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
