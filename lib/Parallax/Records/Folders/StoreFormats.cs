using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Parallax.Records.Folders;

/// <summary>Reads and writes the manifests of stores.</summary>
internal static class StoreFormats
{
    /// <summary>A store.</summary>
    public const string Store = "parallax.store/1";

    /// <summary>A part of a store.</summary>
    public const string Part = "parallax.part/1";

    /// <summary>What a share of the work on a store did.</summary>
    public const string Shard = "parallax.shard/1";

    /// <summary>What mends a store.</summary>
    public const string Mend = "run `parallax analyze` with the same articles and this store once more: "
        + "it keeps what is whole and makes only the rest";

    private const string Anew = "delete the store and make it again with `parallax analyze PATH… -o STORE`";

    /// <summary>The bytes of a store's manifest.</summary>
    public static byte[] Write(StoreManifest manifest) =>
        Line(RecordJson.Write(manifest, RecordJson.Default.StoreManifest));

    /// <summary>The bytes of a part's manifest, which is sealed with its own hash.</summary>
    public static byte[] Write(PartManifest manifest) =>
        Line(RecordJson.Write(manifest with { Seal = SealOf(manifest) }, RecordJson.Default.PartManifest));

    /// <summary>The manifest in a file of a store.</summary>
    /// <exception cref="InvalidDataException">It is none of this version; the message says what to do.</exception>
    public static StoreManifest ReadStore(string path) => Read(path, Store, RecordJson.Default.StoreManifest);

    /// <summary>The manifest in a file of a part.</summary>
    /// <exception cref="InvalidDataException">It is none of this version; the message says what to do.</exception>
    public static PartManifest ReadPart(string path)
    {
        var part = Read(path, Part, RecordJson.Default.PartManifest);
        if (part.Seal == SealOf(part)) return part;
        throw new InvalidDataException($"'{path}' was changed: its seal is not that of what it says: {Mend}.");
    }

    /// <summary>The bytes of what a share of the work did.</summary>
    public static byte[] Write(ShardManifest manifest) =>
        Line(RecordJson.Write(manifest, RecordJson.Default.ShardManifest));

    /// <summary>What a share of the work did.</summary>
    /// <exception cref="InvalidDataException">It is none of this version; the message says what to do.</exception>
    public static ShardManifest ReadShard(string path) => Read(path, Shard, RecordJson.Default.ShardManifest);

    private static string SealOf(PartManifest part) =>
        Convert.ToHexStringLower(SHA256.HashData(RecordJson.Write(part with { Seal = "" }, RecordJson.Default.PartManifest)));

    private static T Read<T>(string path, string expected, JsonTypeInfo<T> type) where T : class
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            if (FormatOf(bytes) is { } format && format != expected) throw Other(path, format, expected);
            return RecordJson.Read(bytes, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var reason = e.Message.TrimEnd('.');
            throw new InvalidDataException($"'{path}' is no manifest of format {expected} ({reason}): {Mend}.", e);
        }
    }

    /// <summary>Fails where a store is of another version of the format; one that is damaged is made anew.</summary>
    /// <exception cref="InvalidDataException">It is of another version; the message says what to do.</exception>
    public static void RefuseOther(string path)
    {
        try
        {
            if (FormatOf(File.ReadAllBytes(path)) is { } format && format != Store) throw Other(path, format, Store);
        }
        catch (JsonException)
        {
            // Nothing can be told of it.
        }
    }

    private static InvalidDataException Other(string path, string found, string expected) =>
        new($"'{path}' has the format '{found}', '{expected}' was expected: {Anew}.");

    private static string? FormatOf(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return json.RootElement.TryGetProperty("format", out var format) ? format.GetString() : null;
    }

    private static byte[] Line(byte[] json) => [.. json, (byte)'\n'];
}
