using System.Text.Json.Serialization;

namespace Parallax.Notebooks.Sessions;

/// <summary>Writes and reads messages without reflection, which would cost a tenth of a second at start.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(HostMessage))]
internal sealed partial class HostMessageJson : JsonSerializerContext;
