using System.Buffers;
using System.IO.Compression;
using Parallax.Reading.Stretches;

namespace Parallax.Reading;

/// <summary>Reads a file of limited size as text; a name that ends in <c>.gz</c> is read through gzip.</summary>
internal static class WholeFile
{
    private const int SmallestBuffer = 256, Step = 4096;
    private const long AlwaysUnpacked = 64 << 20;

    private delegate string? Decoder(ReadOnlySpan<byte> bytes);

    /// <summary>The decoded text; null, with a line in the report, where it is empty, too large or not text.</summary>
    public static string? Read(SourceFile file, LoadReport report) => Read(file, report, TextDecoder.Decode);

    /// <summary>The decoded page, by the encoding that it declares.</summary>
    public static string? ReadPage(SourceFile file, LoadReport report) => Read(file, report, TextDecoder.DecodePage);

    /// <summary>Opens a file for reading, unpacked as far as the options allow.</summary>
    public static Stream Open(SourceFile file)
    {
        var stream = File.OpenRead(file.Path);
        if (file.Stretch is { } stretch) return new StretchStream(stream, stretch, []);
        if (!FileNames.IsPacked(file.Path)) return stream;
        var limit = AlwaysUnpacked + stream.Length * file.Options.MaxUnpackRatio;
        return new BoundedStream(new GZipStream(stream, CompressionMode.Decompress), limit);
    }

    private static string? Read(SourceFile file, LoadReport report, Decoder decode)
    {
        if (Bytes(file) is not { } bytes)
        {
            report.Skip(file.Name, $"it has more than {file.Options.MaxFileBytes} bytes; "
                + "raise CorpusOptions.MaxFileBytes if it is an article.");
            return null;
        }
        var text = decode(bytes.WrittenSpan);
        if (text is null) report.Skip(file.Name, "it is binary, not text.");
        else if (string.IsNullOrWhiteSpace(text)) report.Skip(file.Name, "it is empty.");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>
    /// The file's bytes; null where there are more than the limit, which a small packed file may hide.
    /// </summary>
    private static ArrayBufferWriter<byte>? Bytes(SourceFile file)
    {
        var limit = file.Options.MaxFileBytes;
        var length = new FileInfo(file.Path).Length;
        if (length > limit) return null;
        using var stream = Open(file);
        var bytes = new ArrayBufferWriter<byte>((int)Math.Max(SmallestBuffer, length + 1));
        while (stream.Read(bytes.GetSpan(Step)) is > 0 and var read)
        {
            bytes.Advance(read);
            if (bytes.WrittenCount > limit) return null;
        }
        return bytes;
    }
}
