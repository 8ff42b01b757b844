using System.Globalization;
using Parallax.Numerics;
using Parallax.Records.Columns;
using Parallax.Records.Folders;

namespace Parallax.Stores.Parts;

/// <summary>Parts on disk: written beside, renamed when whole, and put into their places later.</summary>
internal static class PartFolder
{
    private const string Temporary = ".tmp";

    /// <summary>Writes a part below <c>.work</c>; nothing of it is seen before all of it is there.</summary>
    /// <exception cref="IOException">The store cannot be written.</exception>
    public static void Write(StorePaths paths, IReadOnlyList<StoreTable> tables, PartManifest manifest)
    {
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var beside = paths.WorkPart($"{manifest.Key}.{Environment.MachineName}-{process}{Temporary}");
        if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        Directory.CreateDirectory(beside);
        var metadata = Metadata(manifest);
        var files = tables
            .Select(t => WriteTable(Path.Combine(beside, t.Name + StorePaths.Parquet), t, metadata))
            .ToList();
        var whole = StoreFormats.Write(manifest with { Tables = files });
        WriteFile(Path.Combine(beside, StorePaths.PartName), stream => stream.Write(whole));
        var target = paths.WorkPart(manifest.Key);
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.Move(beside, target);
    }

    /// <summary>Writes a table of a store beside its place and moves it there.</summary>
    public static TableFile WriteTable(string path, StoreTable table, IReadOnlyDictionary<string, string> metadata)
    {
        WriteFile(path, stream => ParquetFile.Write(stream, table, metadata));
        return new TableFile(table.Name, table.Count, new FileInfo(path).Length, StoreCheck.HashOf(path));
    }

    /// <summary>What is written into the tables' files themselves.</summary>
    public static Dictionary<string, string> Metadata(PartManifest manifest) => new(StringComparer.Ordinal)
    {
        [ParquetFile.FormatKey] = StoreFormats.Store,
        ["parallax.part"] = manifest.Key,
        ["parallax.versions"] = JsonText.Of(manifest.Versions),
        ["parallax.input"] = ContentHash.Of(string.Join('\n', manifest.Inputs.Select(i => i.Hash))),
    };

    /// <summary>The manifest of a part that is whole, in its place or on its way there; null where it is not.</summary>
    public static PartManifest? Find(StorePaths paths, string key)
    {
        var manifest = paths.WorkManifest(key);
        if (!File.Exists(manifest)) manifest = paths.Part(key);
        if (!File.Exists(manifest)) return null;
        try
        {
            var part = StoreFormats.ReadPart(manifest);
            var isWhole = part.Key == key
                && part.Tables.All(t => StoreCheck.Problem(FileOf(paths, t, key), t) is null);
            return isWhole ? part : null;
        }
        catch (InvalidDataException)
        {
            // A manifest that says nothing: the part is made anew.
            return null;
        }
    }

    /// <summary>The manifests of the parts in their places, as far as they can be read.</summary>
    public static IEnumerable<PartManifest> InPlace(StorePaths paths)
    {
        if (!Directory.Exists(paths.Parts)) return [];
        return Directory.EnumerateFiles(paths.Parts, "*.json")
            .Order(StringComparer.Ordinal)
            .Select(f => Find(paths, Path.GetFileNameWithoutExtension(f)))
            .OfType<PartManifest>();
    }

    /// <summary>Puts a whole part into its place, its manifest last.</summary>
    public static void Place(StorePaths paths, PartManifest part)
    {
        if (!File.Exists(paths.WorkManifest(part.Key))) return;
        foreach (var table in part.Tables)
        {
            var from = paths.WorkTable(table.Name, part.Key);
            if (!File.Exists(from)) continue;
            Directory.CreateDirectory(paths.Table(table.Name));
            File.Move(from, paths.Table(table.Name, part.Key), overwrite: true);
        }
        Directory.CreateDirectory(paths.Parts);
        File.Move(paths.WorkManifest(part.Key), paths.Part(part.Key), overwrite: true);
        Directory.Delete(paths.WorkPart(part.Key), recursive: true);
    }

    /// <summary>Where a table of a part is: below <c>.work</c>, or in its place.</summary>
    public static string FileOf(StorePaths paths, TableFile table, string key)
    {
        var work = paths.WorkTable(table.Name, key);
        return File.Exists(work) ? work : paths.Table(table.Name, key);
    }

    /// <summary>Removes what interrupted runs left.</summary>
    public static void Clean(StorePaths paths)
    {
        if (!Directory.Exists(paths.Work)) return;
        foreach (var folder in Directory.EnumerateDirectories(paths.Work, "*" + Temporary))
            Directory.Delete(folder, recursive: true);
    }

    private static void WriteFile(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = path + Temporary;
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }
        File.Move(beside, path, overwrite: true);
    }
}
