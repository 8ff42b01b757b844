using Parallax.Records.Folders;
using Parallax.Stores;
using Parallax.Stores.Merging;

namespace Parallax.Tests.Stores;

/// <summary>A store that is not as it was made is refused with the command that mends it, and that command mends it.</summary>
public sealed class StoreDamageTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public StoreDamageTests() => _folder.Analyze();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_FolderWithoutManifest_IsRefused() =>
        AssertMended("is not a whole store, it has no store.json", store => File.Delete(Path.Combine(store, "store.json")));

    [Fact]
    public void Load_MissingTable_IsRefused() => AssertMended("is not there", _ => File.Delete(_folder.Table("terms")[1]));

    [Fact]
    public void Load_MissingPart_IsRefused() => AssertMended("is not there", _ => File.Delete(_folder.Table("parts")[0]));

    [Fact]
    public void Load_TableCutOff_IsRefused() => AssertMended("were expected:", _ => Change(_folder.Table("mentions")[0], b => b[..^10]));

    [Fact]
    public void Load_TableWithAnotherByte_IsRefused() => AssertMended("was changed or damaged", _ => Change(_folder.Table("quotes")[0], Flipped));

    [Fact]
    public void Load_TableOfAnotherPart_IsRefused() =>
        AssertMended("terms", _ => File.Copy(_folder.Table("terms")[0], _folder.Table("terms")[1], overwrite: true));

    [Fact]
    public void Load_WholeTableDamaged_IsRefused() => AssertMended("was changed or damaged", store => Change(Path.Combine(store, "load", "all.parquet"), Flipped));

    [Fact]
    public void Load_FileOfAnotherRun_IsRefused() =>
        AssertMended("belongs to no part of this store", _ => File.Copy(_folder.Table("terms")[0], Path.Combine(_folder.Store, "terms", "0123.parquet")));

    [Fact]
    public void Load_ManifestOfAPartThatLies_IsRefused() =>
        AssertMended("is not the manifest that store.json names", _ => Replace(_folder.Table("parts")[0], "\"articles\":", "\"articles\":7"));

    [Fact]
    public void Load_ManifestOfTheStoreThatLies_IsRefused() =>
        AssertMended("the parts have 6 articles, store.json says 8", store => Replace(Path.Combine(store, "store.json"), "\"articles\":6", "\"articles\":8"));

    [Fact]
    public void Load_ManifestThatIsNoJson_IsRefused() =>
        AssertMended("is no manifest of format parallax.store/1", store => Change(Path.Combine(store, "store.json"), b => b[..^9]));

    [Fact]
    public void Load_NewerFormat_IsRefusedWithTheCommandThatMakesItAnew()
    {
        Replace(Path.Combine(_folder.Store, "store.json"), "parallax.store/1", "parallax.store/2");
        const string expected = "has the format 'parallax.store/2', 'parallax.store/1' was expected: "
            + "delete the store and make it again with `parallax analyze PATH… -o STORE`.";
        Assert.EndsWith(expected, _folder.Refusal(), StringComparison.Ordinal);
        Assert.EndsWith(expected, Assert.Throws<InvalidDataException>(() => _folder.Analyze()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_PartThatLies_IsMadeAnew()
    {
        var before = StoreFolder.Content(_folder.Store);
        Change(_folder.Table("parts")[0], Flipped);
        Assert.Equal(1, _folder.Analyze().MadeParts);
        Assert.Equal(before, StoreFolder.Content(_folder.Store));
    }

    [Fact]
    public void Analyze_ReadOnlyFolder_SaysSo()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "this user may write everywhere");
        var folder = Directory.CreateDirectory(_folder.At("readonly")).FullName;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.ThrowsAny<UnauthorizedAccessException>(() => _folder.Analyze(Path.Combine(folder, "b.store")));
    }

    [Fact]
    public void Analyze_FileInTheStoresPlace_SaysSo()
    {
        File.WriteAllText(_folder.At("file.store"), "a file");
        Assert.ThrowsAny<IOException>(() => _folder.Analyze(_folder.At("file.store")));
    }

    [Fact]
    public void Analyze_InputChangedWhileItIsRead_SaysSo()
    {
        var options = StoreFolder.Options with { Progress = _ => _folder.Write(0, Guid.NewGuid().ToString()) };
        _folder.Write(0, "changed");
        var e = Assert.Throws<IOException>(() => _folder.Analyze(options: options));
        Assert.Contains("was changed while it was read", e.Message, StringComparison.Ordinal);
        Assert.Equal(6, Coverage.Load(_folder.Store).Articles.Count);
    }

    [Fact]
    public void Analyze_StoreThatIsHeld_SaysWhoHoldsIt()
    {
        using var held = StoreLock.Take(new StorePaths(_folder.Store), Shard.Whole);
        var e = Assert.Throws<StoreHeldException>(() => _folder.Analyze());
        Assert.Contains($"is being worked on by process {Environment.ProcessId} on {Environment.MachineName}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Analyze_SharesSideBySide_HoldTheStoreTogether()
    {
        var paths = new StorePaths(_folder.Store);
        using var first = StoreLock.Take(paths, new Shard(0, 2));
        using var second = StoreLock.Take(paths, new Shard(1, 2));
        Assert.Throws<StoreHeldException>(() => StoreLock.Take(paths, new Shard(1, 2)));
        Assert.Throws<StoreHeldException>(() => StoreLock.Take(paths, Shard.Whole));
    }

    [Fact]
    public async Task Analyze_ShareThatIsHeld_IsWaitedFor()
    {
        var shard = new Shard(0, 1);
        var told = new TaskCompletionSource<string>();
        var held = StoreLock.Take(new StorePaths(_folder.Store), shard);
        var work = Task.Run(() => _folder.Analyze(options: StoreFolder.Options with { Shard = shard, Waiting = told.SetResult }));
        Assert.Contains("is being worked on by", await told.Task, StringComparison.Ordinal);
        Assert.False(work.IsCompleted);
        held.Dispose();
        Assert.Equal(6, (await work).Articles);
    }

    [Fact]
    public async Task Merge_StoreThatAnotherRunMerges_IsThatOfTheOther()
    {
        _folder.Analyze(options: StoreFolder.Options with { Shard = new Shard(0, 2) });
        _folder.Analyze(options: StoreFolder.Options with { Shard = new Shard(1, 2) });
        var told = new TaskCompletionSource<string>();
        var paths = new StorePaths(_folder.Store);
        var held = StoreLock.Take(paths, Shard.Whole);
        var work = Task.Run(() => AnalysisStore.Merge(_folder.Store, StoreFolder.Options with { Waiting = told.SetResult }));
        await told.Task;
        StoreMerger.Merge(paths, new CorpusOptions());
        held.Dispose();
        Assert.Equal((6, true), ((await work).Articles, (await work).IsWhole));
    }

    [Fact]
    public void Analyze_Store_IsNoInput() =>
        Assert.Contains("is a store, not articles", Assert.Throws<InvalidDataException>(() => AnalysisStore.Analyze([_folder.Store], _folder.At("b.store"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Analyze_NoArticles_SaysSo()
    {
        var empty = Directory.CreateDirectory(_folder.At("empty")).FullName;
        var e = Assert.Throws<InvalidDataException>(() => AnalysisStore.Analyze([empty], _folder.At("b.store")));
        Assert.Contains("No article was found", e.Message, StringComparison.Ordinal);
    }

    private void AssertMended(string message, Action<string> damage)
    {
        var before = StoreFolder.Content(_folder.Store);
        damage(_folder.Store);
        var refusal = _folder.Refusal();
        Assert.Contains(message, refusal, StringComparison.Ordinal);
        Assert.Contains("run `parallax analyze`", refusal, StringComparison.Ordinal);
        _folder.Analyze();
        Assert.Equal(before, StoreFolder.Content(_folder.Store));
    }

    private static void Change(string path, Func<byte[], byte[]> change) => File.WriteAllBytes(path, change(File.ReadAllBytes(path)));

    private static byte[] Flipped(byte[] bytes)
    {
        bytes[bytes.Length / 2] ^= 0x20;
        return bytes;
    }

    private static void Replace(string path, string from, string to)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
