using System.Security.Cryptography;

namespace Parallax.Records.Folders;

/// <summary>Finds out whether the files of a store are the ones that its manifests name.</summary>
internal static class StoreCheck
{
    /// <summary>The SHA-256 of a file, in lower-case hexadecimal digits.</summary>
    public static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>What is wrong with a table's file; null where nothing is.</summary>
    public static string? Problem(string path, TableFile expected)
    {
        if (!File.Exists(path)) return $"'{path}' is not there";
        var size = new FileInfo(path).Length;
        if (size != expected.Bytes) return $"'{path}' has {size} bytes, {expected.Bytes} were expected";
        return HashOf(path) == expected.Hash ? null : $"'{path}' was changed or damaged: its SHA-256 is not the manifest's";
    }

    /// <summary>What is wrong with a part in its place; null where nothing is.</summary>
    public static string? Problem(StorePaths paths, PartManifest part) =>
        part.Tables.Select(t => Problem(paths.Table(t.Name, part.Key), t)).FirstOrDefault(p => p is not null);

    /// <summary>A file of a table that no manifest names; null where there is none.</summary>
    /// <remarks>A tool that reads a table by its folder would count its rows.</remarks>
    public static string? Stranger(StorePaths paths, StoreManifest manifest, IEnumerable<PartManifest> parts)
    {
        var known = parts.SelectMany(p => p.Tables.Select(t => paths.Table(t.Name, p.Key)))
            .Concat(manifest.Tables.Select(t => paths.Table(t.Name, StoreManifest.WholeKey)))
            .ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFiles(paths.Root, "*.parquet", SearchOption.AllDirectories)
            .Where(f => !f.StartsWith(paths.Work, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(f => !known.Contains(f));
    }
}
