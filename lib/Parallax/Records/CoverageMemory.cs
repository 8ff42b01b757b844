using System.Globalization;
using Parallax.Display;

namespace Parallax.Records;

/// <summary>The last coverage that was loaded, for runs in which one notebook after the other loads the same.</summary>
/// <remarks>
/// A coverage never changes, so that all can have the same one while the files are what they were. It is kept only
/// where the environment variable says so: elsewhere a coverage that nobody uses any more must not stay in memory.
/// </remarks>
internal static class CoverageMemory
{
    /// <summary>The environment variable that turns it on, with the value 1.</summary>
    public const string Variable = "PARALLAX_KEEP_COVERAGE";

    private static readonly Lock Gate = new();
    private static (string Key, Coverage Coverage)? last;

    /// <summary>The coverage of some files and folders, loaded anew only where one of them has changed.</summary>
    public static Coverage Get(IReadOnlyList<string> paths, Func<Coverage> load)
    {
        if (Environment.GetEnvironmentVariable(Variable) != "1") return load();
        lock (Gate)
        {
            var key = Key(paths);
            if (last is { } known && known.Key == key) return known.Coverage;
            var loaded = load();
            last = (key, loaded);
            return loaded;
        }
    }

    // Names, sizes and times of all files: what tells a changed folder without reading it.
    private static string Key(IReadOnlyList<string> paths) => string.Join('\n', paths.SelectMany(Stamps));

    private static IEnumerable<string> Stamps(string path)
    {
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(full)) return [Stamp(new FileInfo(full))];
        var files = OrdinaryFile.Below(full).Select(file => new FileInfo(file));
        return [full, .. files.OrderBy(file => file.FullName, StringComparer.Ordinal).Select(Stamp)];
    }

    private static string Stamp(FileInfo file)
    {
        if (!file.Exists) return file.FullName;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}");
    }
}
