using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parallax.Records.Folders;

namespace Parallax.Records;

/// <summary>
/// The lines of saved records as JSON, by source generation: every field is named once, in its record type.
/// </summary>
/// <remarks>
/// What is missing, null where a value is due, twice there, or of another type makes a line a bad one.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SavedAnalysis))]
[JsonSerializable(typeof(SavedAlignment))]
[JsonSerializable(typeof(Annotation))]
[JsonSerializable(typeof(SavedAnalysis.ArticleLine))]
[JsonSerializable(typeof(StoreManifest))]
[JsonSerializable(typeof(ShardManifest))]
[JsonSerializable(typeof(PartManifest))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>How lines are written: quotation marks and accents as they are.</summary>
    public static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The value on a line.</summary>
    /// <exception cref="JsonException">The line is no such value; the message says where.</exception>
    public static T Read<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> type) where T : class =>
        JsonSerializer.Deserialize(line, type) ?? throw new JsonException("null found, an object was expected");

    /// <summary>The line of a value, without a line feed.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> type)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions)) JsonSerializer.Serialize(json, value, type);
        return buffer.ToArray();
    }
}
