using System.Text.Json.Serialization;

namespace Parallax.Notebooks.Sessions;

/// <summary>One line on the pipe between a session and its host; which fields are set depends on the kind.</summary>
internal sealed record HostMessage
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HostMessageKind Kind { get; init; }

    /// <summary>The request that this message is, or belongs to.</summary>
    public int Id { get; init; }

    /// <summary>The cell's name, the stream's name or the error's name.</summary>
    public string? Name { get; init; }

    /// <summary>Code, printed text, or an error's message.</summary>
    public string? Text { get; init; }

    /// <summary>A position in the code, or the line of an error.</summary>
    public int Number { get; init; }

    public Dictionary<string, string>? Data { get; init; }

    public string? DisplayId { get; init; }

    public DisplayRole Role { get; init; }

    /// <summary>An error's trace, or the candidates of a completion.</summary>
    public string[]? Lines { get; init; }
}
