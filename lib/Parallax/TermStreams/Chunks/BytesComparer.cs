using System.Runtime.InteropServices;

namespace Parallax.TermStreams.Chunks;

/// <summary>Compares byte arrays by content and looks them up by spans.</summary>
internal sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static BytesComparer Instance { get; } = new();

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = (ulong)alternate.Length;
        for (; alternate.Length >= 8; alternate = alternate[8..])
            hash = (hash ^ MemoryMarshal.Read<ulong>(alternate)) * 0x9E3779B97F4A7C15;
        foreach (var b in alternate) hash = (hash ^ b) * 0x100000001B3;
        return (int)(hash ^ (hash >> 32));
    }

    public bool Equals(byte[]? x, byte[]? y) =>
        x is not null && y is not null ? x.AsSpan().SequenceEqual(y) : x == y;

    public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());
}
