using System.Globalization;
using Parallax.Records.Folders;

namespace Parallax.Stores;

/// <summary>Keeps two runs from working on the same store, or the same share of it, at a time.</summary>
/// <remarks>
/// The operating system holds the lock and lets it go when the process ends, however it ends; shares of one store may
/// work side by side, and nothing else beside them.
/// </remarks>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _store;
    private readonly FileStream? _share;
    private readonly string _holder;

    private StoreLock(FileStream store, FileStream? share, string holder) =>
        (_store, _share, _holder) = (store, share, holder);

    /// <summary>Takes a store for a share of the work, or for all of it.</summary>
    /// <exception cref="IOException">Somebody else has it; the message says who.</exception>
    public static StoreLock Take(StorePaths paths, Shard shard)
    {
        Directory.CreateDirectory(paths.Work);
        var share = shard.IsWhole ? FileShare.None : FileShare.Read;
        var store = Open(paths, paths.Lock, (shard.IsWhole ? FileAccess.ReadWrite : FileAccess.Read, share));
        if (shard.IsWhole) return Held(paths, store, null, shard);
        try
        {
            var own = Path.Combine(paths.Work, $"lock-{shard.Number}-of-{shard.Count}");
            return Held(paths, store, Open(paths, own, (FileAccess.ReadWrite, FileShare.None)), shard);
        }
        catch (IOException)
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Lets the store go.</summary>
    public void Dispose()
    {
        File.Delete(_holder);
        if (_share is null) RemoveWhereEmpty();
        _share?.Dispose();
        _store.Dispose();
    }

    // A store that is whole has nothing but itself; what interrupted shares have left is kept.
    private void RemoveWhereEmpty()
    {
        var work = Path.GetDirectoryName(_holder)!;
        if (!Directory.EnumerateDirectories(work).Any()) Directory.Delete(work, recursive: true);
    }

    private static StoreLock Held(StorePaths paths, FileStream store, FileStream? share, Shard shard)
    {
        var holder = Path.Combine(paths.Work, $"holder-{shard.Number}-of-{shard.Count}");
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        File.WriteAllText(holder, $"process {process} on {Environment.MachineName}");
        return new StoreLock(store, share, holder);
    }

    private static FileStream Open(StorePaths paths, string path, (FileAccess Access, FileShare Share) mode)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, mode.Access, mode.Share);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new IOException(
                $"'{paths.Root}' is being worked on by {Holders(paths)}: wait until it has ended, or end it.", e);
        }
    }

    private static string Holders(StorePaths paths)
    {
        var holders = Directory.EnumerateFiles(paths.Work, "holder-*").Order(StringComparer.Ordinal);
        var names = string.Join(", ", holders.Select(Read).OfType<string>().Distinct());
        return names.Length > 0 ? names : "another process";
    }

    private static string? Read(string holder)
    {
        try
        {
            return File.ReadAllText(holder);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
