using System.Globalization;
using Parallax.Display;
using Parallax.Numerics;
using Parallax.Records.Folders;
using Parallax.Stores.Planning;

namespace Parallax.Stores.Merging;

/// <summary>What the shares of the work on a store tell the merge.</summary>
internal static class ShardFiles
{
    private const string Again = "run `parallax analyze PATH… -o STORE --shard I/N` for it";

    /// <summary>Says that a share is done.</summary>
    public static ShardManifest Save(StorePaths paths, ShardManifest shard)
    {
        var path = Path.Combine(paths.Shards, NameOf(shard.Number, shard.Count));
        SafeFile.Write(path, stream => stream.Write(StoreFormats.Write(shard)));
        return shard;
    }

    /// <summary>A hash of how the input is cut into parts.</summary>
    public static string LayoutOf(StorePlan plan)
    {
        var files = plan.Parts.SelectMany(p => p.Files.Select(f => $"{p.Number} {f.Name} {f.Stretch}"));
        return ContentHash.Of(string.Join('\n', files));
    }

    /// <summary>All shares of a store.</summary>
    /// <exception cref="InvalidDataException">
    /// Some are missing, or they do not belong together; the message says which, and what to do.
    /// </exception>
    public static IReadOnlyList<ShardManifest> Load(StorePaths paths)
    {
        if (!Directory.Exists(paths.Shards)) throw Nothing(paths);
        var shards = Directory.EnumerateFiles(paths.Shards, "*.json").Order(StringComparer.Ordinal)
            .Select(StoreFormats.ReadShard)
            .OrderBy(s => s.Number)
            .ToList();
        if (shards.Count == 0) throw Nothing(paths);
        var first = shards[0];
        foreach (var other in shards.Skip(1)) Check(paths, first, other);
        var there = shards.Select(s => s.Number).ToHashSet();
        var missing = Enumerable.Range(0, first.Count).Where(n => !there.Contains(n)).ToList();
        if (missing.Count == 0) return shards;
        throw new InvalidDataException(
            $"'{paths.Root}' has {shards.Count} of {first.Count} shares; {string.Join(", ", missing)} not there: {Again}.");
    }

    /// <summary>The error of a merge that has nothing to merge.</summary>
    public static InvalidDataException Nothing(StorePaths paths) => new(
        $"'{paths.Root}' has no share that a merge could take: run `parallax analyze PATH… -o STORE --shard I/N` first.");

    private static void Check(StorePaths paths, ShardManifest first, ShardManifest other)
    {
        var shares = $"'{paths.Root}': share {other.Number}/{other.Count}";
        if (other.Count != first.Count)
            throw new InvalidDataException(
                $"{shares} is of another division than {first.Number}/{first.Count}: delete '{paths.Shards}', "
                + "and run all shares of one division; parts that are there are kept.");
        if (other.Context != first.Context)
            throw new InvalidDataException(
                $"{shares} was made with {VersionsOf(other)}, share {first.Number} with {VersionsOf(first)}, "
                + $"or with other names or options: use one version for all; {Again}.");
        if (other.Layout != first.Layout || other.AllParts != first.AllParts)
            throw new InvalidDataException(
                $"{shares} saw other files than share {first.Number}, or cut them otherwise: {Again}.");
    }

    private static string VersionsOf(ShardManifest shard) =>
        string.Join(", ", shard.Versions.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key} {v.Value}"));

    private static string NameOf(int number, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:D6}-of-{count}.json");
}
