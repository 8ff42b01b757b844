using System.Security.Cryptography;
using System.Text;
using Parallax.Numerics;
using Parallax.Reading;
using Parallax.Reading.Stretches;
using Parallax.Records.Folders;

namespace Parallax.Stores.Planning;

/// <summary>Tells by their content whether files are those that a part was made from: no clock is asked.</summary>
internal static class InputHash
{
    private const int BufferSize = 1 << 16;

    // 64 bits: among a million parts two have the same name with a probability of one in 37 million.
    private const int KeyLength = 16;

    // Of a stretch the file's head counts, too: a table's columns are named there.
    private const int HeadSize = 1 << 12;

    /// <summary>The inputs of a part, each with the hash of its bytes and of what is said about it.</summary>
    public static IReadOnlyList<InputRange> Of(PlannedPart part) => [.. part.Files.Select(Of)];

    /// <summary>The name of the part that some inputs make in a context.</summary>
    public static string KeyOf(string context, IEnumerable<InputRange> inputs)
    {
        var lines = inputs.Select(i => $"{i.Name}\t{i.From}\t{i.To}\t{i.Hash}");
        return ContentHash.Of(context + '\n' + string.Join('\n', lines))[..KeyLength];
    }

    private static InputRange Of(SourceFile file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var claim in file.Claims) hash.AppendData(Encoding.UTF8.GetBytes(claim + "\n"));
        Append(hash, file);
        var digest = Convert.ToHexStringLower(hash.GetHashAndReset());
        return new InputRange(file.Name, digest, file.Stretch?.From, file.Stretch?.To);
    }

    // A file that cannot be read has a hash, too: that it could not be read is a result.
    private static void Append(IncrementalHash hash, SourceFile file)
    {
        try
        {
            if (file.Stretch is { Before: > 0 }) hash.AppendData(Head(file));
            using var stream = Open(file);
            var buffer = new byte[BufferSize];
            while (stream.Read(buffer) is > 0 and var read) hash.AppendData(buffer, 0, read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            hash.AppendData("unreadable"u8);
        }
    }

    private static byte[] Head(SourceFile file)
    {
        using var stream = Open(file with { Stretch = null });
        var head = new byte[HeadSize];
        var length = stream.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false);
        return head[..length];
    }

    private static Stream Open(SourceFile file)
    {
        var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, BufferSize);
        return file.Stretch is { } stretch ? new StretchStream(stream, stretch, []) : stream;
    }
}
