using System.Globalization;
using Parallax.Numerics;
using Parallax.Records.Folders;

namespace Parallax.Stores.Texts;

/// <summary>Where an index may lie, and whether its articles are as they were.</summary>
internal static class IndexPlace
{
    /// <summary>Refuses places in stores, which are shared, and among the articles.</summary>
    /// <exception cref="InvalidDataException">The message says what to do.</exception>
    public static void Check(string file, IReadOnlyList<string> inputs)
    {
        if (Directory.Exists(file)) throw new InvalidDataException($"'{file}' is a folder; give a file for the index.");
        if (inputs.FirstOrDefault(StorePaths.IsReadAsStore) is { } store)
            throw new InvalidDataException(
                $"'{store}' is a store, which has no texts to show; give the articles that it was made from.");
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (StorePaths.IsReadAsStore(folder))
                throw new InvalidDataException(
                    $"'{file}' lies in the store '{folder}', and an index holds texts, which are not shared with a "
                    + "store: give a file beside it.");
            if (inputs.Any(i => Directory.Exists(i) && IsSame(i, folder)))
                throw new InvalidDataException(
                    $"'{file}' lies among the articles of '{folder}': give a file outside of it.");
        }
    }

    /// <summary>Names, sizes and times of all files: what tells that something changed without reading it.</summary>
    public static string StampOf(IEnumerable<string> inputs) =>
        ContentHash.Of(string.Join('\n', inputs.SelectMany(StampsOf)));

    private static IEnumerable<string> StampsOf(string input)
    {
        var full = Path.GetFullPath(input);
        if (Directory.Exists(full))
        {
            var files = new DirectoryInfo(full).EnumerateFiles("*", SearchOption.AllDirectories);
            return [full, .. files.OrderBy(f => f.FullName, StringComparer.Ordinal).Select(Stamp)];
        }
        var beside = Path.Combine(Path.GetDirectoryName(full)!, Reading.FileNames.Articles);
        return [Stamp(new FileInfo(full)), Stamp(new FileInfo(beside))];
    }

    private static string Stamp(FileInfo file) => file.Exists
        ? string.Create(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")
        : file.FullName;

    private static bool IsSame(string a, string b) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(a)) == Path.TrimEndingDirectorySeparator(b);
}
