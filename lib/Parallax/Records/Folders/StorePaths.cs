using Parallax.Reading;

namespace Parallax.Records.Folders;

/// <summary>Where what is in a store.</summary>
/// <remarks>
/// A folder a table with a file a part, so that every tool reads a table by its folder; the parts' manifests beside
/// them; what is being made below <c>.work</c>, where no tool looks.
/// </remarks>
/// <param name="Root">The store's folder.</param>
internal sealed record StorePaths(string Root)
{
    /// <summary>The extension that makes an output a store.</summary>
    public const string Extension = FileNames.Store;

    private const string ManifestName = "store.json";
    private const string WorkName = ".work";
    /// <summary>The extension of tables.</summary>
    public const string Parquet = ".parquet";

    /// <summary>The name of a part's manifest below <c>.work</c>.</summary>
    public const string PartName = "part.json";

    /// <summary>The folder of parts' manifests.</summary>
    public string Parts => Path.Combine(Root, "parts");

    /// <summary>The store's manifest.</summary>
    public string Manifest => Path.Combine(Root, ManifestName);

    /// <summary>What is being made.</summary>
    public string Work => Path.Combine(Root, WorkName);

    /// <summary>What is locked by who works on the store; it stays there, empty.</summary>
    public string Lock => Path.Combine(Root, ".lock");

    /// <summary>What shards say when they have done their share.</summary>
    public string Shards => Path.Combine(Work, "shards");

    /// <summary>
    /// Whether something is written to as a store: its name ends in <c>.store</c>, or it is one already.
    /// </summary>
    public static bool IsStore(string path)
    {
        var name = path.TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        if (name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)) return !File.Exists(path);
        return File.Exists(Path.Combine(path, ManifestName)) || Directory.Exists(Path.Combine(path, WorkName));
    }

    /// <summary>Whether something is read as a store.</summary>
    public static bool IsReadAsStore(string path) => Directory.Exists(path) && IsStore(path);

    /// <summary>A part's manifest.</summary>
    public string Part(string key) => Path.Combine(Parts, key + ".json");

    /// <summary>A table's folder.</summary>
    public string Table(string name) => Path.Combine(Root, name);

    /// <summary>The file of a table with a part's rows.</summary>
    public string Table(string name, string key) => Path.Combine(Root, name, key + Parquet);

    /// <summary>A part that is whole and not yet in its place.</summary>
    public string WorkPart(string key) => Path.Combine(Work, key);

    /// <summary>The file of a table of a part that is not yet in its place.</summary>
    public string WorkTable(string name, string key) => Path.Combine(WorkPart(key), name + Parquet);

    /// <summary>The manifest of a part that is not yet in its place.</summary>
    public string WorkManifest(string key) => Path.Combine(WorkPart(key), PartName);
}
