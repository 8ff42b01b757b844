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
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // EAGAIN of Linux, EWOULDBLOCK of macOS, a sharing and a lock violation of Windows.
    private static readonly int[] HeldErrors = [11, 35, 32, 33];

    private readonly FileStream _store;
    private readonly FileStream? _share;
    private readonly string _holder;

    private StoreLock(FileStream store, FileStream? share, string holder) =>
        (_store, _share, _holder) = (store, share, holder);

    /// <summary>Takes a store for a share of the work, or for all of it.</summary>
    /// <param name="paths">The store.</param>
    /// <param name="shard">The share.</param>
    /// <param name="waiting">Told who has it, where somebody else does and is waited for; null for not waiting.</param>
    /// <exception cref="IOException">Somebody else has it and is not waited for; the message says who.</exception>
    public static StoreLock Take(StorePaths paths, Shard shard, Action<string>? waiting = null)
    {
        for (var isTold = false; ; Thread.Sleep(Pause))
        {
            try
            {
                return TakeNow(paths, shard);
            }
            catch (StoreHeldException e) when (waiting is not null)
            {
                if (!isTold) waiting(e.Who);
                isTold = true;
            }
        }
    }

    private static StoreLock TakeNow(StorePaths paths, Shard shard)
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
        catch (IOException e) when (HeldErrors.Contains(e.HResult & 0xFFFF))
        {
            throw new StoreHeldException($"'{paths.Root}' is being worked on by {Holders(paths)}", e);
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
