using System.Globalization;
using System.Runtime.InteropServices;
using Parallax.Articles.Duplicates;
using Parallax.Records.Columns;

namespace Parallax.Records.Rows;

/// <summary>
/// The table <c>signatures</c>: by which articles with the same words are found. No text can be made of it.
/// </summary>
internal sealed class SignatureTable : StoreTable
{
    private readonly TextColumn _article, _digest;
    private readonly BytesColumn _signature, _sample;

    /// <summary>An empty table.</summary>
    public SignatureTable()
        : base("signatures")
    {
        _article = Text("article");
        _digest = Text("digest");
        _signature = Bytes("signature");
        _sample = Bytes("sample");
    }

    /// <summary>The ids in their rows.</summary>
    public TextColumn Article => _article;

    /// <summary>Adds an article's signature.</summary>
    public void Add(string article, BodySignature signature)
    {
        _article.Add(article);
        _digest.Add(signature.Digest.ToString("x32", CultureInfo.InvariantCulture));
        _signature.Add(Bytes(signature.Signature ?? []));
        _sample.Add(Bytes(signature.Sample));
    }

    /// <summary>The signature in a row.</summary>
    public BodySignature Of(int row)
    {
        var digest = UInt128.Parse(_digest.At(row), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var signature = Numbers(_signature.At(row));
        return new BodySignature(digest, signature.Length == 0 ? null : signature, Numbers(_sample.At(row)));
    }

    private static byte[] Bytes(uint[] numbers) => MemoryMarshal.AsBytes(numbers.AsSpan()).ToArray();

    private static uint[] Numbers(byte[] bytes) => MemoryMarshal.Cast<byte, uint>(bytes).ToArray();
}
