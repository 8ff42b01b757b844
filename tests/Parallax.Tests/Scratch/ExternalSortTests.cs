using Parallax.Numerics;
using Parallax.Scratch;

namespace Parallax.Tests.Scratch;

public class ExternalSortTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(50_000)]
    public void Sorted_AnyNumberOfItems_AreThoseOfASortInMemory(int count)
    {
        var random = new SplitMix(7);
        var items = Enumerable.Range(0, count).Select(_ => random.Next() >> 45).ToArray();
        // 2,048 bytes: runs of 256 items.
        var (small, large) = (new ExternalSort<ulong>(Path.GetTempPath(), 2048), new ExternalSort<ulong>(Path.GetTempPath(), 1 << 24));
        foreach (var item in items)
        {
            small.Add(item);
            large.Add(item);
        }

        Assert.Equal(items.Order(), small.Sorted());
        Assert.Equal(items.Order(), large.Sorted());
    }

    [Fact]
    public void Sorted_AskedForAgainAndAfterMoreWasAdded_HasAll()
    {
        var sort = new ExternalSort<ulong>(Path.GetTempPath(), 64);
        for (var i = 0UL; i < 20; i++) sort.Add(19 - i);
        Assert.Equal(20, sort.Sorted().Distinct().Count());
        sort.Add(100);
        Assert.Equal(sort.Sorted(), sort.Sorted());
        Assert.Equal(100UL, sort.Sorted().Last());
    }

    [Fact]
    public void Add_FolderThatIsNotThere_SaysWhereRoomWasSought()
    {
        var folder = Path.Combine(Path.GetTempPath(), "none-" + Guid.NewGuid().ToString("N"));
        var sort = new ExternalSort<ulong>(folder, 64);
        var error = Assert.ThrowsAny<IOException>(() =>
        {
            for (var i = 0UL; i < 20; i++) sort.Add(i);
        });
        Assert.Contains($"'{folder}'", error.Message);
    }

    [Fact]
    public void Sorted_Runs_LeaveNoFile()
    {
        var folder = Directory.CreateTempSubdirectory("runs");
        try
        {
            var sort = new ExternalSort<ulong>(folder.FullName, 64);
            for (var i = 0UL; i < 100; i++) sort.Add(i);
            Assert.Equal(100, sort.Sorted().Count());
            if (!OperatingSystem.IsWindows()) Assert.Empty(folder.EnumerateFileSystemInfos());
        }
        finally
        {
            if (!OperatingSystem.IsWindows()) folder.Delete(recursive: true);
        }
    }
}
