using Parallax.Numerics;
using Parallax.Scratch;

namespace Parallax.Tests.Scratch;

public class SpoolTests
{
    /// <summary>All in memory; some in the file; more than the file's buffer at once.</summary>
    [Theory]
    [InlineData(1 << 20, 300)]
    [InlineData(5000, 300)]
    [InlineData(0, 300)]
    [InlineData(5000, 90_000)]
    public void Read_InAnyOrder_IsWhatWasAdded(int bytesInMemory, int longest)
    {
        var random = new SplitMix(11);
        var spool = new Spool(Path.GetTempPath(), bytesInMemory);
        var added = new List<(long Start, byte[] Bytes)>();
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Below(longest)];
            for (var at = 0; at < bytes.Length; at++) bytes[at] = (byte)random.Below(256);
            added.Add((spool.Append(bytes), bytes));
        }

        Assert.Equal(added.Sum(a => (long)a.Bytes.Length), added[^1].Start + added[^1].Bytes.Length);
        foreach (var (start, bytes) in added.OrderBy(_ => random.Next()))
        {
            var read = new byte[bytes.Length];
            spool.Read(start, read);
            Assert.Equal(bytes, read);
        }
    }
}
